import Testing

@testable import Tagging

@Suite struct RepetitionTests {
    @Test(
        arguments: [
            ([], []),
            ([0], [0]),
            ([0, 0, 0], [0, 1, 1]),
            ([5, 7, 5, 7], [0, 0, 0, 2]),
            ([5, 7, 5], [0, 0, 0]),
            ([5, 7, 5, 7, 5, 7], [0, 0, 0, 2, 2, 2]),
            ([5, 6, 7, 5, 6, 7], [0, 0, 0, 0, 0, 0]),
        ] as [([Int32], [Int])])
    func `words said twice on end are told, one by one and two by two`(words: [Int32], lengths: [Int]) {
        var repetition = Repetition()
        #expect(words.map { repetition.next($0) } == lengths)
    }
}
