import StudyModel

extension Transcript {
    /// How long people speak as far as times tell, in seconds; nil where no turn has one. Times of the day serve
    /// as well as times from the beginning.
    var seconds: Double? {
        let times = turns.compactMap(\.time)
        guard let last = times.map({ $0.end ?? $0.start }).max(), let first = times.map(\.start).min() else {
            return nil
        }
        return last - first
    }
}

extension ParagraphAccounting {
    /// Paragraphs left out by reason, in the order reasons are declared.
    var skippedByReason: [(reason: SkipReason, count: Int)] {
        SkipReason.allCases.compactMap { reason in
            let count = skipped.count { $0.reason == reason }
            return count > 0 ? (reason, count) : nil
        }
    }
}

extension Participant.Attributes {
    /// What is known, by name, in a fixed order.
    var stated: [(name: String, value: String)] {
        let all = [
            ("name", name), ("role", role), ("organisation", organisation), ("perspective", perspective),
            ("sector", sector), ("date", date),
        ]
        return all.compactMap { name, value in value.map { (name, $0) } }
    }
}

extension Double {
    /// A time in seconds as a clock shows it: `0:05`, `1:02:03`.
    var clock: String {
        let whole = isFinite && self > 0 ? Int(Swift.min(self, 1e9)) : 0
        let (hours, minutes, seconds) = (whole / 3600, whole / 60 % 60, whole % 60)
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
        return hours > 0 ? "\(hours):\(two(minutes)):\(two(seconds))" : "\(minutes):\(two(seconds))"
    }
}
