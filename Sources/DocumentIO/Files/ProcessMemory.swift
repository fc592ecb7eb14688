import CMalloc

/// How this process treats memory it no longer needs.
public enum ProcessMemory {
    /// Most memory the allocator keeps, in bytes: a few times what reading one large transcript takes.
    private static let keptBytes: Int32 = 64 << 20
    /// Blocks up to this size come from the heap and can be kept, the largest bound glibc allows, in bytes.
    private static let heapBlockBytes: Int32 = 32 << 20

    /// Has the allocator keep freed memory for the next file rather than give it back to the system after each.
    ///
    /// Every file asks for the same few large buffers. Given back and asked for again, their pages must be cleared
    /// anew, which costs a tenth of the time of reading a Word file. Peak memory stays what it is. Call it once,
    /// where a program starts; a library has no business calling it.
    public static func keepFreedMemory() {
        _ = mallopt(M_TRIM_THRESHOLD, keptBytes)
        _ = mallopt(M_MMAP_THRESHOLD, heapBlockBytes)
    }
}
