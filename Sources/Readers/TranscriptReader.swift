public import StudyModel
import DocumentIO

/// Reads transcripts of any known format, told apart by what their bytes show and never by their names.
public struct TranscriptReader: Sendable {
    private let options: ReadingOptions

    /// A reader that knows what a person said beforehand.
    public init(options: ReadingOptions = ReadingOptions()) {
        self.options = options
    }

    /// A reader that knows `more` besides.
    public func knowing(_ more: ReadingOptions) -> TranscriptReader {
        TranscriptReader(options: options.joined(with: more))
    }

    /// The transcript in the file at `path`, to be called `name`: its path relative to the input it was found under.
    ///
    /// - Throws: `InputError` naming file, part and line, for a file that cannot be read or holds no interview.
    public func read(path: String, name: String) throws(InputError) -> ReadTranscript {
        let bytes: [UInt8]
        do {
            bytes = try InputFile.read(path)
        } catch {
            throw InputError(file: name, part: error.part, line: error.line, reason: error.reason)
        }
        return try read(bytes, name: name)
    }

    /// The transcript in `bytes`, to be called `name`.
    public func read(_ bytes: [UInt8], name: String) throws(InputError) -> ReadTranscript {
        switch FileFormat(sniffing: bytes) {
        case .zip: try readPackage(bytes, name)
        case .flatOpenDocument: try ODTTranscriptReader.readFlat(bytes, name: name, options: options)
        case .text: try TextTranscriptReader.read(bytes, name: name, options: options)
        case .xml: try XMLTranscriptReader.read(bytes, name: name, options: options)
        case .refused(let reason): throw InputError(file: name, reason: reason)
        }
    }

    /// All the text of the Word document in `bytes`, called `name`, interview or not.
    ///
    /// - Throws: `InputError` naming part and line, for what is no Word document, damaged or encrypted.
    public func text(of bytes: [UInt8], name: String) throws(InputError) -> DocumentText {
        switch FileFormat(sniffing: bytes) {
        case .zip: try DOCXTranscriptReader.text(of: bytes, name: name)
        case .refused(let reason): throw InputError(file: name, reason: reason)
        default: throw InputError(file: name, reason: "is no Word document")
        }
    }

    private func readPackage(_ bytes: [UInt8], _ name: String) throws(InputError) -> ReadTranscript {
        let kind: PackageKind
        do {
            kind = try PackageKind(bytes)
        } catch {
            throw InputError(file: name, part: error.part, line: error.line, reason: error.reason)
        }
        switch kind {
        case .word: return try DOCXTranscriptReader.read(bytes, name: name, options: options)
        case .openDocument: return try ODTTranscriptReader.read(bytes, name: name, options: options)
        case .refused(let reason): throw InputError(file: name, reason: reason)
        }
    }
}
