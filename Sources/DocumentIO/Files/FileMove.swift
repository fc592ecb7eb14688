import Glibc

/// Files put in the place of others, and taken away.
public enum FileMove {
    /// Gives the file at `path` the name `name`, in the same file system; what stands there is replaced at once or not at
    /// all. Both are on the disk when this returns.
    public static func move(_ path: String, to name: String) throws(DocumentError) {
        // The calls read C strings that live as long as the calls.
        guard unsafe rename(path, name) == 0 else {
            throw DocumentError(reason: "cannot be put in its place: \(SystemError.last)")
        }
        let folder = name.lastIndex(of: "/").map { String(name[...$0]) } ?? "."
        let descriptor = unsafe open(folder, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        // Some network file systems know no fsync of folders.
        _ = fsync(descriptor)
        close(descriptor)
    }

    /// Takes the file at `path` away; nothing happens where there is none.
    public static func remove(_ path: String) { _ = unsafe unlink(path) }
}
