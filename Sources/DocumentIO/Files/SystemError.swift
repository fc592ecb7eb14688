import Glibc

/// The system's own words for its last error.
enum SystemError {
    /// Text of `errno` as it stands.
    static var last: String {
        text(errno)
    }

    /// Text of an error number.
    static func text(_ number: Int32) -> String {
        // glibc's strerror returns storage of the calling thread (since 2.32), copied here at once.
        guard let words = unsafe strerror(number) else { return "error \(number)" }
        return unsafe String(cString: words)
    }
}
