import Glibc

/// Reads a text file line by line, a piece at a time, so that a file of any size takes little memory.
public enum LineFile {
    /// Bytes that are asked for at a time.
    private static let piece = 1 << 20
    /// A longer line is no line of text.
    private static let longestLine = 64 << 20

    /// Calls `take` with every line of the file at `path`, without its line feed, and the line's number, from 1.
    /// - Throws: `DocumentError` where the file cannot be read, or holds a line of more than 64 MiB.
    public static func read(_ path: String, take: (Span<UInt8>, Int) -> Void) throws(DocumentError) {
        let descriptor = unsafe open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { throw DocumentError(reason: "cannot be opened: \(SystemError.last)") }
        defer { close(descriptor) }
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw DocumentError(reason: "is not a regular file")
        }
        var buffer = [UInt8](repeating: 0, count: piece)
        var filled = 0
        var number = 0
        while true {
            if filled == buffer.count {
                guard buffer.count < longestLine else {
                    throw DocumentError(line: number + 1, reason: "holds a line that never ends")
                }
                buffer.append(contentsOf: repeatElement(0, count: buffer.count))
            }
            let got = try fill(&buffer, from: filled, descriptor)
            filled += got
            let rest = lines(of: buffer.span.extracting(0..<filled), isLast: got == 0, &number, take)
            guard got > 0 else { return }
            for place in rest..<filled { buffer[place - rest] = buffer[place] }
            filled -= rest
        }
    }
}

private extension LineFile {
    /// Gives every whole line of `text` to `take`; where the rest begins.
    static func lines(
        of text: Span<UInt8>, isLast: Bool, _ number: inout Int, _ take: (Span<UInt8>, Int) -> Void
    ) -> Int {
        var start = 0
        for place in text.indices where text[place] == 0x0A {
            number += 1
            take(text.extracting(start..<place), number)
            start = place + 1
        }
        if isLast, start < text.count {
            number += 1
            take(text.extracting(start..<text.count), number)
        }
        return start
    }

    /// Reads into `buffer` from `place` on; how many bytes came, none at the end of the file.
    static func fill(_ buffer: inout [UInt8], from place: Int, _ descriptor: Int32) throws(DocumentError)
        -> Int
    {
        let room = buffer.count - place
        while true {
            // Never past the end: `room` counts the bytes of this very array behind `place`.
            let got = unsafe buffer.withUnsafeMutableBytes { raw in
                unsafe Glibc.read(descriptor, raw.baseAddress?.advanced(by: place), room)
            }
            if got >= 0 { return got }
            if errno != EINTR { throw DocumentError(reason: "cannot be read: \(SystemError.last)") }
        }
    }
}
