/// How the file of a codebook is written, told by its ending.
public enum CodebookFormat: String, CaseIterable, Sendable {
    /// YAML, the form that holds everything.
    case yaml
    /// A REFI-QDA codebook, as NVivo, ATLAS.ti and MAXQDA exchange it.
    case qdc
    /// A table with a row for each criterion.
    case csv

    /// The format of the file at `path`; nil where its ending is of none.
    public init?(path: String) {
        let name = path.lowercased()
        let found = Self.endings.first { name.hasSuffix($0.ending) }
        guard let found else { return nil }
        self = found.format
    }

    /// The endings of file names.
    static let endings: [(ending: String, format: CodebookFormat)] = [
        (".yaml", .yaml), (".yml", .yaml), (".qdc", .qdc), (".csv", .csv),
    ]

    /// `path` without the ending of a codebook, where it has one.
    public static func stem(of path: String) -> String {
        let name = path.lowercased()
        guard let known = endings.first(where: { name.hasSuffix($0.ending) }) else { return path }
        return String(path.dropLast(known.ending.count))
    }
}
