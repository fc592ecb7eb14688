import Synchronization
import Testing

@testable import Running

@Suite struct OrderedWorkTests {
    @Test(arguments: [1, 2, 5, 200]) func `results come in the order of the items, so many at a time`(
        width: Int
    )
        async throws
    {
        let running = Atomic<Int>(0)
        let most = Atomic<Int>(0)
        var taken: [Int] = []
        try await OrderedWork.run(Array(0..<100), width: width) { item in
            let now = running.add(1, ordering: .relaxed).newValue
            most.max(now, ordering: .relaxed)
            for _ in 0..<(item % 7) { await Task.yield() }
            running.subtract(1, ordering: .relaxed)
            return item
        } take: {
            taken.append($0)
        }
        #expect(taken == Array(0..<100))
        #expect(most.load(ordering: .relaxed) <= width)
    }

    @Test func `the first error stops the work`() async throws {
        struct Stop: Error {}
        var taken = 0
        await #expect(throws: Stop.self) {
            try await OrderedWork.run(Array(0..<100), width: 2) {
                $0
            } take: { item in
                if item == 10 { throw Stop() }
                taken += 1
            }
        }
        #expect(taken == 10)
    }
}
