import DocumentIO
import StudyModel

/// A small UTF-8 text file that a person wrote for this program: a codebook, cues, a list of participants.
struct TextFile {
    /// Its text, without a byte order mark.
    let text: String

    /// Reads `path`, refusing more than `limit` bytes, anything but UTF-8, and control characters.
    /// - Throws: `InputError` with the line of the first byte that cannot be read, where there is one.
    static func read(path: String, limit: Int) throws(InputError) -> TextFile {
        try TextFile(bytes: bytes(path: path, limit: limit), path: path)
    }

    /// The text in `bytes`, which errors say came from `path`.
    /// - Throws: `InputError` with the line of the first byte that cannot be read.
    init(bytes: [UInt8], path: String) throws(InputError) {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            throw InputError(file: path, line: 1, reason: "is UTF-16, not UTF-8: save it as UTF-8")
        }
        let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        if let control = body.firstIndex(where: TextFile.isControl) {
            throw InputError(
                file: path, line: body.line(of: control),
                reason: "holds a control character, so it is not a text file")
        }
        guard let text = String(validating: body, as: UTF8.self) else {
            throw TextFile.notUTF8(body, path: path)
        }
        self.text = text
    }
}

private extension TextFile {
    static func bytes(path: String, limit: Int) throws(InputError) -> [UInt8] {
        do {
            return try InputFile.read(path, limit: limit)
        } catch {
            throw InputError(file: path, line: error.line, reason: error.reason)
        }
    }

    static func isControl(_ byte: UInt8) -> Bool {
        byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D
    }

    static func notUTF8(_ body: ArraySlice<UInt8>, path: String) -> InputError {
        let line =
            1
            + (body.split(separator: 0x0A, omittingEmptySubsequences: false)
                .firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0)
        return InputError(
            file: path, line: line,
            reason: "is not UTF-8 (perhaps Windows-1252, as Excel and old editors write): save it as UTF-8")
    }
}

private extension ArraySlice<UInt8> {
    /// Line of the byte at `index`, from 1.
    func line(of index: Int) -> Int { 1 + self[..<index].count { $0 == 0x0A } }
}
