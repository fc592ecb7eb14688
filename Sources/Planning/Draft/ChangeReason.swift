/// Why a draft says something else than the one before. Names of transcripts stay with the team.
public enum ChangeReason: Hashable, Sendable {
    /// Interviews were read for the first time: their transcripts, by name.
    case added([String])
    /// Interviews are no longer read: their transcripts, by name.
    case removed([String])
    /// Transcripts have other words, or other names, than before: as they are called now.
    case edited([String])
    /// Somebody took words back.
    case withdrawn
    /// The codebook is another.
    case codebook
    /// The model is another, or there is one now, or none.
    case model
    /// People decided more codings, or other ones.
    case decisions
    /// What is known of interviewees, or who asks, or another setting is not the same.
    case settings
    /// Another version of the tool drafted it.
    case tool
    /// It rests on the same as before and is put otherwise.
    case wording
    /// The team worded it by itself, or entered what was to be agreed.
    case team

    /// Its name, for programs.
    public var name: String {
        switch self {
        case .added: "added"
        case .removed: "removed"
        case .edited: "edited"
        case .withdrawn: "withdrawn"
        case .codebook: "codebook"
        case .model: "model"
        case .decisions: "decisions"
        case .settings: "settings"
        case .tool: "tool"
        case .wording: "wording"
        case .team: "team"
        }
    }

    /// The transcripts it names.
    public var transcripts: [String] {
        switch self {
        case .added(let names), .removed(let names), .edited(let names): names
        default: []
        }
    }
}
