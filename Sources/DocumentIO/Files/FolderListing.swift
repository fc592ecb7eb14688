import Glibc

/// What a folder holds, itself only.
public struct FolderListing: Sendable {
    /// Something in a folder.
    public struct Entry: Hashable, Sendable {
        /// What sort of thing it is.
        public enum Kind: Sendable {
            /// A regular file, or a link to one.
            case file
            /// A folder.
            case folder
            /// A link to a folder.
            case linkedFolder
            /// A pipe, a device, a socket, or a link that leads nowhere.
            case other
            /// Something whose name is not UTF-8, so that no text can name it.
            case unnameable
        }

        /// Its name in the folder; repaired where it is unnameable.
        public let name: String
        /// What sort of thing it is.
        public let kind: Kind
    }

    /// All entries but `.` and `..`, ordered by the bytes of their names.
    public let entries: [Entry]

    /// What the folder at `path` holds.
    public init(_ path: String) throws(DocumentError) {
        guard let folder = unsafe opendir(path) else {
            throw DocumentError(reason: "cannot be opened: \(SystemError.last)")
        }
        defer { unsafe closedir(folder) }
        var entries: [Entry] = []
        while let next = unsafe readdir(folder) {
            let (name, isWhole) = Self.name(of: unsafe next.pointee)
            guard name != ".", name != ".." else { continue }
            let kind = isWhole ? Self.kind(path + "/" + name) : .unnameable
            entries.append(Entry(name: name, kind: kind))
        }
        self.entries = entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }
}

private extension FolderListing {
    /// The name, and whether it is UTF-8.
    static func name(of entry: dirent) -> (String, Bool) {
        // The name ends in a zero inside the fixed array, as readdir promises.
        let bytes = unsafe withUnsafeBytes(of: entry.d_name) { raw in
            unsafe Array(raw.prefix { $0 != 0 })
        }
        if let whole = String(validating: bytes, as: UTF8.self) { return (whole, true) }
        return (String(decoding: bytes, as: UTF8.self), false)
    }

    static func kind(_ path: String) -> Entry.Kind {
        var status = stat()
        guard unsafe lstat(path, &status) == 0 else { return .other }
        let isLink = status.st_mode & S_IFMT == S_IFLNK
        switch FilePlace.kind(path) {
        case .file: return .file
        case .folder: return isLink ? .linkedFolder : .folder
        case .other, .missing: return .other
        }
    }
}
