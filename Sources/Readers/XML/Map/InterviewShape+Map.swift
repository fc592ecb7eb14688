import DocumentIO
import StudyModel

extension InterviewShape {
    /// The map that says what this shape found in the document under `root`; nil where it found no turn.
    func map(of root: XMLElement) -> XMLMap? {
        var scan = TurnScan(self)
        scan.walk(root, [])
        guard let first = scan.turns.first else { return nil }
        var map = XMLMap()
        map.turns = scan.paths
        map.speaker = scan.commonest { naming(of: $0) } ?? naming(of: first)
        map.start = scan.commonest { Self.timing(of: $0, Self.startNames) }
        map.end = map.start == nil ? nil : scan.commonest { Self.timing(of: $0, Self.endNames) }
        return map
    }

    /// The attribute or child in which a turn tells a time by one of `names`.
    private static func timing(of turn: XMLElement, _ names: [String]) -> XMLPath? {
        for name in names {
            for attribute in turn.attributes
            where AttributeNames.fold(attribute.name.local) == name
                && XMLTime.seconds(attribute.value.collapsed) != nil
            {
                return XMLPath(attribute: attribute.name.local)
            }
        }
        let child = turn.children.first {
            names.contains($0.foldedName) && XMLTime.seconds($0.text.collapsed) != nil
        }
        return child.map { XMLPath(element: $0.name.local) }
    }
}

/// Finds the elements that a shape takes for turns, and the shortest paths that lead to them alone.
private struct TurnScan {
    let shape: InterviewShape
    private(set) var turns: [XMLElement] = []
    private var turnPaths: [[String]] = []
    private var otherPaths: Set<[String]> = []

    init(_ shape: InterviewShape) { self.shape = shape }

    /// Walks `element`, inside elements of the names `path`; tells whether it is a turn or holds one.
    @discardableResult
    mutating func walk(_ element: XMLElement, _ path: [String]) -> Bool {
        let here = path + [element.name.local]
        var holdsTurn = false
        for child in element.children where walk(child, here) { holdsTurn = true }
        if !holdsTurn, shape.speaker(of: element) != nil {
            turns.append(element)
            turnPaths.append(here)
            return true
        }
        otherPaths.insert(here)
        return holdsTurn
    }

    /// For each place that turns stand at, the shortest end of its path that leads to no other element with as few
    /// names as can be.
    var paths: [XMLPath] {
        var found: [XMLPath] = []
        for path in turnPaths {
            let ends = (1...path.count).map { Array(path.suffix($0)) }
            let end =
                ends.first { end in !otherPaths.contains { $0.suffix(end.count).elementsEqual(end) } }
                ?? ends[0]
            if let path = XMLPath(end.joined(separator: "/")), !found.contains(path) { found.append(path) }
        }
        return found
    }

    /// The path that most turns give, the first of several.
    func commonest(_ path: (XMLElement) -> XMLPath?) -> XMLPath? {
        var counts: [(path: XMLPath, count: Int)] = []
        for turn in turns {
            guard let path = path(turn) else { continue }
            if let index = counts.firstIndex(where: { $0.path == path }) {
                counts[index].count += 1
            } else {
                counts.append((path, 1))
            }
        }
        let most = counts.map(\.count).max()
        return counts.first { $0.count == most }?.path
    }
}
