import Testing

@testable import Readers

@Suite struct TurnJoinerTests {
    /// Events written as `speaker from to`, times in seconds.
    private func turns(_ events: String, pause: Double = TurnJoiner.pause) throws -> [String] {
        let spoken = try events.split(separator: ",").enumerated().map { index, event in
            let parts = event.split(separator: " ")
            let start = try #require(Double(parts[1]))
            let end = try #require(Double(parts[2]))
            return SpokenEvent(
                speaker: String(parts[0]), start: Moment(seconds: start), end: Moment(seconds: end),
                text: "x",
                number: index + 1, line: 1)
        }
        return TurnJoiner.turns(spoken, pause: pause).map { turn in
            (turn.first?.speaker ?? "") + turn.map { String($0.number) }.joined()
        }
    }

    @Test(arguments: [
        ("A 0 1,A 1 2,B 2 3,A 3 4", "A12 B3 A4"), ("A 0 1,A 1.9 3", "A12"), ("A 0 1,A 2.5 3", "A1 A2"),
        ("A 0 2,B 1 1.5,A 2 3", "A13 B2"), ("A 0 1,A 1.5 2,B 1.2 1.4", "A1 B3 A2"),
        ("A 0 1,A 1.5 2,B 0.5 1.2", "A1 B3 A2"), ("A 0 1,A 1.5 2,B 0.2 0.8", "A12 B3"),
        ("A 0 5,A 1 2,A 5 6", "A123"), ("B 3 4,A 0 1", "A2 B1"), ("A 0 1,B 0 1", "A1 B2"),
        ("A 0 1,B 0.5 3,C 0.6 0.7,A 1.5 2", "A1 B2 C3 A4"), ("A 0 1,B 0 0.5,C 0 0.9,A 1.5 2", "A14 B2 C3"),
    ]) func `a speaker's touching events are a turn, a pause or another in the gap ends it`(
        events: String, expected: String
    ) throws {
        #expect(try turns(events).joined(separator: " ") == expected)
    }

    @Test func `without a pause allowed any gap ends a turn`() throws {
        #expect(try turns("A 0 1,A 1.01 2", pause: 0) == ["A1", "A2"])
    }

    @Test func `points without times are joined by their place alone`() {
        let timeline = Timeline([("a", nil), ("b", nil), ("c", nil)], isOrdered: true)
        let events = [("a", "b", "A"), ("b", "c", "A"), ("c", "c", "B")].enumerated().compactMap {
            index, event in
            timeline[event.0].map {
                SpokenEvent(
                    speaker: event.2, start: $0, end: timeline[event.1] ?? $0, text: "x", number: index,
                    line: 1)
            }
        }
        #expect(TurnJoiner.turns(events).map { $0.map(\.number) } == [[0, 1], [2]])
    }
}
