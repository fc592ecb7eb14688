import DocumentIO

/// Finds the file of cues a codebook names.
enum CuesLocator {
    /// Path of `file`: beside the codebook at `path`, else where codebooks are installed; the first where there is none.
    static func path(of file: String, beside path: String) -> String {
        let sibling = sibling(file, of: path)
        if file.contains("/") || PathKind(sibling) == .file { return sibling }
        let folders = Machine.environment("THROUGHLINE_CODEBOOKS")
        let locator = CodebookLocator(
            environment: folders.map { ["THROUGHLINE_CODEBOOKS": $0] } ?? [:], executable: Machine.executable)
        return locator.folders.map { "\($0)/\(file)" }.first { PathKind($0) == .file } ?? sibling
    }

    /// `file` as seen from the folder of `path`.
    private static func sibling(_ file: String, of path: String) -> String {
        guard !file.hasPrefix("/"), let slash = path.lastIndex(of: "/") else { return file }
        return String(path[...slash]) + file
    }
}
