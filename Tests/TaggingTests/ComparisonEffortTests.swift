import Readers
import StudyModel
import Testing

@testable import Tagging

/// Codebooks of thousands of phrases nearly alike are checked as far as time allows, and say how far that is.
@Suite struct ComparisonEffortTests {
    @Test func `what is too much to take apart is compared as written, and told to be`() throws {
        let patterns = try ["a b|c", "d|e f", "d f"].map { try PatternParser.parse($0) }
        let stemmer = WordStemmer(language: "en")
        let readings = PatternReadings(patterns, stemmer: stemmer, most: 10)
        #expect(readings.readings.map(\.count) == [2, 2, 1])
        #expect(readings.asWritten == [2])
        #expect(PatternReadings(patterns, stemmer: stemmer).readings[2] == [2])
    }

    @Test(arguments: [(1_000, 0), (8, 2), (0, 3)])
    func `phrases that could not all be compared are told of`(steps: Int, left: Int) {
        let lexicon = Criterion.Lexicon(
            phrases: [
                Criterion.Phrase("trust|rely each", line: 1), Criterion.Phrase("trust|lean each", line: 2),
                Criterion.Phrase("trust|count each", line: 3),
            ], traps: [Criterion.Phrase("trust|bus", line: 4)])
        let book = Fixture.codebook([Fixture.criterion("L1", lexicon)])
        let found = CodebookCheck.problems(in: book, effort: ComparisonEffort(steps: steps))
        #expect(found.map(\.sort) == (left == 0 ? [] : [.uncompared]))
        guard let notice = found.first else { return }
        #expect(notice.line == 4 - left && !notice.isError && !notice.isHint)
        #expect(
            notice.message.hasPrefix("and \(left - 1) after it were not compared with all others: too many"))
    }

    @Test(arguments: [
        "integrated-commissioning", "leading-for-change", "developing-people", "system-leadership",
    ])
    func `a checklist of this repository takes a hundredth of what comparing may cost`(name: String) throws {
        let folder = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        let codebook = try CodebookReader.read(path: "/\(folder)/codebooks/\(name).yaml").codebook
        let effort = ComparisonEffort(steps: ComparisonEffort.usual.steps / 100)
        #expect(!CodebookCheck.problems(in: codebook, effort: effort).contains { $0.sort == .uncompared })
    }

    @Test func `phrases of one list are not looked through for the claims of other criteria`() {
        let lexicon = Criterion.Lexicon(phrases: (0..<200).map { Criterion.Phrase("trust|word\($0)q each") })
        let book = Fixture.codebook([
            Fixture.criterion("L1", lexicon), Fixture.criterion("L2", Criterion.Lexicon()),
        ])
        #expect(CodebookCheck.problems(in: book, effort: ComparisonEffort(steps: 400)).isEmpty)
    }
}
