import ArgumentParser
import Readers
import Running
import StudyModel
import Tagging

/// The phrases of a codebook, tried on transcripts.
struct CodebookTrial {
    /// What each phrase marked.
    private(set) var use: PhraseUse
    /// Whether all transcripts could be read.
    private(set) var isWhole = true
    private var transcripts = 0

    /// Reads and tags the transcripts in `inputs`, telling which could not be read.
    /// - Throws: `ExitCode.failure` where none could be.
    init(_ codebook: Codebook, on inputs: [String], _ console: Console) throws {
        use = PhraseUse(codebook)
        let list = InputList(inputs)
        guard !list.files.isEmpty || !list.errors.isEmpty else {
            FailureText(.noTranscripts).print(on: console, isTold: false)
            throw ExitCode.failure
        }
        for error in list.errors { tell(error, console) }
        let worker = try Tagger(codebook: codebook).makeWorker()
        let reader = TranscriptReader(options: ReadingOptions())
        for file in list.files {
            if CodebookLocator.isCodebook(file.path) {
                console.warn("\(file.name): is a codebook, no interview; it is left out")
                continue
            }
            do {
                use.add(worker.codings(of: try reader.read(path: file.path, name: file.name).transcript))
                transcripts += 1
            } catch {
                // A text of a folder that is no interview is nobody's fault.
                if !(file.isTried && error.isNoInterview) { tell(error, console) }
            }
        }
        if transcripts == 0 {
            if isWhole { FailureText(.noTranscripts).print(on: console, isTold: false) }
            throw ExitCode.failure
        }
    }

    /// Prints a line for each criterion.
    func print(on console: Console) {
        console.print("\nOn \(transcripts.of("transcript")), \(use.total.of("passage")) with a criterion:")
        for row in use.rows {
            console.print(
                "  \(row.label): \(row.passages.of("passage")), by \(row.used) of \(row.phrases.of("phrase"))"
            )
        }
        for row in use.sideRows {
            let sides = row.sides.map { "\($0.passages) for \($0.name)" }
            console.print("  \(row.label), on \(row.about): \(sides.joined(separator: ", "))")
        }
    }
}

private extension CodebookTrial {
    mutating func tell(_ error: InputError, _ console: Console) {
        isWhole = false
        console.fail(Diagnostic(error).line(of: .input))
    }
}
