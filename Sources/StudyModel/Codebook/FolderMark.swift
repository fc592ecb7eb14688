/// How another program knows a folder of codes: one that cannot be applied itself and is no level.
public struct FolderMark: Hashable, Sendable {
    /// Id of the level it stands in.
    public let level: String
    /// Names of the folders it stands in, the outermost first, its own last.
    public let path: [String]
    /// What is said about it; empty where nothing is.
    public let about: String
    /// Its GUID as that program wrote it; nil where it has none.
    public let guid: String?
    /// Its colour, `#RRGGBB`; nil where it has none.
    public let colour: String?

    /// A folder of the given parts.
    public init(level: String, path: [String], about: String, guid: String?, colour: String?) {
        self.level = level
        self.path = path
        self.about = about
        self.guid = guid
        self.colour = colour
    }
}
