import Readers
import StudyModel

/// The transcripts that lists of codings speak of.
struct TranscriptLibrary {
    /// Why interviews are left out: transcripts that cannot be found or read, by what lists call them.
    private(set) var leftOut: [Diagnostic] = []
    /// The turns of each transcript.
    private var texts: [String: TurnTexts] = [:]
    private var transcripts: [String: Transcript] = [:]
    private let finder: TranscriptFinder?

    /// Reads what `lists` speak of from the transcripts of `sources`.
    init(_ sources: CodingSources, wanted lists: [CodingList]) {
        guard !sources.transcripts.isEmpty else {
            finder = nil
            return
        }
        let inputs = InputList(sources.transcripts)
        let finder = TranscriptFinder(inputs.files.map(\.name))
        self.finder = finder
        let reader = TranscriptReader(options: ReadingOptions(interviewers: sources.interviewers))
        var met: Set<String> = []
        for error in inputs.errors { leftOut.append(Diagnostic(error)) }
        for list in lists {
            for row in list.rows where met.insert(row.transcript).inserted {
                guard let name = finder.transcript(for: row.transcript) else {
                    let count = list.rows.count { $0.transcript == row.transcript }
                    leftOut.append(
                        Diagnostic(
                            .error, "unknown-transcript", file: list.file, line: row.line,
                            finder.reason(for: row.transcript) + ", so its codings (\(count)) are left out"))
                    continue
                }
                guard transcripts[name] == nil, let input = inputs.files.first(where: { $0.name == name })
                else { continue }
                do {
                    let transcript = try reader.read(path: input.path, name: name).transcript
                    transcripts[name] = transcript
                    texts[name] = TurnTexts(transcript)
                } catch {
                    leftOut.append(Diagnostic(error))
                }
            }
        }
    }

    /// Whether there are transcripts at all.
    var isEmpty: Bool { finder == nil }

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
