import StudyModel
import DocumentIO

/// How interviews are written in XML of somebody's own making: what a mapping file says.
public struct XMLMap: Hashable, Sendable {
    /// The element that holds an interview; nil where it is the whole document.
    var interview: XMLPath?
    /// The elements of speech.
    var turns: [XMLPath] = []
    /// Who speaks, from the turn; nil where nothing tells.
    var speaker: XMLPath?
    /// When a turn begins and ends, from the turn.
    var start: XMLPath?
    var end: XMLPath?
    /// Seconds that a bare number of a time counts.
    var unit = 1.0
    /// The elements of a turn that hold what was said; none where all of it was.
    var words: [XMLPath] = []
    /// Elements inside turns, or between them, whose text was not said.
    var skipped: [String] = []
    /// Labels of speakers who ask.
    var interviewers: [String] = []
    /// Facts about the interviewee, by the names participants' attributes have, from the interview.
    var facts: [Fact] = []

    /// What is known of the interviewee, and where it stands.
    struct Fact: Hashable, Sendable {
        var key: String
        var path: XMLPath
    }

    /// Whether the document under `root` holds a turn as this map knows them.
    func fits(_ root: XMLElement) -> Bool { Self.holdsTurn(root, [], self) }

    /// Whether `element`, inside elements of the names `path`, is a turn.
    func isTurn(_ element: XMLElement, in path: [String]) -> Bool {
        turns.contains { $0.leads(to: element.name.local, in: path) }
    }

    private static func holdsTurn(_ element: XMLElement, _ path: [String], _ map: XMLMap) -> Bool {
        if map.isTurn(element, in: path) { return true }
        let inner = path + [element.name.local]
        return element.children.contains { holdsTurn($0, inner, map) }
    }
}
