import StudyModel
import Themes

/// Makes a partner's words fit to be printed: without names, identifiers, withdrawn quotes and characters that would
/// disturb a page.
struct ResponseWords {
    private let identifiers: IdentifierFilter
    private let names: [String]
    private let withdrawn: WithdrawnWords

    /// Takes out the authors of all responses and whoever the list of partners names.
    init(_ identifiers: IdentifierFilter, context: PlanContext) {
        self.identifiers = identifiers
        let partners = Set(context.partners.map { $0.name.lowercased() })
        let people = context.partners.flatMap(\.people).filter { !$0.contains("@") && !$0.contains(".") }
        let authors = context.responses.map(\.author).filter { !$0.contains("@") }
        let all = Set(people + authors).filter { name in
            !name.isEmpty && !partners.contains { $0.contains(name.lowercased()) }
        }
        names = all.sorted()
        withdrawn = context.withdrawn
    }

    /// The words as printed, lines apart by line feeds.
    func printed(_ text: String) -> String {
        var lines = text.split(whereSeparator: \.isNewline).map { line in
            String(String.UnicodeScalarView(line.unicodeScalars.map { Self.plain($0) }))
                .withoutDirections.spacedWords.joined(separator: " ")
        }.filter { !$0.isEmpty }
        guard !lines.isEmpty else { return "" }
        lines = lines.enumerated().map { $0.offset == 0 ? $0.element : reply($0.element) }
        let whole = lines.joined(separator: "\n")
        if withdrawn.isQuoted(in: whole) { return WithdrawnWords.replacement }
        return lines.map { identifiers.replaced(withdrawn.withoutCodes($0), names: names) }
            .joined(separator: "\n")
    }

    /// A line of a reply without who wrote it, whom the reader of returned files puts before it and a colon. Capitalised
    /// words before a colon that are no name are lost by it, which is the lesser harm.
    private func reply(_ line: String) -> String {
        guard let colon = line.firstRange(of: ": ") else { return line }
        let who = line[..<colon.lowerBound]
        guard who.count <= 60 else { return line }
        let words = who.spacedWords
        let isName =
            names.contains { $0.lowercased() == who.lowercased() } || who.contains("@")
            || words.count <= 5 && words.allSatisfy { $0.first?.isUppercase == true }
        return isName ? "Reply: " + line[colon.upperBound...] : line
    }

    /// A control character is no part of what somebody says.
    private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        scalar.properties.generalCategory == .control ? " " : scalar
    }
}
