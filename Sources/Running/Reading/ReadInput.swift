import Readers
import StudyModel
import Themes

/// An input on its way from wherever it was read to the summary.
public struct ReadInput: Sendable {
    /// What is kept of it.
    var facts: InputFacts
    /// What a person should know; an error among it where the input could not be read.
    var diagnostics: [Diagnostic]
    /// Why it could not be read.
    let error: InputError?
    /// Who spoke; nil where it could not be read.
    var record: InterviewRecord?
    /// Its codings.
    var codings: [Coding] = [] { didSet { lines = nil } }
    /// What was said off the record; empty where nobody needs its words any more.
    var offRecord: [Segment] = []
    /// The codings as lines of `codings.csv` and `codings.ndjson`, where they were made already.
    var lines: CodingLines?
    /// Who speaks in it, by label; nil where it could not be read.
    var heard: ToldInterviewers.Heard?
    /// Its words; nil where nobody needs them any more.
    var transcript: Transcript?

    /// Its name in the study.
    public var name: String { facts.name }

    /// The codings as lines of the two files of codings.
    var codingLines: CodingLines { lines ?? CodingLines(codings) }

    /// Makes the lines of its codings now, on the thread that has it.
    mutating func makeLines() { lines = CodingLines(codings) }
}
