import Glibc

/// A folder whose files are replaced all together at the end, each whole or not at all.
///
/// Files are written to a folder of their own inside it and moved over their final names by `commit`. A value
/// that goes away before leaves everything as it was.
public final class OutputFolder {
    /// How the folders of unfinished outputs are called, before the number of their process.
    static let stagingPrefix = ".throughline-partial-"

    /// The folder as given.
    public let path: String
    private let staging: String
    private let lock: Int32
    private let made: [String]
    private var names: [String] = []
    private var removed: [String] = []
    private var isOpen = true

    /// Makes the folder where it does not stand yet, and clears away what a run that died left in it. None of
    /// the `names` of the files to come may be a folder's.
    /// - Throws: `DocumentError` where it cannot be written into, or another run is writing into it.
    public init(_ path: String, for names: [String]) throws(DocumentError) {
        self.path = path
        made = try Self.makeFolders(path)
        if let folder = names.first(where: { FilePlace.kind("\(path)/\($0)") == .folder }) {
            throw DocumentError(part: folder, reason: "is a folder: remove it, or choose another place")
        }
        lock = try Self.lock(path)
        staging = "\(path)/\(Self.stagingPrefix)\(getpid())"
        Self.clearStale(in: path)
        guard unsafe mkdir(staging, 0o777) == 0 else {
            let reason = SystemError.last
            close(lock)
            Self.remove(folders: made)
            throw DocumentError(reason: "cannot be written into: \(reason)")
        }
    }

    deinit { discard() }

    /// Begins a file to be called `name`, written piece by piece.
    public func makeFile(_ name: String) throws(DocumentError) -> OutputFile {
        let file = try OutputFile(path: "\(staging)/\(name)", name: name)
        names.append(name)
        return file
    }

    /// Where a file to be called `name` is to be written by something else, which must have closed it before `commit`.
    public func place(of name: String) -> String {
        names.append(name)
        return "\(staging)/\(name)"
    }

    /// Writes a whole file to be called `name`.
    public func write(_ bytes: [UInt8], to name: String) throws(DocumentError) {
        let file = try makeFile(name)
        try file.append(bytes)
        try file.finish()
    }

    /// Takes a file that was called `name` away when all is put in place: one of an earlier run that would be taken for
    /// part of this one. Does nothing where there is none.
    public func remove(_ name: String) { removed.append(name) }

    /// Moves all files over their final names, in the order they were begun, once they are safe on the disk.
    public func commit() throws(DocumentError) {
        for name in names {
            guard unsafe rename("\(staging)/\(name)", "\(path)/\(name)") == 0 else {
                throw DocumentError(part: name, reason: "cannot be replaced: \(SystemError.last)")
            }
        }
        for name in removed where !names.contains(name) { _ = unsafe unlink("\(path)/\(name)") }
        fsync(lock)
        isOpen = false
        Self.remove(staging: staging)
        close(lock)
    }

    /// Leaves everything as it was before. Does nothing after `commit`.
    public func discard() {
        guard isOpen else { return }
        isOpen = false
        Self.remove(staging: staging)
        close(lock)
        Self.remove(folders: made)
    }
}

private extension OutputFolder {
    /// Makes the folder and those above it; the ones that were made, the outermost first.
    static func makeFolders(_ path: String) throws(DocumentError) -> [String] {
        var missing: [String] = []
        var folder = path
        while FilePlace.kind(folder) == .missing {
            missing.append(folder)
            guard let slash = folder.utf8.lastIndex(of: UInt8(ascii: "/")), slash > folder.startIndex else {
                break
            }
            folder = String(folder[..<slash])
        }
        if missing.isEmpty, FilePlace.kind(path) != .folder {
            throw DocumentError(reason: "is not a folder: choose another place for the outputs")
        }
        var made: [String] = []
        for folder in missing.reversed() {
            // A path such as `a/../b` or one that ends in `/` names a folder twice.
            if FilePlace.kind(folder) == .folder { continue }
            guard unsafe mkdir(folder, 0o777) == 0 else {
                let reason = SystemError.last
                remove(folders: made)
                throw DocumentError(reason: "cannot be made: \(reason)")
            }
            made.append(folder)
        }
        return made
    }

    /// Opens the folder and keeps other runs out until it is closed; file systems without locks are let pass.
    static func lock(_ path: String) throws(DocumentError) -> Int32 {
        let descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw DocumentError(reason: "cannot be opened: \(SystemError.last)")
        }
        if flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK {
            close(descriptor)
            throw DocumentError(reason: "is being written into by another run: wait for it to end")
        }
        return descriptor
    }

    /// Removes what runs left whose process is gone.
    static func clearStale(in path: String) {
        for entry in (try? FolderListing(path).entries) ?? [] where entry.kind == .folder {
            guard entry.name.hasPrefix(stagingPrefix),
                let process = Int32(entry.name.dropFirst(stagingPrefix.count)), process > 0
            else { continue }
            let isGone = process == getpid() || (kill(process, 0) != 0 && errno == ESRCH)
            if isGone { remove(staging: "\(path)/\(entry.name)") }
        }
    }

    static func remove(staging: String) {
        for entry in (try? FolderListing(staging).entries) ?? [] {
            _ = unsafe unlink("\(staging)/\(entry.name)")
        }
        _ = unsafe rmdir(staging)
    }

    /// Removes folders that were made and are empty, the innermost first.
    static func remove(folders: [String]) {
        for folder in folders.reversed() { _ = unsafe rmdir(folder) }
    }
}
