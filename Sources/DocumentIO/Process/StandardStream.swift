import Glibc

/// Where a command writes for people.
public enum StandardStream: Int32, Sendable {
    /// Results.
    case output = 1
    /// Progress and problems.
    case error = 2

    /// Whether a person sees it in a terminal.
    public var isTerminal: Bool { isatty(rawValue) == 1 }

    /// Characters that fit in a line of the terminal; nil where there is none.
    public var columns: Int? {
        guard isTerminal else { return nil }
        var size = winsize()
        // The request fills exactly one `winsize`.
        guard unsafe ioctl(rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }

    /// Writes `text` at once. What nobody takes any longer is dropped.
    public func write(_ text: String) { write(Array(text.utf8)) }

    /// Writes `bytes` at once. What nobody takes any longer is dropped.
    public func write(_ bytes: [UInt8]) {
        var start = 0
        while start < bytes.count {
            // Never past the end: `start` counts bytes of this very array.
            let written = unsafe bytes.withUnsafeBufferPointer { buffer in
                unsafe Glibc.write(rawValue, buffer.baseAddress?.advanced(by: start), bytes.count - start)
            }
            if written > 0 { start += written } else if written == 0 || errno != EINTR { return }
        }
    }
}
