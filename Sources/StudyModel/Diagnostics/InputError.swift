/// Why one input could not be used. That input is left out and listed; a run goes on with the others.
public struct InputError: Error, Hashable, Sendable {
    /// The input, as named on the command line or found in a folder.
    public let file: String
    /// The part of a package the fault lies in; nil where it lies in the file itself.
    public let part: String?
    /// Line in the part, from 1; nil where there is none.
    public let line: Int?
    /// What is wrong, as a clause without a full stop: "is not a Word document".
    public let reason: String
    /// Whether the input is a text that was read and holds no interview: folders of transcripts hold such, too.
    public let isNoInterview: Bool

    /// A fault of `file`, in `part` at `line` where known.
    public init(
        file: String, part: String? = nil, line: Int? = nil, reason: String, isNoInterview: Bool = false
    ) {
        self.file = file
        self.part = part
        self.line = line
        self.reason = reason
        self.isNoInterview = isNoInterview
    }
}
