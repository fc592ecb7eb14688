import DocumentIO
import StudyModel

/// A line on the terminal that shows how far the work is; drawn over itself and gone at the end.
struct ProgressBar {
    private static let pause = Duration.milliseconds(50)

    private let width: Int
    private let clock = ContinuousClock()
    private var drawn: ContinuousClock.Instant?

    /// A bar on a terminal of `width` characters.
    init(width: Int) { self.width = width }

    /// Shows that `done` of `total` are done and what is at hand; not more often than an eye can follow.
    mutating func show(_ title: String, done: Int, total: Int, at name: String = "") {
        let now = clock.now
        if let drawn, now - drawn < Self.pause, done < total { return }
        drawn = now
        StandardStream.error.write("\r\u{1B}[K" + Self.line(title, done, total, name, width: width))
    }

    /// Takes the line away.
    mutating func clear() {
        guard drawn != nil else { return }
        drawn = nil
        StandardStream.error.write("\r\u{1B}[K")
    }

    /// The line: title, bar, count and as much of the name as fits in a line of `width`.
    static func line(_ title: String, _ done: Int, _ total: Int, _ name: String, width: Int) -> String {
        let count = "\(done.grouped)/\(total.grouped)".padded(2 * total.grouped.count + 1, right: true)
        let head = "\(title) "
        // The last column stays free, for some terminals wrap when it is filled.
        let room = width - 1 - head.count - count.count - 4
        let bar = min(30, room)
        guard bar >= 5 else { return String("\(head)\(count)".prefix(max(0, width - 1))) }
        let filled = total > 0 ? bar * done / total : bar
        let line =
            head + "[" + String(repeating: "=", count: filled)
            + String(repeating: " ", count: bar - filled) + "] " + count
        let rest = room - bar - 1
        return rest > 7 && !name.isEmpty ? line + "  " + name.excerpt(rest) : line
    }
}
