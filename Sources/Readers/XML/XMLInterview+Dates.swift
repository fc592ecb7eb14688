import StudyModel

extension XMLInterview {
    /// More seconds than this are a date's since 1970, not a recording's.
    private static let dated = 1e8

    /// Lets times that were given with a date count from the first of them.
    mutating func countFromFirstDate() {
        let starts = utterances.compactMap { $0.time?.start }
        guard let first = starts.first, first > Self.dated else { return }
        for index in utterances.indices {
            guard let time = utterances[index].time else { continue }
            let start = time.start - first
            // A time without a date, or before the first, cannot be placed.
            utterances[index].time =
                time.start > Self.dated && start >= 0
                ? TimeRange(start: start, end: time.end.flatMap { $0 >= time.start ? $0 - first : nil }) : nil
        }
    }
}
