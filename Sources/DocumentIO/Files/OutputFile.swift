import Glibc

/// A file on its way into an output folder, written piece by piece from one thread.
public final class OutputFile {
    /// Pieces are gathered up to this many bytes before they go to the disk.
    private static let gathered = 1 << 18

    /// What it will be called.
    public let name: String
    private var descriptor: Int32
    private var waiting: [UInt8] = []

    /// Makes the file at `path`, which must not stand yet.
    init(path: String, name: String) throws(DocumentError) {
        self.name = name
        descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else {
            throw DocumentError(part: name, reason: "cannot be written: \(SystemError.last)")
        }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Adds `bytes` at the end.
    public func append(_ bytes: [UInt8]) throws(DocumentError) {
        if waiting.count + bytes.count > Self.gathered {
            try flush()
            if bytes.count > Self.gathered { return try put(bytes) }
        }
        waiting.append(contentsOf: bytes)
    }

    /// Puts everything safely on the disk and closes the file.
    public func finish() throws(DocumentError) {
        try flush()
        // Pipes and some network file systems know no fsync; a full disk may show only here.
        if fsync(descriptor) != 0, errno != EINVAL, errno != ENOSYS { throw failure }
        let isClosed = close(descriptor) == 0
        descriptor = -1
        if !isClosed { throw failure }
    }
}

private extension OutputFile {
    var failure: DocumentError {
        let hint = errno == ENOSPC || errno == EDQUOT ? "; make room, or choose another place with --out" : ""
        return DocumentError(part: name, reason: "cannot be written: \(SystemError.last)\(hint)")
    }

    func flush() throws(DocumentError) {
        try put(waiting)
        waiting.removeAll(keepingCapacity: true)
    }

    func put(_ bytes: [UInt8]) throws(DocumentError) {
        var start = 0
        while start < bytes.count {
            // Never past the end: `start` counts bytes of this very array.
            let written = unsafe bytes.withUnsafeBufferPointer { buffer in
                unsafe Glibc.write(descriptor, buffer.baseAddress?.advanced(by: start), bytes.count - start)
            }
            if written > 0 { start += written } else if written == 0 || errno != EINTR { throw failure }
        }
    }
}
