import Running
import StudyModel
import StudyStore
import Themes

/// What pages say of quotes: who says them, what they are shown for, and what may give their speaker away.
final class QuoteWords {
    private let study: StudyFile
    private let reader: CoderAccount.ID
    private let codebook: Codebook
    private let people: [CoderAccount.ID: String]
    private let names: [StoredTranscript.ID: String]
    /// Transcripts read so far.
    private var transcripts: [StoredTranscript.ID: Transcript] = [:]

    /// Says it for `reader`.
    init(_ desk: Desk, _ view: LiveView, for reader: CoderAccount.ID) throws(StudyFileError) {
        study = desk.study
        self.reader = reader
        codebook = view.picture.summary.codebook
        people = Dictionary(
            try study.people().map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        names = Dictionary(
            try study.transcripts().map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    }

    /// A quote as the page has it.
    func values(_ listed: ListedQuote) throws(StudyFileError) -> PageValues {
        let coding = listed.coding
        var values = try place(coding.proposal.segment, coding.transcript)
        values.merge([
            "code": .text(coding.evidence.description), "mark": .text(listed.quote.mark),
            "evidence": .text(EvidenceAddress.of(coding.evidence)),
            "words": .text(listed.quote.text),
            "purposes": .list(listed.quote.purposes.map { ["text": .text(words(of: $0))] }),
            "hint": .some(listed.quote.hint), "faults": faults(of: listed),
            "isConfirmed": .flag(coding.standing.state == .accepted),
            "by": .some(listed.read.map { people[$0.coder] ?? "somebody" }),
            "when": .some(listed.read.map { MomentText.moment($0.at) }),
        ]) { _, new in new }
        return values
    }

    /// Words that are held back, as the page has them.
    func values(_ held: HeldPassage) throws(StudyFileError) -> PageValues {
        var values = try place(held.segment, held.transcript)
        values.merge([
            "held": .text(held.id.description), "by": .text(people[held.coder] ?? "somebody"),
            "when": .text(MomentText.moment(held.at)),
        ]) { _, new in new }
        return values
    }
}

private extension QuoteWords {
    /// What may be said not to be so of a quote.
    func faults(of listed: ListedQuote) -> PageValue {
        let faults = QuoteJudging(listed: listed, codebook: codebook).faults(for: reader)
        guard !faults.isEmpty else { return .nothing }
        return .group([
            "list": .list(faults.map { ["field": .text($0.fault.field), "text": .text($0.words)] })
        ])
    }

    /// Where words stand and who says them, with the words themselves.
    func place(_ segment: Segment, _ id: StoredTranscript.ID) throws(StudyFileError) -> PageValues {
        var values: PageValues = [
            "transcript": .text(names[id] ?? ""), "turn": .number(segment.turn),
            "path": .text(EvidenceAddress.turn(segment.turn, in: id)),
        ]
        if transcripts[id] == nil { transcripts[id] = try study.transcript(id) }
        guard let transcript = transcripts[id], transcript.turns.indices.contains(segment.turn - 1) else {
            return values
        }
        let turn = transcript.turns[segment.turn - 1]
        let speaker = transcript.speaker(of: turn)
        let person = transcript.participants.first { $0.id == speaker.participant }
        values["speaker"] = .text(
            [speaker.label, person?.attributes.organisation].compactMap(\.self).joined(separator: ", "))
        let scalars = Array(transcript.text(of: turn).unicodeScalars)
        let range = segment.range.clamped(to: 0..<scalars.count)
        values["said"] = .text(String(String.UnicodeScalarView(scalars[range])))
        return values
    }

    /// What a quote is shown for, in words.
    func words(of purpose: QuoteInUse.Purpose) -> String {
        let criterion = purpose.criterion.flatMap { codebook.criterion($0) }.map {
            "\($0.label) \($0.name): "
        }
        return (criterion ?? "") + matter(purpose)
    }

    func matter(_ purpose: QuoteInUse.Purpose) -> String {
        switch purpose.use {
        case .question: "a question it leaves open"
        case .offer: "an offer"
        case .first: "what to do first"
        case .unsaid: "what is not said"
        case .side: "for “\(purpose.side ?? "")”"
        case .evidence, .contrary, .illustration:
            position(purpose.stance) + (purpose.kind.map { ", \(StanceNames.name($0))" } ?? "")
                + (purpose.use == .contrary ? ", against the rest" : "")
        }
    }

    func position(_ stance: Stance) -> String {
        switch stance {
        case .helping, .hindering: StanceNames.name(stance)
        case .mixed: "help and difficulty"
        case .neutral: "how people speak of it"
        }
    }
}
