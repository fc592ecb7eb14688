import DocumentIO
import Readers
import StudyModel
import Tagging
import Themes

/// Reads and tags inputs one after another, on one thread.
struct InputWorker {
    private let reader: TranscriptReader
    /// Nil where nothing is to be tagged.
    private let tagger: TaggingWorker?
    private let people: AssignedPeople
    private let keepsTranscripts: Bool
    private let makesLines: Bool

    init(
        reader: TranscriptReader, tagger: Tagger?, people: AssignedPeople, keepsTranscripts: Bool,
        makesLines: Bool
    ) {
        self.keepsTranscripts = keepsTranscripts
        self.makesLines = makesLines
        self.reader = reader
        self.tagger = tagger?.makeWorker()
        self.people = people
    }

    /// Reads one input; never fails, for what cannot be read is told in the result.
    func read(_ input: FoundInput) -> ReadInput {
        let bytes: [UInt8]
        do {
            bytes = try InputFile.read(input.path)
        } catch {
            return unread(
                InputError(file: input.name, part: error.part, line: error.line, reason: error.reason))
        }
        let hash = SHA256.hex(bytes)
        do {
            let read = people.describe(
                try reader.knowing(people.told(of: input.name)).read(bytes, name: input.name))
            let suggestions = tagger?.suggestions(of: read.transcript)
            let codings = suggestions?.codings ?? []
            let requests = tagger?.leaveOutRequests ?? []
            var result = ReadInput(
                facts: InputFacts(
                    name: input.name, hash: hash, bytes: bytes.count,
                    content: .init(read.transcript, codings: codings.count)),
                diagnostics: read.diagnostics + requests.map { Diagnostic($0, file: input.name) }, error: nil,
                record: InterviewRecord(read.transcript),
                codings: codings, lines: makesLines ? CodingLines(codings) : nil,
                heard: ToldInterviewers.Heard(read))
            if keepsTranscripts {
                result.transcript = read.transcript
                result.offRecord = suggestions?.offRecord ?? []
            }
            return result
        } catch {
            if input.isTried, error.isNoInterview { return leftAlone(error, hash, bytes) }
            return unread(error, hash: hash, size: bytes.count)
        }
    }
}

private extension InputWorker {
    func unread(_ error: InputError, hash: String? = nil, size: Int = 0) -> ReadInput {
        ReadInput(
            facts: InputFacts(name: error.file, hash: hash, bytes: size, content: nil),
            diagnostics: [Diagnostic(error)], error: error, record: nil)
    }

    /// A text of a folder that holds no interview. Where it asks questions, it may be one that is not recognised.
    func leftAlone(_ error: InputError, _ hash: String, _ bytes: [UInt8]) -> ReadInput {
        let asks = bytes.count { $0 == UInt8(ascii: "?") } >= Self.fewestQuestions
        return ReadInput(
            facts: InputFacts(
                name: error.file, hash: hash, bytes: bytes.count, content: nil, isLeftAlone: true),
            diagnostics: [
                Diagnostic(
                    asks ? .warning : .note, "no-interview", file: error.file,
                    error.reason + "; it was left alone")
            ], error: error, record: nil)
    }

    /// An interview asks more often than this, notes about it hardly.
    static let fewestQuestions = 3
}
