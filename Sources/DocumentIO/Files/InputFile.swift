import Glibc

/// Reads whole files, refusing what is no regular file or too large.
public enum InputFile {
    /// The bytes of the file at `path`, at most `limit` of them.
    ///
    /// Opening never blocks on a pipe or device: those are refused.
    public static func read(_ path: String, limit: Int = InputLimits().fileBytes) throws(DocumentError)
        -> [UInt8]
    {
        try read(path) { size throws(DocumentError) in
            guard size <= limit else {
                throw DocumentError(
                    reason: "is larger than the \(limit >> 20) MiB such a file may have")
            }
            return size
        }
    }

    /// The first `count` bytes of the file at `path`, or all where it has fewer. Opening never blocks.
    public static func head(_ path: String, count: Int) throws(DocumentError) -> [UInt8] {
        try read(path) { min($0, count) }
    }
}

extension InputFile {
    /// As many bytes of a regular file as `wanted` says of its size.
    private static func read(
        _ path: String, wanted: (Int) throws(DocumentError) -> Int
    ) throws(DocumentError) -> [UInt8] {
        let descriptor = unsafe open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { throw DocumentError(reason: "cannot be opened: \(SystemError.last)") }
        defer { close(descriptor) }
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0 else {
            throw DocumentError(reason: "cannot be examined: \(SystemError.last)")
        }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw DocumentError(
                reason: status.st_mode & S_IFMT == S_IFDIR ? "is a folder" : "is not a regular file")
        }
        return try readAll(descriptor, count: try wanted(Int(status.st_size)))
    }

    /// Reads at most `count` bytes; fewer where the file shrank meanwhile.
    private static func readAll(_ descriptor: Int32, count: Int) throws(DocumentError) -> [UInt8] {
        var failure: String?
        // The buffer is written up to `filled` only, and `filled` is what the array then counts as initialised.
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            filled = 0
            while filled < count {
                let got = unsafe Glibc.read(
                    descriptor, buffer.baseAddress?.advanced(by: filled), count - filled)
                if got > 0 {
                    filled += got
                } else if got == 0 {
                    return
                } else if errno != EINTR {
                    failure = SystemError.last
                    return
                }
            }
        }
        if let failure { throw DocumentError(reason: "cannot be read: \(failure)") }
        return bytes
    }
}
