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
        let lines = text.split(whereSeparator: \.isNewline).map { line in
            String(String.UnicodeScalarView(line.unicodeScalars.map { Self.plain($0) }))
                .withoutDirections.spacedWords.joined(separator: " ")
        }.filter { !$0.isEmpty }
        guard !lines.isEmpty else { return "" }
        let whole = lines.joined(separator: "\n")
        if withdrawn.isQuoted(in: whole) { return WithdrawnWords.replacement }
        return lines.map { identifiers.replaced(withdrawn.withoutCodes($0), names: names) }
            .joined(separator: "\n")
    }

    /// A control character is no part of what somebody says.
    private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        scalar.properties.generalCategory == .control ? " " : scalar
    }
}
