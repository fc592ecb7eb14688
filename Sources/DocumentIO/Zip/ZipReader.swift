import CLibZip

/// Reads the entries of a zip archive that is held in memory. Not thread-safe.
///
/// Sizes are checked against `InputLimits` before anything is inflated and while inflating: what the directory
/// claims is not believed.
@safe public final class ZipReader {
    private let archive: OpaquePointer
    /// libzip reads from these bytes as long as `archive` is open.
    private let storage: UnsafeMutableBufferPointer<UInt8>
    private var inflated = 0
    private let inflater = Inflater()
    private let limits: InputLimits

    /// Opens the archive in `bytes`.
    public init(_ bytes: [UInt8], limits: InputLimits = InputLimits()) throws(DocumentError) {
        self.limits = limits
        let storage = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(bytes.count, 1))
        _ = unsafe storage.initialize(from: bytes)
        var failure = unsafe zip_error_t()
        unsafe zip_error_init(&failure)
        defer { unsafe zip_error_fini(&failure) }
        // Freed with 0: the buffer stays ours and is deallocated only after the archive is discarded.
        guard
            let source = unsafe zip_source_buffer_create(
                storage.baseAddress, UInt64(bytes.count), 0, &failure),
            let archive = unsafe Self.open(source, &failure)
        else {
            unsafe storage.deallocate()
            throw DocumentError(reason: unsafe Self.describe(&failure))
        }
        guard unsafe zip_get_num_entries(archive, 0) <= limits.packageParts else {
            unsafe zip_discard(archive)
            unsafe storage.deallocate()
            throw DocumentError(reason: "holds more than \(limits.packageParts) parts")
        }
        unsafe self.storage = storage
        unsafe self.archive = archive
    }

    deinit {
        unsafe zip_discard(archive)
        unsafe storage.deallocate()
    }

    /// The names of all entries, in the order of the archive's directory.
    public var names: [String] {
        (0..<max(0, unsafe zip_get_num_entries(archive, 0))).compactMap { index in
            guard let name = unsafe zip_get_name(archive, UInt64(index), 0) else { return nil }
            return unsafe String(cString: name)
        }
    }

    /// The bytes of the entry called `name`, compared without regard to case where no entry has it exactly; nil
    /// where there is none.
    public func read(_ name: String) throws(DocumentError) -> [UInt8]? {
        var index = unsafe zip_name_locate(archive, name, 0)
        if index < 0 { index = unsafe zip_name_locate(archive, name, UInt32(ZIP_FL_NOCASE)) }
        guard index >= 0 else { return nil }
        var status = unsafe zip_stat_t()
        guard unsafe zip_stat_index(archive, UInt64(index), 0, &status) == 0 else {
            throw fault(in: name)
        }
        let size = try unsafe checkedSize(status, name)
        if let bytes = unsafe quickly(status, size: size) {
            inflated += size
            return bytes
        }
        guard let file = unsafe zip_fopen_index(archive, UInt64(index), 0) else { throw fault(in: name) }
        defer { unsafe zip_fclose(file) }
        return try unsafe inflate(file, size: size, name: name)
    }
}

extension ZipReader {
    private static func open(_ source: OpaquePointer, _ failure: inout zip_error_t) -> OpaquePointer? {
        if let archive = unsafe zip_open_from_source(source, ZIP_RDONLY, &failure) { return unsafe archive }
        unsafe zip_source_free(source)
        return nil
    }

    private static func describe(_ failure: inout zip_error_t) -> String {
        switch unsafe zip_error_code_zip(&failure) {
        case ZIP_ER_NOZIP: "is not a zip package, or its end is missing (truncated)"
        case ZIP_ER_INCONS: "is a damaged zip package"
        default: unsafe "cannot be opened as a zip package (\(String(cString: zip_error_strerror(&failure))))"
        }
    }

    private func fault(in name: String) -> DocumentError {
        guard let failure = unsafe zip_get_error(archive) else {
            return DocumentError(part: name, reason: "cannot be read")
        }
        return switch unsafe zip_error_code_zip(failure) {
        case ZIP_ER_NOPASSWD, ZIP_ER_WRONGPASSWD, ZIP_ER_ENCRNOTSUPP:
            DocumentError(part: name, reason: "is encrypted: save it without a password")
        case ZIP_ER_COMPNOTSUPP:
            DocumentError(part: name, reason: "is compressed in a way that is not supported")
        default:
            unsafe DocumentError(
                part: name, reason: "is damaged (\(String(cString: zip_error_strerror(failure))))")
        }
    }

    private func checkedSize(_ status: zip_stat_t, _ name: String) throws(DocumentError) -> Int {
        if unsafe status.encryption_method != UInt16(ZIP_EM_NONE) {
            throw DocumentError(part: name, reason: "is encrypted: save it without a password")
        }
        let limit = UInt64(limits.partBytes)
        guard unsafe status.size <= limit else {
            throw DocumentError(
                part: name, reason: "claims more than the \(limit >> 20) MiB a part may have when unpacked")
        }
        let size = unsafe Int(status.size)
        let packed = unsafe Int(clamping: status.comp_size)
        if size > limits.ratioFreeBytes && size / max(packed, 1) > limits.inflationRatio {
            throw DocumentError(
                part: name,
                reason: "unpacks to more than \(limits.inflationRatio) times its size (a zip bomb?)")
        }
        guard inflated + size <= limits.packageBytes else {
            throw DocumentError(
                part: name, reason: "the package unpacks to more than \(limits.packageBytes >> 20) MiB")
        }
        return size
    }

    /// The part of `status` where it is deflated, and nothing about it is wrong; nil otherwise.
    private func quickly(_ status: zip_stat_t, size: Int) -> [UInt8]? {
        let known = UInt64(ZIP_STAT_CRC | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD)
        guard unsafe status.valid & known == known, unsafe status.comp_method == UInt16(ZIP_CM_DEFLATE),
            let packed = unsafe Int(exactly: status.comp_size), unsafe packed <= storage.count,
            let file = unsafe zip_fopen_index(archive, status.index, zip_flags_t(ZIP_FL_COMPRESSED))
        else { return nil }
        defer { unsafe zip_fclose(file) }
        // libzip writes at most `packed` bytes.
        let deflated = unsafe [UInt8](unsafeUninitializedCapacity: packed) { buffer, filled in
            filled = unsafe max(0, Int(zip_fread(file, buffer.baseAddress, UInt64(packed))))
        }
        guard deflated.count == packed else { return nil }
        return inflater.inflate(deflated, size: size, checksum: unsafe status.crc)
    }

    /// Inflates `size` bytes and checks that the entry ends there (which also has libzip check its CRC).
    private func inflate(_ file: OpaquePointer, size: Int, name: String) throws(DocumentError) -> [UInt8] {
        var failed = false
        // The buffer is filled from the front; `filled` never passes its capacity.
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, filled in
            filled = 0
            while filled <= size {
                let got = unsafe zip_fread(
                    file, buffer.baseAddress?.advanced(by: filled), UInt64(size + 1 - filled))
                if got == 0 { return }
                if got < 0 {
                    failed = true
                    return
                }
                filled += Int(got)
            }
        }
        if failed {
            throw unsafe DocumentError(
                part: name, reason: "is damaged (\(String(cString: zip_file_strerror(file))))")
        }
        guard bytes.count == size else {
            throw DocumentError(
                part: name, reason: "is damaged: its size differs from what the directory says")
        }
        inflated += size
        return bytes
    }
}
