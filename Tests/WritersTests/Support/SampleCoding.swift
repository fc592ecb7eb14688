import StudyModel

extension Coding {
    /// A coding in which every field is told from the others.
    static func sample(
        quote: String = "We trust each other.", criterion: Criterion.ID? = .init("trust"),
        kind: StatementKind? = .successFactor, flags: Set<Flag> = [], confidence: Double = 0.8,
        reasons: [Reason] = [.init(rule: "phrase trust*", matched: "trust")], line: Int? = 88
    ) -> Coding {
        Coding(
            id: EvidenceID(bits: 1), transcript: "int03.docx", participant: .init("P03"), turn: 12,
            place: SourcePlace(part: "word/document.xml", paragraph: 31, line: line), range: 104..<124,
            quote: quote,
            criterion: criterion, kind: kind, stance: .helping, isQuestion: false, flags: flags,
            coder: .tagger("lexicon"), state: .suggested, confidence: confidence, reasons: reasons)
    }
}
