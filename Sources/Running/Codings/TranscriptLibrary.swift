import DocumentIO
import Readers
import StudyModel

/// The transcripts that lists of codings speak of.
struct TranscriptLibrary {
    /// Why interviews are left out: transcripts that cannot be found or read, by what lists call them.
    private(set) var leftOut: [Diagnostic] = []
    /// What else there is to know: folders without transcripts.
    private(set) var diagnostics: [Diagnostic] = []
    /// The turns of each transcript.
    private var texts: [String: TurnTexts] = [:]
    private var transcripts: [String: Transcript] = [:]
    private let finder: TranscriptFinder?

    /// Reads what `lists` speak of from the transcripts of `sources`, as a run would.
    /// - Throws: `InputError` where the participants file or the mapping file cannot be used, or a source is not there.
    init(_ sources: CodingSources, wanted lists: [CodingList]) throws(InputError) {
        guard !sources.transcripts.isEmpty else {
            finder = nil
            return
        }
        let missing = sources.transcripts.first { FilePlace($0).kind == .missing }
        if let missing { throw InputError(file: missing, reason: "is neither a file nor a folder") }
        let inputs = InputList(sources.transcripts)
        diagnostics = inputs.diagnostics.filter { $0.severity == .warning }
        let finder = TranscriptFinder(inputs.files.map(\.name))
        self.finder = finder
        let people = try AssignedPeople(path: sources.participants, inputs: inputs)
        let map = if let path = sources.xmlMap { try XMLMapReader.read(path: path) } else { XMLMap?.none }
        let reader = TranscriptReader(
            options: ReadingOptions(interviewers: sources.interviewers, xmlMap: map))
        leftOut = inputs.errors.map { Diagnostic($0) }
        for (list, row) in Self.firstMentions(in: lists) {
            guard let name = finder.transcript(for: row.transcript) else {
                leftOut.append(Self.unknown(row, in: list, reason: finder.reason(for: row.transcript)))
                continue
            }
            guard transcripts[name] == nil, let input = inputs.files.first(where: { $0.name == name })
            else { continue }
            read(input, reader.knowing(people.told(of: name)), people)
        }
    }

    /// The name of the transcript lists call `written`; nil where it is left out.
    func name(for written: String) -> String? {
        guard let finder else { return TranscriptFinder.key(written) }
        return finder.transcript(for: written).flatMap { transcripts[$0] == nil ? nil : $0 }
    }

    /// The transcript of that name.
    func transcript(_ name: String) -> Transcript? { transcripts[name] }

    /// The turns of the transcript of that name.
    func turns(of name: String) -> TurnTexts? { texts[name] }
}

private extension TranscriptLibrary {
    /// The first row of each transcript, by what lists call it.
    static func firstMentions(in lists: [CodingList]) -> [(CodingList, CodingRow)] {
        var met: Set<String> = []
        return lists.flatMap { list in
            list.rows.filter { met.insert($0.transcript).inserted }.map { (list, $0) }
        }
    }

    static func unknown(_ row: CodingRow, in list: CodingList, reason: String) -> Diagnostic {
        let count = list.rows.count { $0.transcript == row.transcript }
        return Diagnostic(
            .error, "unknown-transcript", file: list.file, line: row.line,
            reason + ", so its codings (\(count)) are left out")
    }

    mutating func read(_ input: FoundInput, _ reader: TranscriptReader, _ people: AssignedPeople) {
        do {
            let found = people.describe(try reader.read(path: input.path, name: input.name)).transcript
            transcripts[input.name] = found
            texts[input.name] = TurnTexts(found)
        } catch {
            leftOut.append(Diagnostic(error))
        }
    }
}
