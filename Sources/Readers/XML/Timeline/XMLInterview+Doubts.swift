import DocumentIO
import StudyModel

extension XMLInterview {
    /// Tells which tiers were left out because they run beside another of the same speaker.
    mutating func tell(parallel tiers: [SpeechTier]) {
        let named = tiers.filter { $0.words > 0 }
        guard !named.isEmpty else { return }
        let names = named.map { "'\($0.name)'" }.joined(separator: ", ")
        remarks.append(
            .init(
                code: "tiers-parallel", line: named.first?.events.first?.line,
                message: "runs beside another tier of the same speaker and was left out: \(names)"))
    }

    /// Leaves out an element whose point in time the document does not declare.
    mutating func tellPointless(_ element: XMLElement, number: Int) {
        let words = element.text.collapsed
        skip(words, number: number, line: element.line, words.isEmpty ? .empty : .remark)
        guard !words.isEmpty else { return }
        remarks.append(
            .init(
                code: "point-unknown", line: element.line,
                message: "begins at a point that the timeline does not name, and was left out"))
    }
}
