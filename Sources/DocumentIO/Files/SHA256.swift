import CLibMD

/// Fingerprints of inputs, by libmd.
public enum SHA256 {
    /// The SHA-256 of `bytes` as 64 lower-case hexadecimal digits.
    public static func hex(_ bytes: [UInt8]) -> String {
        var context = SHA2_CTX()
        var digest = [UInt8](repeating: 0, count: 32)
        // libmd reads `count` bytes and writes exactly 32: the sizes of the two arrays.
        unsafe SHA256Init(&context)
        unsafe bytes.withUnsafeBufferPointer { buffer in
            unsafe SHA256Update(&context, buffer.baseAddress, buffer.count)
        }
        unsafe digest.withUnsafeMutableBufferPointer { buffer in
            unsafe SHA256Final(buffer.baseAddress, &context)
        }
        let digits = Array("0123456789abcdef".utf8)
        return String(
            decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
