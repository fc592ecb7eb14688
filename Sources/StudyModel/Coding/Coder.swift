/// Who applied a criterion to a passage.
public enum Coder: Hashable, Sendable {
    /// A step of the tool, by name: `lexicon` (phrases), `model` (learned), `lexicon+model` (both).
    case tagger(String)
    /// A person, by the name or initials they gave.
    case person(String)

    /// The names of the steps of the tool.
    public static let steps: Set<String> = ["lexicon", "model", "lexicon+model"]

    /// The name as written in files.
    public var name: String {
        switch self {
        case .tagger(let name), .person(let name): name
        }
    }
}

/// What people have decided about a coding.
public enum CodingState: String, Sendable, CaseIterable {
    /// Nobody has looked at it yet.
    case suggested
    /// A person agreed.
    case accepted
    /// A person disagreed; it counts nowhere.
    case rejected
}
