/// Bounds on text files. A transcript of three hours is about 200 kB and 3,000 lines.
enum TextLimits {
    /// Largest text read, in bytes.
    static let bytes = 16 << 20
    /// Most lines read: each takes up to a kilobyte of memory until it is known what it is.
    static let lines = 300_000
}
