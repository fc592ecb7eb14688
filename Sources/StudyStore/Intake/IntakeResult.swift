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
    /// Whether the study has less of it than its file, for somebody in it withdrew.
    public internal(set) var isCut = false
    /// What a person should know of people who withdrew and are in it, or may be.
    public internal(set) var warnings: [Diagnostic] = []
}
