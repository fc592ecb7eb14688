/// A point of a recording, as far as a document tells.
struct Moment: Hashable, Comparable, Sendable {
    /// Where it stands among the document's points: seconds where they are known, else a place between neighbours.
    var order: Double
    /// Seconds from the beginning of the recording; nil where the document gives none.
    var seconds: Double?

    /// A point at `seconds`.
    init(seconds: Double) {
        order = seconds
        self.seconds = seconds
    }

    /// A point known by its place only, or by both.
    init(order: Double, seconds: Double?) {
        self.order = order
        self.seconds = seconds
    }

    /// When something ends that began at `start`: a point of place only where `end` is missing or stands before it.
    static func end(_ end: Moment?, after start: Moment) -> Moment {
        if let end, end >= start { return end }
        return Moment(order: start.order, seconds: nil)
    }

    static func < (left: Moment, right: Moment) -> Bool { left.order < right.order }
}
