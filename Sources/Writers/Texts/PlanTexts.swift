public import StudyModel

/// The texts of a plan that a study words by itself.
public struct PlanTexts: Sendable {
    /// A text as a person wrote it.
    public struct Source: Sendable {
        let key: String
        let text: String
        let file: String
        let line: Int

        /// The text of `key`, simple Markdown, whose first line is that line of the file.
        public init(key: String, text: String, file: String, line: Int) {
            (self.key, self.text, self.file, self.line) = (key, text, file, line)
        }
    }

    /// What may stand between braces.
    public static let placeholders = [
        "title", "subject", "date", "version", "draft", "interviewees", "smallest-group", "small-group",
    ]

    private var texts: [PlanText: String] = [:]

    /// No text of the study's own.
    public init() {}

    /// The given texts.
    /// - Throws: `InputError` with file and line for a key nobody knows, or what stands between braces and nobody knows.
    public init(_ sources: [Source]) throws(InputError) {
        for source in sources {
            guard let key = PlanText(rawValue: source.key) else {
                let known = PlanText.allCases.map(\.rawValue).joined(separator: ", ")
                throw InputError(
                    file: source.file, line: source.line,
                    reason: "has a text '\(source.key)', which no plan has; there are \(known)")
            }
            for (offset, line) in source.text.textLines.enumerated() {
                guard let name = TextMarkup.unknownPlaceholder(in: line) else { continue }
                throw InputError(
                    file: source.file, line: source.line + offset,
                    reason: "asks for {\(name)}, which nobody knows; there are "
                        + Self.placeholders.map { "{\($0)}" }.joined(separator: ", "))
            }
            texts[key] = source.text
        }
    }

    /// Whether the study words a text by itself.
    func has(_ key: PlanText) -> Bool { texts[key] != nil }

    /// The blocks of a text, with `values` for what stands between braces.
    func blocks(_ key: PlanText, _ values: [String: String]) -> [Block] {
        let blocks = TextMarkup(values).blocks(texts[key] ?? key.words)
        guard key.isPlaceholder, !has(key) else { return blocks }
        return [.callout(title: "For partners to write", blocks)]
    }
}
