import StudyModel

/// Moments as pages tell them, in universal time.
enum MomentText {
    /// The day in words: "14 March 2026".
    static func day(_ moment: Timestamp) -> String { Day(moment.day)?.words ?? moment.day }

    /// Day and time: "14 March 2026, 09:26 UTC".
    static func moment(_ moment: Timestamp) -> String {
        "\(day(moment)), \(moment.description.dropFirst(11).prefix(5)) UTC"
    }
}
