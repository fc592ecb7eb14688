/// A line of the description that another program keeps of a code: one that begins a field of the criterion
/// (`Count as: …`), or text. Text that looks like a field has a backslash before it (`\Label: the first word`).
public enum DescriptionLine: Hashable, Sendable {
    /// Begins a field, with what the line says of it.
    case field(CriterionField, String)
    /// Text, without the backslash.
    case text(String)

    /// Fields a description may carry; name, colour, GUID, folder and level have places of their own.
    private static let carried: Set<CriterionField> = Set(CriterionField.allCases).subtracting([
        .name, .levelName, .colour, .guid, .folder, .level,
    ])

    /// What `line` is, which has no white space at its ends.
    public init(_ line: String) {
        if let field = Self.named(line), Self.carried.contains(field) {
            let rest = line[line.index(after: line.firstIndex(of: ":") ?? line.startIndex)...]
            self = .field(field, String(rest.drop(while: \.isWhitespace)))
        } else {
            self = .text(Self.isMarked(line) ? String(line.dropFirst()) : line)
        }
    }

    /// The lines that read back as `text`, each as text.
    public static func lines(of text: String) -> [String] {
        text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line in
            named(String(line)) != nil || isMarked(String(line)) ? "\\" + line : String(line)
        }
    }
}

private extension DescriptionLine {
    /// The field `line` names before its first colon.
    static func named(_ line: String) -> CriterionField? {
        line.firstIndex(of: ":").flatMap { CriterionField(named: String(line[..<$0])) }
    }

    /// Whether `line` would name a field but for the backslashes before it.
    static func isMarked(_ line: String) -> Bool {
        line.hasPrefix("\\") && named(String(line.drop { $0 == "\\" })) != nil
    }
}
