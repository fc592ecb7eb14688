import DocumentIO

/// What the first bytes of a file tell, so that a file of something else is left as it is.
struct StudyFileHead {
    private static let mark = Array("SQLite format 3\u{0}".utf8)
    /// Where SQLite keeps the mark of the program.
    private static let program = 68..<72

    private let bytes: [UInt8]

    /// The head of the file at `path`.
    init(_ path: String) throws(DocumentError) { bytes = try InputFile.head(path, count: 100) }

    /// Why it is no study file, as a clause; nil where it may be one.
    var fault: String? {
        if bytes.isEmpty { return "is empty" }
        guard bytes.starts(with: Self.mark), bytes.count >= Self.program.upperBound else {
            return "is no study file"
        }
        let number = bytes[Self.program].reduce(Int64(0)) { $0 << 8 | Int64($1) }
        return number == StudyFile.applicationID ? nil : "is a database of another program"
    }
}
