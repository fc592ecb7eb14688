import StudyModel
import Themes

/// A study of codings made in memory, which its size and the codebook decide alone: people of several sectors who
/// say one to three things in a sentence.
struct InventedStudy {
    /// An interview with all its codings.
    struct Interview {
        let record: InterviewRecord
        let codings: [Coding]
    }

    let codebook: Codebook
    let interviews: [Interview]
    /// Codings of all interviews.
    var codings: Int { interviews.reduce(0) { $0 + $1.codings.count } }

    private static let sectors = ["Council", "CCG", "NHS provider", "Voluntary sector", "GP federation"]
    private static let perspectives = ["Commissioning", "Clinical", "Finance", "Social care"]
    /// Sentences of an answer.
    private static let sentences = 12

    /// A study of so many interviews, each of so many codings.
    init(codebook: Codebook, interviews count: Int, codings: Int) {
        self.codebook = codebook
        let maker = SentenceMaker()
        interviews = (0..<count).map { number in
            Self.interview(number, codings: codings, codebook: codebook, maker: maker)
        }
    }

    /// The themes of all interviews.
    func summary() -> ThemeSummary {
        var accumulator = ThemeAccumulator(codebook: codebook, settings: ThemeSettings())
        for interview in interviews { accumulator.add(interview.record, codings: interview.codings) }
        return accumulator.summary()
    }

    /// Codings of each criterion, counted in one plain pass: the least that aggregating can cost.
    func plainCounts() -> [Criterion.ID: Int] {
        var counts: [Criterion.ID: Int] = [:]
        for interview in interviews {
            for coding in interview.codings {
                if let criterion = coding.criterion { counts[criterion, default: 0] += 1 }
            }
        }
        return counts
    }
}

private extension InventedStudy {
    static func interview(
        _ number: Int, codings count: Int, codebook: Codebook, maker: SentenceMaker
    ) -> Interview {
        var generator = SeededGenerator(seed: UInt64(number) &+ 1)
        let name = "interview-\(number).docx"
        let participant = Participant(
            id: .init("P\(number)"),
            attributes: .init(
                organisation: "Organisation \(number % 60)", role: "Role \(number % 200)",
                perspective: generator.pick(perspectives), sector: generator.pick(sectors)))
        var codings: [Coding] = []
        codings.reserveCapacity(count)
        var (turn, start, sentence) = (2, 0, 0)
        while codings.count < count {
            let quote = maker.answer(&generator)
            for _ in 0..<min(1 + generator.below(3), count - codings.count) {
                let place = Segment(turn: turn, range: start..<(start + quote.unicodeScalars.count))
                codings.append(
                    coding(generator.pick(codebook.criteria), place, quote, name, participant.id, &generator))
            }
            sentence += 1
            start = sentence % sentences == 0 ? 0 : start + quote.unicodeScalars.count + 1
            turn += sentence % sentences == 0 ? 2 : 0
        }
        let record = InterviewRecord(
            transcript: name, participants: [participant], words: 7_300, turns: turn)
        return Interview(record: record, codings: codings)
    }

    static func coding(
        _ criterion: Criterion, _ place: Segment, _ quote: String, _ name: String, _ person: Participant.ID,
        _ generator: inout SeededGenerator
    ) -> Coding {
        let stances: [Stance] = [.helping, .hindering, .hindering, .mixed, .neutral, .neutral]
        let kinds: [StatementKind?] = [.challenge, .challenge, .successFactor, .aspiration, .assumption, nil]
        var flags: Set<Coding.Flag> = []
        if generator.chance(10) { flags.insert(.prompted) }
        if generator.chance(20) { flags.insert(.inferred) }
        if generator.chance(3) { flags.insert(.reported) }
        let word = String(quote.split(separator: " ").first ?? "")
        return Coding(
            id: EvidenceID(
                transcript: name, words: TextKey([]), turn: place.turn, start: place.range.lowerBound,
                criterion: criterion.id.rawValue),
            transcript: name, participant: person, turn: place.turn,
            place: SourcePlace(part: "word/document.xml", paragraph: place.turn), range: place.range,
            quote: quote, criterion: criterion.id, kind: generator.pick(kinds),
            stance: generator.pick(stances), isQuestion: generator.chance(4), flags: flags,
            coder: .tagger("lexicon+model"), state: .suggested,
            confidence: Double(generator.below(100)) / 100,
            reasons: [
                .init(rule: "phrase \"\(criterion.short)\"", matched: word),
                .init(rule: "learned from coded interviews", matched: word),
            ])
    }
}
