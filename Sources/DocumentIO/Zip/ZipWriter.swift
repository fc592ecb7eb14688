import CLibZip
import Glibc

/// Packs parts into a zip file in memory. The same parts give the same bytes: order is as added, every
/// part is deflated at one level and bears the first date a zip file can hold.
public struct ZipWriter: Sendable {
    private struct Part: Sendable {
        let name: String
        let bytes: [UInt8]
    }

    private var parts: [Part] = []

    /// A package without parts.
    public init() {}

    /// Adds a part under `name` (with `/` between folders). Names are unique: a second part of the same
    /// name makes `bytes()` fail.
    public mutating func add(_ name: String, _ bytes: [UInt8]) {
        parts.append(Part(name: name, bytes: bytes))
    }

    /// The whole package. Throws what libzip reports: a name given twice, or want of memory.
    public func bytes() throws(DocumentError) -> [UInt8] {
        var error = unsafe zip_error_t()
        unsafe zip_error_init(&error)
        guard let target = unsafe zip_source_buffer_create(nil, 0, 0, &error) else {
            let reason = unsafe Self.text(of: &error)
            throw DocumentError(reason: reason)
        }
        // One reference is ours, freed here; zip_open_from_source takes the other when it succeeds.
        defer { unsafe zip_source_free(target) }
        unsafe zip_source_keep(target)
        guard let archive = unsafe zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, &error) else {
            unsafe zip_source_free(target)
            let reason = unsafe Self.text(of: &error)
            throw DocumentError(reason: reason)
        }
        do {
            for part in parts { try unsafe Self.add(part, to: archive) }
        } catch {
            unsafe zip_discard(archive)
            throw error
        }
        guard unsafe zip_close(archive) == 0 else {
            let reason = unsafe String(cString: zip_strerror(archive))
            unsafe zip_discard(archive)
            throw DocumentError(reason: reason)
        }
        return try unsafe Self.contents(of: target)
    }
}

extension ZipWriter {
    /// 1 January 1980 as the zip format writes dates: year 0, month 1, day 1.
    static let firstDate: UInt16 = 1 << 5 | 1
    static let deflateLevel: UInt32 = 6

    private static func add(_ part: Part, to archive: OpaquePointer) throws(DocumentError) {
        let fault = { DocumentError(part: part.name, reason: unsafe String(cString: zip_strerror(archive))) }
        guard let source = unsafe zip_source_buffer(archive, copy(part.bytes), UInt64(part.bytes.count), 1)
        else { throw fault() }
        let index = unsafe zip_file_add(archive, part.name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
        guard index >= 0 else {
            // zip_file_add takes the source only when it succeeds.
            unsafe zip_source_free(source)
            throw fault()
        }
        let position = UInt64(index)
        guard unsafe zip_set_file_compression(archive, position, ZIP_CM_DEFLATE, deflateLevel) == 0,
            unsafe zip_file_set_dostime(archive, position, 0, firstDate, 0) == 0
        else { throw fault() }
    }

    /// A copy that libzip owns and frees with `free` (the last argument of zip_source_buffer), because it
    /// reads the bytes only when the package is closed. Nil for no bytes, which libzip accepts.
    static func copy(_ bytes: [UInt8]) -> UnsafeMutableRawPointer? {
        guard !bytes.isEmpty, let memory = unsafe malloc(bytes.count) else { return nil }
        unsafe bytes.withUnsafeBytes {
            unsafe UnsafeMutableRawBufferPointer(start: memory, count: $0.count).copyMemory(from: $0)
        }
        return unsafe memory
    }

    static func contents(of source: OpaquePointer) throws(DocumentError) -> [UInt8] {
        var stat = unsafe zip_stat_t()
        unsafe zip_stat_init(&stat)
        guard unsafe zip_source_stat(source, &stat) == 0, unsafe zip_source_open(source) == 0 else {
            // libzip deletes its target when a package without parts is closed.
            return emptyPackage
        }
        defer { unsafe zip_source_close(source) }
        let size = unsafe Int(stat.size)
        // zip_source_read writes at most `size` bytes into the `size` bytes reserved.
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            count = unsafe max(0, Int(zip_source_read(source, buffer.baseAddress, UInt64(size))))
        }
        guard bytes.count == size else { throw DocumentError(reason: "the package could not be read back") }
        return bytes
    }

    /// The end-of-directory record alone: a zip file that holds nothing.
    private static var emptyPackage: [UInt8] { [0x50, 0x4B, 0x05, 0x06] + [UInt8](repeating: 0, count: 18) }

    static func text(of error: inout zip_error_t) -> String {
        let text = unsafe String(cString: zip_error_strerror(&error))
        unsafe zip_error_fini(&error)
        return text
    }
}
