import DocumentIO
import StudyModel

/// The points in time a TEI document declares, in seconds.
struct TEITimeline {
    private var points: [String: Double] = [:]

    /// The points of all `timeline` elements under `root`.
    init(_ root: XMLElement) {
        collect(root)
    }

    /// When `element` is said, by its `start` and `end`, which name points or give times.
    func range(of element: XMLElement) -> TimeRange? {
        guard let start = seconds(element.attribute("start")) else { return nil }
        let end = seconds(element.attribute("end"))
        return TimeRange(start: start, end: end.flatMap { $0 >= start ? $0 : nil })
    }
}

private extension TEITimeline {
    mutating func collect(_ element: XMLElement) {
        for child in element.children {
            if child.name.local == "timeline" { add(child) } else { collect(child) }
        }
    }

    /// Takes in one timeline. A point that counts since a later one stays unknown: no exporter writes that.
    mutating func add(_ timeline: XMLElement) {
        let ownUnit = timeline.attribute("unit")
        for when in timeline.children where when.name.local == "when" {
            guard let id = when.attribute("id") else { continue }
            if let absolute = when.attribute("absolute").flatMap({ XMLTime.seconds($0) }) {
                points[id] = absolute
            } else if let written = when.attribute("interval"),
                let interval = XMLTime.seconds(written, unit: XMLTime.unit(when.attribute("unit") ?? ownUnit))
            {
                let since = when.attribute("since").map(TEIPointer.id) ?? id
                // The origin often counts from itself.
                if let base = since == id ? 0 : points[since] { points[id] = base + interval }
            } else if points.isEmpty {
                points[id] = 0
            }
        }
    }

    func seconds(_ pointer: String?) -> Double? {
        guard let pointer else { return nil }
        return points[TEIPointer.id(pointer)] ?? XMLTime.seconds(pointer)
    }
}
