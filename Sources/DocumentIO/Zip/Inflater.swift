import CLibDeflate

/// Inflates whole parts with libdeflate, which takes a third of zlib's time.
///
/// It only ever says yes or no: whatever it cannot inflate to exactly the size and checksum the directory promises is
/// left to libzip, which finds out what is wrong.
@safe struct Inflater: ~Copyable {
    /// Freed with the value; nil where there was no memory.
    private let decompressor: OpaquePointer?

    /// An inflater for any number of parts.
    init() { unsafe decompressor = libdeflate_alloc_decompressor() }

    deinit { unsafe libdeflate_free_decompressor(decompressor) }

    /// The `size` bytes that `deflated` unpacks to; nil where it unpacks to another number of bytes or to bytes of
    /// another CRC-32 than `checksum`.
    func inflate(_ deflated: [UInt8], size: Int, checksum: UInt32) -> [UInt8]? {
        guard unsafe decompressor != nil, size > 0 else { return nil }
        var isWhole = false
        // libdeflate writes at most `size` bytes, and all of them where it reports success without being asked for
        // their number. What it has not written is never counted as initialised.
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
            let result = unsafe deflated.withUnsafeBytes {
                unsafe libdeflate_deflate_decompress(
                    decompressor, $0.baseAddress, $0.count, buffer.baseAddress, size, nil)
            }
            guard result == LIBDEFLATE_SUCCESS else { return }
            filled = size
            isWhole = unsafe libdeflate_crc32(0, buffer.baseAddress, size) == checksum
        }
        return isWhole ? bytes : nil
    }
}
