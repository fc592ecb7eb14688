import StudyModel

@testable import Themes

/// Builds codings and codebooks for tests in few words.
struct SmallStudy {
    static let criteria = ["trust", "capacity", "governance"]

    static let codebook = Codebook(
        id: "small", title: "A small checklist", version: "1", language: "en", about: "For tests.",
        levels: [.init(id: "leadership", name: "Leadership", about: "What leaders do.")], sources: [],
        interventions: [], criteria: criteria.enumerated().map { criterion($0.element, "L\($0.offset + 1)") },
        cues: CueLists())

    static func criterion(_ id: String, _ label: String) -> Criterion {
        Criterion(
            id: .init(id), label: label, name: id.capitalisedFirst, short: id, level: "leadership",
            definition: "Partners have \(id).", countAs: "", doNotCount: "",
            support: .init(read: [], secondary: [], general: []), lexicon: .init(), examples: [],
            confusableWith: [], question: "What about \(id)?", interventions: [])
    }

    var settings = ThemeSettings()
    var codebook = Self.codebook
    private(set) var interviews: [(InterviewRecord, [Coding])] = []

    /// Adds an interview with one participant of that name.
    mutating func add(
        _ name: String, _ attributes: Participant.Attributes = .init(), _ codings: [Coding]
    ) {
        let participant = Participant(id: .init(name), attributes: attributes)
        let record = InterviewRecord(
            transcript: "\(name).docx", participants: [participant], words: 1000, turns: 20)
        interviews.append((record, codings))
    }

    var summary: ThemeSummary { summary(of: interviews) }

    func summary(of interviews: [(InterviewRecord, [Coding])]) -> ThemeSummary {
        var accumulator = ThemeAccumulator(codebook: codebook, settings: settings)
        for (record, codings) in interviews { accumulator.add(record, codings: codings) }
        return accumulator.summary()
    }

    static func coding(
        _ person: String, _ criterion: String? = "trust", _ stance: Stance = .hindering,
        kind: StatementKind? = nil, question: Bool = false, flags: Set<Coding.Flag> = [],
        state: CodingState = .suggested, coder: Coder = .tagger("lexicon"), turn: Int = 2, start: Int = 0,
        matched: String? = nil, rules: [String] = [], confidence: Double = 0.5,
        quote: String = "We have been told many things about this and few were kept."
    ) -> Coding {
        Coding(
            id: EvidenceID(
                transcript: "\(person).docx", words: TextKey([]), turn: turn, start: start,
                criterion: criterion ?? ""),
            transcript: "\(person).docx", participant: .init(person), turn: turn,
            place: .init(paragraph: turn),
            range: start..<(start + quote.unicodeScalars.count), quote: quote,
            criterion: criterion.map { Criterion.ID($0) }, kind: kind, stance: stance, isQuestion: question,
            flags: flags, coder: coder, state: state, confidence: confidence,
            reasons: (matched.map { [.init(rule: "phrase: \($0)", matched: $0)] } ?? [])
                + rules.map { .init(rule: $0, matched: "word") })
    }
}
