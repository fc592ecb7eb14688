/// A transcript's name taken apart for comparing it with what a person wrote.
struct TranscriptName {
    /// The whole name, `/` between folders, in lower case.
    let path: String
    /// The part after the last `/`.
    let fileName: String
    /// The file's name without its ending.
    let stem: String
    /// The whole name without its ending.
    let pathWithoutEnding: String

    /// The name `raw`, with `/` or `\` between folders; letter case and a leading `./` are dropped.
    init(_ raw: String) {
        let unified = String(raw.lowercased().map { $0 == "\\" ? "/" : $0 })
        let path = unified.hasPrefix("./") ? String(unified.dropFirst(2)) : unified
        let last = path.split(separator: "/").last.map(String.init) ?? path
        let beforeEnding = last.lastIndex(of: ".").map { last[..<$0] } ?? last[...]
        self.path = path
        fileName = last
        stem = beforeEnding.isEmpty ? last : String(beforeEnding)
        pathWithoutEnding = String(path.dropLast(last.count)) + stem
    }
}
