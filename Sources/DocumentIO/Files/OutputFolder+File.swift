extension OutputFolder {
    /// Writes `bytes` to the file at `path`, which is replaced whole or not at all; its folder is made.
    public static func write(_ bytes: [UInt8], to path: String) throws(DocumentError) {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        let name = parts.last.map(String.init) ?? path
        let folder = parts.count > 1 ? parts.dropLast().joined(separator: "/") : "."
        let place = try OutputFolder(folder.isEmpty ? "/" : folder, for: [name])
        defer { place.discard() }
        try place.write(bytes, to: name)
        try place.commit()
    }
}
