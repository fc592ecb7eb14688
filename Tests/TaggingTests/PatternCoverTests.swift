import StudyModel
import Testing

@testable import Tagging

/// What `codebook check` says of phrases that hold others word by word.
@Suite struct PatternCoverTests {
    private func problems(
        _ first: Criterion.Lexicon, _ second: Criterion.Lexicon = Criterion.Lexicon()
    ) -> [String] {
        let book = Fixture.codebook([Fixture.criterion("L1", first), Fixture.criterion("L2", second)])
        return CodebookCheck.problems(in: book).map { "\($0.owner):\($0.line) \($0.pattern) \($0.message)" }
    }

    @Test(arguments: [
        ("integrat*", "integration"), ("/organi[sz]ation/ board", "organisation boards"),
        ("NHS* board", "NHSE board"), ("nhs* board", "NHSE board"), ("*port|help us", "support us"),
        ("trust ...3 fund*", "trust ... the|our|funding"),
    ])
    func `a phrase whose words another criterion takes by wildcards is noted`(wide: String, plain: String) {
        let first = Criterion.Lexicon(weak: [Criterion.Phrase(wide, line: 4)])
        let second = Criterion.Lexicon(weak: [Criterion.Phrase(plain, line: 9)])
        let note = "\(plain) finds words that '\(wide)' of"
        #expect(problems(first, second) == ["L2 weak:9 \(note) L1 weak (line 4) finds too"])
        #expect(problems(second, first) == ["L1 weak:9 \(note) L2 weak (line 4) finds too"])
        // In one criterion, and beside phrases that count more or less, it says nothing.
        let both = [Criterion.Phrase(wide, line: 4), Criterion.Phrase(plain, line: 9)]
        #expect(problems(Criterion.Lexicon(weak: both)).isEmpty)
        #expect(problems(Criterion.Lexicon(phrases: first.weak), second).isEmpty)
    }

    @Test(arguments: [
        ("integrat*", "integral part"), ("NHS* board", "nhse board"), ("trust fund*", "trust ... funding"),
        ("fund*", "funding NEAR/3 trust"), ("fund*", "(the) funding"), ("/organi[sz]ation/", "organise"),
    ])
    func `a phrase with other words than another's wildcards take is no problem`(wide: String, plain: String)
    {
        #expect(
            problems(
                Criterion.Lexicon(weak: [Criterion.Phrase(wide)]),
                Criterion.Lexicon(weak: [Criterion.Phrase(plain)])
            ).isEmpty)
    }

    @Test func `a weak phrase that another criterion finds by itself is noted`() {
        let weak = Criterion.Lexicon(weak: [Criterion.Phrase("rely on us", line: 2)])
        let strong = Criterion.Lexicon(phrases: [Criterion.Phrase("relies on us", line: 7)])
        let note = "finds the same words as 'relies on us' of"
        #expect(
            problems(weak, strong) == [
                "L1 weak:2 rely on us \(note) L2 phrases (line 7), and there it counts alone"
            ])
        #expect(
            problems(strong, weak) == [
                "L2 weak:2 rely on us \(note) L1 phrases (line 7), and there it counts alone"
            ])
        let criteria = [
            Fixture.criterion("L1", weak), Fixture.criterion("L2", strong, confusableWith: ["L1"]),
        ]
        #expect(CodebookCheck.problems(in: Fixture.codebook(criteria)).isEmpty)
        let hints = CodebookCheck.problems(
            in: Fixture.codebook([Fixture.criterion("L1", weak), Fixture.criterion("L2", strong)]))
        #expect(hints.map(\.sort) == [.alike] && hints.allSatisfy(\.isHint))
    }

    @Test(arguments: [
        ("red cat", "red"), ("red cats", "cat"), ("the red cat", "red cats"), ("cat NEAR/3 dog", "dogs"),
        ("red|redder cat", "red|redder|blue"), ("red ...2 cat", "red ...3 cat"),
        ("cat NEAR/3 dog", "cat NEAR/3 dog"),
    ])
    func `a phrase that its own condition always cancels is reported`(pattern: String, unless: String) {
        let phrase = Criterion.Phrase(pattern, unless: ["bus", unless], line: 3)
        #expect(
            problems(Criterion.Lexicon(phrases: [phrase])) == [
                "L1 phrases:3 \(pattern) holds \"\(unless)\", which cancels it wherever it stands"
            ])
        #expect(problems(Criterion.Lexicon(traps: [phrase])).count == 1)
    }

    @Test func `a phrase that needs only what cancels it is reported`() {
        func found(_ needs: [String]) -> [String] {
            let phrase = Criterion.Phrase("red cat", unless: ["bus", "car"], needs: needs, line: 3)
            return problems(Criterion.Lexicon(phrases: [phrase]))
        }
        #expect(found(["bus"]) == ["L1 phrases:3 red cat needs \"bus\", which cancels it"])
        #expect(found(["bus", "car"]).count == 1)
        #expect(found(["bus", "train"]).isEmpty && found([]).isEmpty)
    }

    @Test(arguments: [
        ("red cat", "cat red"), ("red|blue cat", "red"), ("(red) cat", "red"), ("red cat", "=cat"),
        ("red cat", "red cat here"), ("red ...3 cat", "red ...2 cat"), ("red cat", "(red) dog"),
        ("cat NEAR/3 dog", "cat dog"),
    ])
    func `a phrase that its condition cancels at times is no problem`(pattern: String, unless: String) {
        let phrase = Criterion.Phrase(pattern, unless: [unless])
        #expect(problems(Criterion.Lexicon(phrases: [phrase])).isEmpty)
    }
}
