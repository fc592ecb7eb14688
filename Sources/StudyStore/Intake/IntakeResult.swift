public import StudyModel

/// What became of one input.
public struct IntakeResult: Hashable, Sendable {
    /// What it did to the study.
    public enum Change: String, Hashable, Sendable, CaseIterable {
        /// The transcript is new.
        case added
        /// The study has it just so.
        case unchanged
        /// Its words, its people or its suggestions were replaced.
        case replaced
    }

    /// The transcript.
    public let id: StoredTranscript.ID
    /// Its name.
    public let name: String
    /// What it did to the study.
    public let change: Change
    /// How many codings the transcript has now, those in no place left out.
    public let codings: Int
    /// How many codings that people worked on stand in another place than before.
    public let moved: Int
    /// Codings that people worked on whose words are no longer found, by evidence.
    public let lost: [LostCoding]
    /// Who withdrew and is left out of it, by code.
    public internal(set) var leftOut: [Participant.ID] = []
    /// What there is to know of its file, without what was withdrawn.
    public internal(set) var problems: [Diagnostic] = []
    /// What a person should know of people who withdrew and are in it, or may be, and of words held back that it lost.
    public internal(set) var warnings: [Diagnostic] = []

    /// Whether the study has less of it than its file, for somebody in it withdrew.
    public var isCut: Bool { !leftOut.isEmpty }
}
