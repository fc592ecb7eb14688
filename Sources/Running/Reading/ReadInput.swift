import Readers
import StudyModel
import Themes

/// An input on its way from the task that read it to the summary.
struct ReadInput: Sendable {
    /// What is kept of it.
    var facts: InputFacts
    /// What a person should know; an error among it where the input could not be read.
    let diagnostics: [Diagnostic]
    /// Why it could not be read.
    let error: InputError?
    /// Who spoke; nil where it could not be read.
    var record: InterviewRecord?
    /// Its codings.
    var codings: [Coding] = []
    /// The codings as lines of `codings.csv` and `codings.ndjson`.
    var lines = CodingLines()
    /// Who speaks in it, by label; nil where it could not be read.
    var heard: ToldInterviewers.Heard?
}
