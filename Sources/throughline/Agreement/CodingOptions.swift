import ArgumentParser
import Running
import StudyModel

/// What lists of codings are read with.
struct CodingOptions: ParsableArguments {
    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "The transcripts that were coded, or a folder of them. Give it once for each.",
            valueName: "folder"),
        completion: .directory)
    var transcripts: [String] = []

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "The checklist the criteria belong to: its name, or a file.", valueName: "name|file"),
        completion: .codebooks)
    var codebook: String?

    @OptionGroup var reading: TranscriptOptions

    /// Refuses empty paths, of `codings` too.
    func validate(_ codings: [String]) throws {
        if (codings + transcripts + [codebook, reading.participants, reading.xmlMap].compactMap(\.self))
            .contains("")
        {
            throw ValidationError("A path may not be empty.")
        }
    }

    /// The codings of the lists `codings`, whose criteria belong to `codebook` or the one asked for; tells what is left
    /// out, and ends the command where nothing can be used.
    func gather(_ codings: [String], _ console: Console, codebook: String? = nil) throws -> GatheredCodings {
        var sources = CodingSources(lists: codings)
        sources.transcripts = transcripts
        sources.interviewers = reading.interviewer
        sources.participants = reading.participants
        sources.xmlMap = reading.xmlMap
        sources.codebook = try (codebook ?? self.codebook).map { try CodebookShelf().find($0, console) }
        let gathered: GatheredCodings
        do {
            gathered = try GatheredCodings(sources)
        } catch {
            for problem in error.diagnostics { console.warn(problem.line(of: .input)) }
            for error in error.errors { console.fail(Diagnostic(error).line(of: .input)) }
            console.tell("Mend the lists first: figures that leave out part of a list would mislead.")
            throw ExitCode.failure
        }
        for problem in gathered.leftOut { console.fail(problem.line(of: .input)) }
        for problem in gathered.diagnostics { console.warn(problem.line(of: .input)) }
        if gathered.codings.isEmpty {
            console.tell("None of the codings could be placed, so there is nothing to show.")
            throw ExitCode.failure
        }
        return gathered
    }
}
