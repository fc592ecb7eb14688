public import StudyModel
public import StudyStore

/// Why a run came to nothing: whatever was in the output folder before is still there, unchanged.
public enum RunFailure: Error, Hashable, Sendable {
    /// The codebook cannot be used: its faults, at least one.
    case codebook([Diagnostic])
    /// The model cannot be used.
    case model(InputError)
    /// The participants file cannot be used.
    case participants(InputError)
    /// The mapping file for XML cannot be used.
    case xmlMap(InputError)
    /// The list of partners, that of their responses or an earlier draft cannot be used.
    case answers(InputError)
    /// The template, or the texts of the study's own, cannot be used.
    case look(InputError)
    /// A list of withdrawals or a record of an earlier pack cannot be used.
    case sharing(InputError)
    /// The study file cannot be used.
    case study(StudyFileError)
    /// So few people are left to count that every figure would tell of each of them; who is left out `beside`.
    case tooFew(people: Int, needed: Int, beside: PeopleLeftOut)
    /// No transcript stands in the inputs.
    case noTranscripts
    /// No input could be read: why, for each.
    case nothingRead([InputError])
    /// The outputs cannot be written: which of them (nil for the folder), and why.
    case output(folder: String, file: String?, reason: String)
    /// Someone asked for it to stop, by the signal of that number.
    case interrupted(signal: Int32)
}
