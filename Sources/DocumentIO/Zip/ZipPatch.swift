import CLibZip

/// Changes one part of a package and leaves the others packed as they are.
enum ZipPatch {
    /// `package` with the part called `name` replaced by `bytes`.
    /// - Throws: `DocumentError` where there is no such part, or what libzip reports.
    static func replacing(_ name: String, with bytes: [UInt8], in package: [UInt8]) throws(DocumentError)
        -> [UInt8]
    {
        var error = unsafe zip_error_t()
        unsafe zip_error_init(&error)
        // libzip owns and frees the copy.
        let copy = unsafe ZipWriter.copy(package)
        guard let target = unsafe zip_source_buffer_create(copy, UInt64(package.count), 1, &error) else {
            throw DocumentError(part: name, reason: unsafe ZipWriter.text(of: &error))
        }
        // One reference is ours, freed here; zip_open_from_source takes the other when it succeeds.
        defer { unsafe zip_source_free(target) }
        unsafe zip_source_keep(target)
        guard let archive = unsafe zip_open_from_source(target, 0, &error) else {
            unsafe zip_source_free(target)
            throw DocumentError(part: name, reason: unsafe ZipWriter.text(of: &error))
        }
        guard unsafe replace(name, bytes, in: archive), unsafe zip_close(archive) == 0 else {
            let reason = unsafe String(cString: zip_strerror(archive))
            unsafe zip_discard(archive)
            throw DocumentError(part: name, reason: reason)
        }
        return try unsafe ZipWriter.contents(of: target)
    }

    /// Replaces a part; false where that failed.
    private static func replace(_ name: String, _ bytes: [UInt8], in archive: OpaquePointer) -> Bool {
        let index = unsafe zip_name_locate(archive, name, 0)
        guard index >= 0,
            let source = unsafe zip_source_buffer(archive, ZipWriter.copy(bytes), UInt64(bytes.count), 1)
        else { return false }
        let position = UInt64(index)
        guard unsafe zip_file_replace(archive, position, source, 0) == 0 else {
            // zip_file_replace takes the source only when it succeeds.
            unsafe zip_source_free(source)
            return false
        }
        return unsafe zip_set_file_compression(archive, position, ZIP_CM_DEFLATE, ZipWriter.deflateLevel) == 0
            && zip_file_set_dostime(archive, position, 0, ZipWriter.firstDate, 0) == 0
    }
}
