import Glibc

/// What stands at a path, links followed.
public struct FilePlace: Hashable, Sendable {
    /// What sort of thing it is.
    public enum Kind: Sendable {
        /// A regular file.
        case file
        /// A folder.
        case folder
        /// A pipe, a device, a socket.
        case other
        /// Nothing, or nothing that may be looked at.
        case missing
    }

    /// What sort of thing it is.
    public let kind: Kind
    /// The absolute path without links, `.` and `..`; the path as given where nothing stands there.
    public let resolved: String

    /// What stands at `path`.
    public init(_ path: String) {
        kind = Self.kind(path)
        guard let real = unsafe realpath(path, nil) else {
            resolved = path
            return
        }
        // realpath allocates a C string that is ours to free, copied before.
        resolved = unsafe String(cString: real)
        unsafe free(real)
    }

    /// The absolute path of the folder commands are run in; nil where it was removed.
    public static var workingFolder: String? {
        guard let path = unsafe getcwd(nil, 0) else { return nil }
        defer { unsafe free(path) }
        return unsafe String(cString: path)
    }

    /// What sort of thing stands at `path`, links followed.
    static func kind(_ path: String) -> Kind {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else { return .missing }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return .file
        case S_IFDIR: return .folder
        default: return .other
        }
    }
}
