import Readers

/// The transcripts of inputs by what lists of codings call them.
struct CodedNames {
    private let all: TranscriptFinder
    /// The transcripts of each folder.
    private let byFolder: [Substring: TranscriptFinder]

    /// The transcripts of those `inputs`. Of files that differ in their ending alone, as a document and the text made of it,
    /// the first stands for all.
    init(_ inputs: [FoundInput]) {
        all = Self.finder(inputs)
        byFolder = Dictionary(grouping: inputs) { Self.folder(of: $0.path) }.mapValues { Self.finder($0) }
    }

    private static func finder(_ inputs: [FoundInput]) -> TranscriptFinder {
        var met: Set<String> = []
        return TranscriptFinder(
            inputs.map(\.name).filter { met.insert(TranscriptFinder.key($0)).inserted })
    }

    /// The transcript that `written` names in the list `file`: one that lies beside the list where there is one, else by its
    /// path, else by the last part of one that lies elsewhere; nil where there is none, or more than one.
    func transcript(for written: String, in file: String) -> String? {
        let last = written.split { $0 == "/" || $0 == "\\" }.last.map(String.init)
        return byFolder[Self.folder(of: file)]?.transcript(for: written)
            ?? all.transcript(for: written) ?? last.flatMap { all.transcript(for: $0) }
    }

    /// Why `written` names no transcript, as a clause without a full stop.
    func reason(for written: String) -> String { all.reason(for: written) }

    private static func folder(of path: String) -> Substring {
        path.lastIndex(of: "/").map { path[..<$0] } ?? ""
    }
}
