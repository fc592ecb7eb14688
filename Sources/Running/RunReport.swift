public import StudyModel
public import Themes

/// What a run came to.
public struct RunReport: Sendable {
    /// The folder the outputs are in, as given.
    public let folder: String
    /// The files written, in the order they were put in place.
    public let files: [OutputName]
    /// The codebook the codings use.
    public let codebook: Codebook
    /// The name of the model that suggested codings, with what a study adjusted it to; nil where phrases alone did.
    public let model: String?
    /// Whether codebook or model are those the study file had in use, since nobody named others.
    public let isChecklistKept: Bool
    /// The inputs, ordered by name.
    public let inputs: [InputFacts]
    /// Everything there is to know about the inputs, in the order of `problems.csv`: what is about the whole first,
    /// then input by input.
    public let diagnostics: [Diagnostic]
    /// Participants files that were used, as messages name them.
    public let participantsFiles: [String]
    /// Who was interviewed, in numbers.
    public let sample: StudySample
    /// How many codings there are.
    public let counts: CodingCounts
    /// Criteria somebody raised.
    public let themesRaised: Int
    /// Outstanding questions.
    public let questions: Int
    /// Proposed actions.
    public let actions: Int
    /// What the draft is called.
    public let version: String
    /// Responses of partners that the draft lists.
    public let responses: Int
    /// Codings that were withdrawn.
    public let withdrawn: Int

    /// Inputs that were read.
    public var read: Int { inputs.count { $0.content != nil } }
    /// Inputs that could not be read.
    public var unreadable: Int { diagnostics.count { $0.severity == .error } }
    /// Whether every input was read.
    public var isWhole: Bool { unreadable == 0 }
}
