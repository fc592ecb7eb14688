import Testing

@testable import Themes

struct CountProgramTests {
    @Test func `sums of counts bound the others`() throws {
        // Two groups hold six, of which one of four holds two at least; a third is known.
        let program = try #require(
            CountProgram(
                most: [4, 4, 4],
                sums: [.init(counts: [0, 1, 2], value: 8), .init(counts: [2], value: 2)]))
        var corners = CountCorners(program)
        #expect(corners.range(of: [0]) == 2...4)
        #expect(corners.range(of: [0, 1]) == 6...6)
        #expect(corners.range(of: [1], enough: { $0.count > 1 }).count > 1)
        #expect(CountProgram(most: [3], sums: [.init(counts: [0], value: 4)]) == nil)
        #expect(CountProgram(most: [3], sums: [.init(counts: [0], value: -1)]) == nil)
        #expect(
            CountProgram(
                most: [3, 3], sums: [.init(counts: [0], value: 1), .init(counts: [0], value: 2)]) == nil)
    }

    @Test(arguments: 0..<4)
    func `bounds are those of another solver`(block: Int) throws {
        var lot = SmallLot(seed: UInt64(300 + block))
        for _ in 0..<60 {
            let most = (0..<(2 + lot.number(below: 9))).map { _ in 1 + lot.number(below: 6) }
            let counts = most.map { lot.number(below: $0 + 1) }
            let sums = (0..<(1 + lot.number(below: 7))).map { _ in
                let chosen = most.indices.filter { _ in lot.number(below: 2) == 0 }
                return CountProgram.Sum(counts: chosen, value: chosen.reduce(0) { $0 + counts[$1] })
            }
            let program = try #require(CountProgram(most: most, sums: sums))
            let equations =
                sums.map { (terms: $0.counts.map { ($0, 1.0) }, value: Double($0.value)) }
                + most.indices.map { ([($0, 1.0), (most.count + $0, 1.0)], Double(most[$0])) }
            let other = try #require(LinearProgram(unknowns: most.count * 2, equations: equations))
            for _ in 0..<6 {
                let chosen = most.indices.filter { _ in lot.number(below: 3) == 0 }
                let ends = [true, false].map { isLeast in
                    let corner = program.counts(with: chosen, isLeast: isLeast)
                    return chosen.reduce(0) { $0 + corner[$1] }
                }
                let range = other.range(of: chosen)
                #expect(abs(ends[0] - range.lowerBound) < 1e-6)
                #expect(abs(ends[1] - range.upperBound) < 1e-6)
            }
        }
    }
}
