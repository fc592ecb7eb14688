/// Writes and reads the numbers of a model file, little end first.
struct ModelBytes {
    /// The bytes written, or to be read.
    private(set) var bytes: ArraySlice<UInt8>

    /// Bytes to be read; none for writing.
    init(_ bytes: ArraySlice<UInt8> = []) { self.bytes = bytes }

    /// Adds a number of four bytes.
    mutating func append(_ number: UInt32) {
        for shift in stride(from: 0, to: 32, by: 8) {
            bytes.append(UInt8(truncatingIfNeeded: number >> shift))
        }
    }

    /// Adds a number with its fraction.
    mutating func append(_ number: Float) { append(number.bitPattern) }

    /// Adds a byte.
    mutating func append(_ byte: Int8) { bytes.append(UInt8(bitPattern: byte)) }

    /// Takes a number of four bytes; nil at the end.
    mutating func number() -> UInt32? {
        guard bytes.count >= 4 else { return nil }
        var number: UInt32 = 0
        for (place, byte) in bytes.prefix(4).enumerated() { number |= UInt32(byte) << UInt32(8 * place) }
        bytes = bytes.dropFirst(4)
        return number
    }

    /// Takes a finite number with its fraction; nil at the end, and for one that is not finite.
    mutating func fraction() -> Float? {
        guard let pattern = number() else { return nil }
        let value = Float(bitPattern: pattern)
        return value.isFinite ? value : nil
    }

    /// Takes `count` finite numbers; nil where there are fewer.
    mutating func fractions(_ count: Int) -> [Float]? {
        guard count >= 0, bytes.count >= 4 * count else { return nil }
        var values: [Float] = []
        values.reserveCapacity(count)
        for _ in 0..<count {
            guard let value = fraction() else { return nil }
            values.append(value)
        }
        return values
    }

    /// Takes `count` bytes; nil where there are fewer.
    mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
        guard count >= 0, bytes.count >= count else { return nil }
        defer { bytes = bytes.dropFirst(count) }
        return bytes.prefix(count)
    }
}
