import StudyModel

/// Moments as pages tell them, in universal time.
enum MomentText {
    /// The day in words: "14 March 2026".
    static func day(_ moment: Timestamp) -> String {
        let parts = moment.day.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3, MonthNames.all.indices.contains(parts[1] - 1) else { return moment.day }
        return "\(parts[2]) \(MonthNames.all[parts[1] - 1]) \(parts[0])"
    }

    /// Day and time: "14 March 2026, 09:26 UTC".
    static func moment(_ moment: Timestamp) -> String {
        "\(day(moment)), \(moment.description.dropFirst(11).prefix(5)) UTC"
    }
}
