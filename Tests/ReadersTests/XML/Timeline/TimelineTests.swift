import Testing

@testable import Readers

@Suite struct TimelineTests {
    private func orders(_ seconds: [Double?], isOrdered: Bool = false) -> [Double?] {
        let points = seconds.enumerated().map { (id: "p\($0)", seconds: $1) }
        let timeline = Timeline(points, isOrdered: isOrdered)
        return points.map { timeline[$0.id]?.order }
    }

    @Test(arguments: [
        ([0, nil, 4] as [Double?], [0, 2, 4]), ([nil, nil], [0, 1]), ([nil, 5, nil], [4, 5, 6]), ([3], [3]),
        ([], []),
    ]) func `a point without a time stands between its neighbours`(seconds: [Double?], expected: [Double]) {
        #expect(orders(seconds) == expected)
    }

    @Test func `where the list's order counts no point stands before the one above it`() {
        #expect(orders([0, 5, 3, 6], isOrdered: true) == [0, 5, 5, 6])
        #expect(orders([0, 5, 3, 6]) == [0, 5, 3, 6])
    }

    @Test func `a point without a time gives none, and an unknown one is nothing`() {
        let timeline = Timeline([("a", nil), ("a", 4), ("b", 2)], isOrdered: false)
        #expect(timeline["a"]?.seconds == nil)
        #expect(timeline["b"]?.seconds == 2)
        #expect(timeline["x"] == nil)
        #expect(timeline[nil] == nil)
    }
}
