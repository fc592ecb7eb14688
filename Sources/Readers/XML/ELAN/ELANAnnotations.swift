import DocumentIO

/// Finds when the annotations of an ELAN document are said, whatever order its tiers come in.
struct ELANAnnotations {
    /// More levels of tiers than anybody builds; a document whose annotations refer to each other in a ring has more.
    private static let mostLevels = 32

    private let timeline: Timeline
    private var byID: [String: ELANAnnotation] = [:]
    private var counted = 0

    /// The annotations of the document under `root`.
    init(_ root: XMLElement) {
        let slots = root.child("TIME_ORDER")?.children ?? []
        timeline = Timeline(
            slots.compactMap { slot in
                guard let id = slot.attribute("TIME_SLOT_ID") else { return nil }
                return (id, slot.attribute("TIME_VALUE").flatMap { XMLTime.seconds($0, unit: 0.001) })
            }, isOrdered: false)
        for tier in root.children where tier.name.local == "TIER" {
            for wrapper in tier.children {
                if let annotation = ELANAnnotation(wrapper) { byID[annotation.id] = annotation }
            }
        }
    }

    /// Counts one more annotation; tells its number, from 1.
    mutating func count() -> Int {
        counted += 1
        return counted
    }

    /// When `annotation`, or the one it stands beside, is said; nil where no point of time is declared.
    func time(of annotation: ELANAnnotation) -> (start: Moment, end: Moment)? {
        var current = annotation
        for _ in 0..<Self.mostLevels {
            if let slots = current.slots {
                guard let start = timeline[slots.start] else { return nil }
                return (start, Moment.end(timeline[slots.end], after: start))
            }
            guard let parent = current.parent, let above = byID[parent] else { return nil }
            current = above
        }
        return nil
    }
}
