import StudyModel
import Testing

@testable import Tagging

/// Two answers, of two sentences and of one, to two criteria.
struct SurroundingsTests {
    private func read() -> ReadAnswers {
        var read = ReadAnswers()
        for (answer, lengths) in [[4, 2], [9]].enumerated() {
            read.answers.append(.init(turn: 2 * answer + 2, words: FeatureBag(), question: FeatureBag()))
            for length in lengths {
                read.sentences.append(
                    .init(
                        answer: answer, range: 0..<length, isQuestion: false, words: FeatureBag(),
                        letters: FeatureBag(), tokens: 0..<length))
            }
        }
        return read
    }

    private func numbers(_ criterion: Int) -> [[Float]] {
        var scores = ScoreTable(height: 3, width: 2)
        for (row, values) in [[2, -1], [0, 1], [-2, -3]].enumerated() {
            for (column, value) in values.enumerated() { scores[row, column] = Float(value) }
        }
        var phrases = ScoreTable(height: 3, width: 2)
        phrases[1, 0] = 0.8
        var named = NamedCriteria()
        named.beginQuestion()
        var all: [[Float]] = []
        Surroundings(scores: scores, phrases: phrases, read: read(), named: [named, named])
            .visit(criterion) { _, numbers in all.append(numbers) }
        return all
    }

    @Test func `every sentence is told by as many numbers`() {
        #expect(numbers(0).map(\.count) == [Surroundings.count, Surroundings.count, Surroundings.count])
    }

    @Test func `the sentences beside are those of the same answer`() {
        #expect(numbers(0).map { $0[15] } == [1, 2, -2])
        #expect(numbers(0).map { $0[16] } == [0, 1, -2])
    }

    @Test func `a criterion leads by what it is ahead of the best other`() {
        #expect(numbers(0).map { $0[18] } == [3, -1, 1])
        #expect(numbers(1).map { $0[18] } == [-3, 1, -1])
        #expect(numbers(0).map { $0[19] } == [1, 0, 1])
    }

    @Test(arguments: [([Float(3)], 0, Float(3), Float(3)), ([1, 4, 2], 1, 4, 2), ([5, 5], 0, 5, 5)])
    func `the two largest are told with the place of the first`(
        row: [Float], place: Int, largest: Float, next: Float
    ) {
        var table = ScoreTable(height: 1, width: row.count)
        for (column, value) in row.enumerated() { table[0, column] = value }
        let found = table.twoLargest(0, of: row.count)
        #expect(found.criterion == place && found.score == largest && found.next == next)
    }
}
