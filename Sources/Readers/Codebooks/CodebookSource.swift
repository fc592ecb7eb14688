import DocumentIO
import StudyModel

/// Where a codebook's files come from: a folder, or wherever their bytes were kept.
struct CodebookSource {
    /// Names the codebook's file in faults; its ending tells the format.
    let path: String
    private let files: CodebookFiles?

    /// The file at `path`; its cues lie beside it or among the installed codebooks.
    init(_ path: String) {
        self.path = path
        files = nil
    }

    /// `files`, and nothing else.
    init(_ files: CodebookFiles) {
        path = files.codebook.name
        self.files = files
    }

    /// The bytes of the codebook's file.
    func bytes(limit: Int) throws(InputError) -> [UInt8] {
        if let files { return files.codebook.bytes }
        do {
            return try InputFile.read(path, limit: limit)
        } catch {
            throw InputError(file: path, line: error.line, reason: error.reason)
        }
    }

    /// The cues that the codebook calls `file`.
    func cues(_ file: String) throws(InputError) -> (cues: CueLists, diagnostics: [Diagnostic]) {
        guard let files else { return try CuesReader.read(path: CuesLocator.path(of: file, beside: path)) }
        guard let cues = files.cues else {
            throw InputError(file: path, reason: "names the cues '\(file)', which were not kept with it")
        }
        return try CuesReader.read(cues)
    }
}
