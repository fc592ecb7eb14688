/// The day of an interview, read from a date as people write it.
struct InterviewDay: Comparable {
    private let number: Int

    /// Reads a date as `WrittenDate` does; nil where no full day can be read.
    init?(_ date: String) {
        guard let date = WrittenDate(date), let day = date.day else { return nil }
        number = date.month * 31 + day - 1
    }

    static func < (left: Self, right: Self) -> Bool { left.number < right.number }
}
