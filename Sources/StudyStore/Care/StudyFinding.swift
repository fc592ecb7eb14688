/// Something that is not as it should be in a study file.
public struct StudyFinding: Hashable, Sendable {
    /// What it is about.
    public enum Sort: String, Hashable, Sendable, CaseIterable {
        /// The file itself is damaged.
        case damage
        /// Something refers to what is not there.
        case reference
        /// Words are not found as they should be.
        case search
        /// Who says a turn is not there.
        case speaker
        /// A number is none that may be.
        case number
        /// A coding stands where there are no such words.
        case place
        /// A coding stands otherwise than by what was decided.
        case standing
        /// The log has gaps.
        case log
        /// There is no codebook.
        case codebook
    }

    /// What it is about.
    public let sort: Sort
    /// What is wrong, as a sentence without a full stop.
    public let words: String
}
