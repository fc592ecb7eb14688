import DocumentIO
import StudyModel

/// The points in time a TEI document declares, in seconds from the start of the recording.
struct TEITimeline {
    private var points: [String: Double] = [:]

    /// The points of all `timeline` elements under `root`.
    init(_ root: XMLElement) {
        for timeline in root.all("timeline") { add(timeline) }
    }

    /// When `element` is said: by its `start` and `end`, which name points or give times, else by the anchors at its
    /// edges.
    func range(of element: XMLElement) -> TimeRange? {
        var start = seconds(element.attribute("start"))
        var end = seconds(element.attribute("end"))
        if start == nil, !points.isEmpty {
            let anchors = element.all("anchor").compactMap { seconds($0.attribute("synch")) }
            start = anchors.first
            end = anchors.count > 1 ? anchors.last : nil
        }
        guard let start else { return nil }
        return TimeRange(start: start, end: end.flatMap { $0 >= start ? $0 : nil })
    }
}

private extension TEITimeline {
    /// Takes in one timeline. A point that counts since a later one stays unknown: no exporter writes that.
    mutating func add(_ timeline: XMLElement) {
        let ownUnit = timeline.attribute("unit")
        let whens = timeline.children.filter { $0.name.local == "when" }
        let absolutes = Self.absolutes(whens, origin: timeline.attribute("origin").map(TEIPointer.id))
        // Without `since`, an interval counts from the origin of the timeline.
        let origin = timeline.attribute("origin").map(TEIPointer.id) ?? whens.first?.attribute("id")
        for when in whens {
            guard let id = when.attribute("id") else { continue }
            if let absolute = absolutes[id] {
                points[id] = absolute
            } else if let written = when.attribute("interval"),
                let interval = XMLTime.seconds(written, unit: XMLTime.unit(when.attribute("unit") ?? ownUnit))
            {
                let since = when.attribute("since").map(TEIPointer.id) ?? origin ?? id
                // The origin often counts from itself.
                if let base = since == id ? 0 : points[since] { points[id] = base + interval }
            } else if id == origin, when.attribute("absolute") == nil {
                points[id] = 0
            }
        }
    }

    /// No recording is silent for so many seconds at its beginning.
    static let firstHour = 3600.0

    /// The points that state a time of their own, by their ids. Times of day count from the origin's; an origin is
    /// taken for the beginning of the recording where it is named, dated, or past the first hour.
    static func absolutes(_ whens: [XMLElement], origin: String?) -> [String: Double] {
        var seconds: [(id: String, seconds: Double, isClock: Bool)] = []
        for when in whens {
            guard let id = when.attribute("id"), let written = when.attribute("absolute") else { continue }
            if let clock = TimeOfDay(written) {
                // Past midnight the clock begins anew.
                let before = seconds.last.map { $0.seconds - clock.seconds } ?? 0
                let isNextDay = !clock.hasDate && before > 43200
                let isClock = clock.hasDate || clock.seconds >= firstHour
                seconds.append((id, clock.seconds + (isNextDay ? 86400 : 0), isClock))
            } else if let plain = XMLTime.seconds(written) {
                seconds.append((id, plain, false))
            }
        }
        let named = origin.flatMap { origin in seconds.first { $0.id == origin } }
        let base = named?.seconds ?? seconds.first.flatMap { $0.isClock ? $0.seconds : nil } ?? 0
        return Dictionary(seconds.map { ($0.id, $0.seconds - base) }) { first, _ in first }
            .filter { $0.value >= 0 }
    }

    func seconds(_ pointer: String?) -> Double? {
        guard let pointer else { return nil }
        return points[TEIPointer.id(pointer)] ?? XMLTime.seconds(pointer)
    }
}
