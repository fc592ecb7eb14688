extension Span<UInt8> {
    /// The eight bytes from `position` on, the first one lowest; all of them must lie in the span.
    @inlinable
    @inline(__always)
    public func word(at position: Int) -> UInt64 {
        // The load checks its bounds; any eight bytes make a number.
        unsafe bytes.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self).littleEndian
    }
}
