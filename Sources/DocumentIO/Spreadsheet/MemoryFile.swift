import CLibXLSXWriter
import Glibc

/// A file without a place on any disk, for libraries that write to a path. It goes away with this value.
final class MemoryFile {
    private let descriptor: Int32

    /// An empty file; `name` is seen by nobody but a debugger.
    init(name: String) throws(DocumentError) {
        descriptor = unsafe tl_memory_file(name)
        guard descriptor >= 0 else {
            throw DocumentError(reason: "no memory for it: \(SystemError.last)")
        }
    }

    deinit { close(descriptor) }

    /// Where this process finds it.
    var path: String { "/proc/self/fd/\(descriptor)" }

    /// All that was written to it.
    func contents() throws(DocumentError) -> [UInt8] {
        let size = Int(lseek(descriptor, 0, SEEK_END))
        guard size >= 0 else { throw DocumentError(reason: "cannot be read back: \(SystemError.last)") }
        var isWhole = true
        // pread writes at most what is left of the `size` bytes reserved.
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let read = unsafe pread(
                    descriptor, buffer.baseAddress?.advanced(by: count), size - count, off_t(count))
                if read > 0 { count += read } else if read == 0 || errno != EINTR { break }
            }
            isWhole = count == size
        }
        guard isWhole else { throw DocumentError(reason: "cannot be read back: \(SystemError.last)") }
        return bytes
    }
}
