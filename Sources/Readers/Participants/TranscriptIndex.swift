/// Finds transcripts by what a person wrote: the path, else the file's name, else either without the ending.
struct TranscriptIndex {
    private var paths: [String: [String]] = [:]
    private var fileNames: [String: [String]] = [:]
    private var stems: [String: [String]] = [:]
    private var pathsWithoutEnding: [String: [String]] = [:]

    /// An index of `transcripts`, named by their paths.
    init(_ transcripts: [String]) {
        for transcript in transcripts {
            let name = TranscriptName(transcript)
            paths[name.path, default: []].append(transcript)
            fileNames[name.fileName, default: []].append(transcript)
            stems[name.stem, default: []].append(transcript)
            pathsWithoutEnding[name.pathWithoutEnding, default: []].append(transcript)
        }
    }

    /// The transcripts that fit `written` best, in the order given; several where they fit equally well.
    ///
    /// A written path that differs names another file, even where the last parts agree.
    func transcripts(for written: String) -> [String] {
        let name = TranscriptName(written)
        if let found = paths[name.path] { return found }
        if name.path.contains("/") { return pathsWithoutEnding[name.path] ?? [] }
        return fileNames[name.path] ?? stems[name.path] ?? []
    }
}
