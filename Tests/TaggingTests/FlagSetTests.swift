import StudyModel
import Testing

@testable import Tagging

@Suite struct FlagSetTests {
    @Test func `every flag that can be found has a bit of its own`() {
        let single = (0..<10).map { FlagSet(rawValue: 1 << UInt16($0)).flags }
        #expect(single.allSatisfy { $0.count == 1 })
        #expect(
            single.reduce(into: []) { $0.formUnion($1) } == Set(Coding.Flag.allCases).subtracting([.heldBack])
        )
    }

    @Test func `flags together are those of each`() {
        let flags: FlagSet = [.offRecord, .prompted, .past]
        #expect(flags.flags == [.offRecord, .prompted, .past])
        #expect(FlagSet().flags.isEmpty)
    }
}
