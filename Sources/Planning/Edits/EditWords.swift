import Themes

/// Makes what people worded fit to be printed.
///
/// They are the team's own words and go out as written, but for words that somebody withdrew and, where the draft is
/// shared, names of interviewees.
struct EditWords {
    private let identifiers: IdentifierFilter?
    private let withdrawn: WithdrawnWords

    /// Nothing needs to be taken out.
    init() {
        identifiers = nil
        withdrawn = WithdrawnWords()
    }

    init(_ identifiers: IdentifierFilter, context: PlanContext) {
        self.identifiers = context.isShared ? identifiers : nil
        withdrawn = context.withdrawn
    }

    /// The words as printed, lines apart by line feeds; nil where they repeat words that were withdrawn.
    func printed(_ text: String) -> String? {
        let lines = text.split(whereSeparator: \.isNewline).map { line in
            let plain = line.unicodeScalars.map { scalar in
                scalar.properties.generalCategory == .control ? " " : scalar
            }
            return String(String.UnicodeScalarView(plain)).withoutUnseen.spacedWords.joined(
                separator: " ")
        }
        let whole = lines.filter { !$0.isEmpty }.joined(separator: "\n")
        guard !withdrawn.isQuoted(in: whole) else { return nil }
        return identifiers?.withoutPeople(withdrawn.withoutCodes(whole)) ?? withdrawn.withoutCodes(whole)
    }

    /// The words, or that they were withdrawn.
    func told(_ text: String) -> String { printed(text) ?? WithdrawnWords.replacement }
}
