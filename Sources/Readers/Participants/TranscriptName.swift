/// A transcript's name taken apart for comparing it with what a person wrote.
struct TranscriptName {
    /// How well a written name fits, the best first.
    enum Match: Int, Comparable, CaseIterable {
        case path, fileName, stem

        static func < (left: Match, right: Match) -> Bool { left.rawValue < right.rawValue }
    }

    private let path: String
    private let fileName: String
    private let stem: String

    /// The name `raw`, with `/` or `\` between folders; letter case and a leading `./` are dropped.
    init(_ raw: String) {
        let unified = String(raw.lowercased().map { $0 == "\\" ? "/" : $0 })
        path = unified.hasPrefix("./") ? String(unified.dropFirst(2)) : unified
        let last = path.split(separator: "/").last.map(String.init) ?? path
        fileName = last
        let beforeEnding = last.lastIndex(of: ".").map { last[..<$0] } ?? last[...]
        stem = beforeEnding.isEmpty ? last : String(beforeEnding)
    }

    /// How this transcript fits `written`; nil where it does not.
    func match(of written: TranscriptName) -> Match? {
        if written.path == path { return .path }
        // A written path that differs is another file, even where the last parts agree.
        guard !written.path.contains("/") else {
            return pathWithoutEnding == written.path ? .stem : nil
        }
        if written.path == fileName { return .fileName }
        return written.path == stem ? .stem : nil
    }

    private var pathWithoutEnding: String {
        String(path.dropLast(fileName.count)) + stem
    }
}
