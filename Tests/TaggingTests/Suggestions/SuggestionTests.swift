import StudyModel
import Testing

@testable import Tagging

@Suite struct SuggestionTests {
    private typealias Made = SuggestionFixture

    private static let backs = Made.times(3, "They had our backs, always.", "l1") + Made.rest

    @Test func `a phrase that marks a criterion and is not in the codebook is suggested`() throws {
        let found = Made.suggestions([
            [("We have each other's backs.", "l1")] + Self.backs,
            [("Our backs ached from lifting boxes.", nil)] + Self.backs,
        ])
        let phrase = try #require(found.phrases.first)
        #expect(phrase.criterion == Criterion.ID("l1"))
        #expect(phrase.phrase == "backs")
        #expect(phrase.passages == 7)
        #expect(phrase.allPassages == 8)
        #expect(phrase.interviews == 2)
        #expect(phrase.examples.map(\.text).contains("We have each other's backs."))
        #expect(found.passages == 68)
        #expect(found.covered == 7)
    }

    @Test func `inflections count as one phrase, in the wording that is said most`() {
        let chairs = Made.times(3, "He chairs it.", "l1") + Made.rest
        let found = Made.suggestions([chairs, [("She was chairing.", "l1")] + chairs])
        #expect(found.phrases.map(\.phrase) == ["chairs"])
        #expect(found.phrases.map(\.passages) == [7])
    }

    @Test func `an acronym is suggested in capitals, as phrases spell it`() throws {
        let answer = Made.times(3, "The BCFs came late, Is that so.", "l1") + Made.rest
        let found = Made.suggestions([answer, answer]).phrases.map(\.phrase)
        #expect(found.contains { $0.hasPrefix("BCF") && !$0.hasPrefix("BCFs") })
        #expect(!found.contains { $0.contains("Is") })
    }

    @Test(arguments: ["We rely on it here.", "The pooled fund is here."])
    func `what a phrase of the codebook covers already is not suggested`(_ sentence: String) {
        let answer = Made.times(5, sentence, "l1") + Made.rest
        #expect(Made.suggestions([answer, answer]).phrases.isEmpty)
    }

    @Test func `what chance may give among so many is not suggested`() {
        let few = Made.times(2, "The bridge leaks.", "l1") + Made.rest
        let some = Made.times(10, "The work drags on.", "l1") + Made.rest
        let found = { (share: Double) in
            Made.suggestions([few + some, few + some]) { $0.falseShare = share }.phrases.map(\.phrase)
        }
        #expect(found(0.1).contains("bridge leaks"))
        #expect(!found(0.0001).contains("bridge leaks"))
        #expect(found(0.0001).contains("drags"))
    }

    @Test func `chance is measured against the interview a phrase is said in`() {
        // All of one interview is about L1, so that nothing in it marks L1.
        let kettle = "The kettle boiled while buses went by outside."
        let about = Made.times(60, kettle, "l1") + Made.times(8, "Herons came.", "l1")
        let once = Made.times(2, "Herons came.", "l1")
        let within = Made.suggestions([about, once + Made.rest]).phrases.map(\.phrase)
        let across = Made.suggestions([Made.rest + Made.times(8, "Herons came.", "l1"), once + Made.rest])
            .phrases
        #expect(!within.contains("herons"))
        #expect(across.map(\.phrase).contains("herons"))
    }

    @Test func `a phrase that one interview alone speaks for is not suggested`() {
        let one = Made.times(9, "Breakfast matters.", "l1") + Made.rest
        let elsewhere = [("Breakfast matters.", Optional("l1"))] + Made.times(9, "Breakfast was late.", nil)
        #expect(Made.suggestions([one, Made.rest]).phrases.isEmpty)
        #expect(!Made.suggestions([one, one]).phrases.isEmpty)
        #expect(
            !Made.suggestions([one, elsewhere + Made.rest]).phrases.contains { $0.phrase == "breakfast" })
    }

    @Test func `more interviews have to say a phrase where more were read`() {
        let say = Made.times(4, "Breakfast matters.", "l1") + Made.rest
        let found = { (others: Int) in
            Made.suggestions([say, say] + Array(repeating: Made.rest, count: others)).phrases.count
        }
        #expect(found(30) == 1)
        #expect(found(38) == 0)
    }

    @Test func `a coder who saw nothing counts against a phrase`() throws {
        let say = Made.times(6, "Breakfast matters.", "l1")
        let seen = Made.interviews([say + Made.rest, say + Made.rest], coders: 2)
        let halfSeen = seen.map { interview in
            CodedTranscript(
                interview.transcript,
                passages: interview.passages.filter { $0.coder == 0 || $0.segment.range.lowerBound == 0 })
        }
        let share = { (interviews: [CodedTranscript]) in
            CodebookSuggestions(interviews, codebook: Made.codebook).phrases.first?.leastShare ?? 0
        }
        #expect(share(seen) > 0.75)
        #expect(share(halfSeen) < 0.5)
    }

    @Test func `a phrase without a word of the criterion's own text needs more`() {
        let codebook = Fixture.codebook(
            ["L1", "L2", "L3", "L4"].map { label in
                Fixture.criterion(
                    label,
                    Criterion.Lexicon(phrases: label == "L1" ? [Criterion.Phrase("district nurse")] : []))
            })
        let mixed = { (word: String) in
            Made.times(6, "\(word) came.", "l1") + Made.times(5, "\(word) went.", nil) + Made.rest
        }
        let phrases = { (word: String) in
            CodebookSuggestions(Made.interviews([mixed(word), mixed(word)]), codebook: codebook).phrases
                .map(\.phrase)
        }
        #expect(phrases("nurses").contains("nurses"))
        #expect(!phrases("plumbers").contains("plumbers"))
    }

    @Test func `names, numbers and words that say nothing by themselves are no phrases, acronyms are`() {
        let say = Made.times(4, "We met in Ambleford about seventeen, thirty-one of DTOC.", "l1") + Made.rest
        #expect(Made.suggestions([say, say]).phrases.map(\.phrase) == ["DTOC"])
    }

    @Test func `a word with a capital more often than without is a name`() {
        let say = Made.times(4, "So Rose gardens there.", "l1") + Made.rest
        let flower = say + [("A rose.", nil)]
        let word = say + Made.times(9, "A rose.", nil)
        #expect(!Made.suggestions([flower, say]).phrases.contains { $0.phrase.contains("rose") })
        #expect(Made.suggestions([word, say]).phrases.contains { $0.phrase == "rose gardens" })
    }

    @Test func `of fragments the whole is suggested, once`() {
        let say = Made.times(4, "It went through line by line, with chief execs.", "l1") + Made.rest
        let found = Made.suggestions([say, say]).phrases.map(\.phrase)
        #expect(found.sorted() == ["chief execs", "line by line"])
    }

    @Test func `strong is said only of a large study`() {
        let say = Made.times(4, "Breakfast matters.", "l1") + Made.rest
        let found = { (count: Int) in
            Made.suggestions(Array(repeating: say, count: count)).phrases.map(\.isStrong)
        }
        #expect(found(59) == [false])
        #expect(found(60) == [true])
    }

    @Test func `nothing suggests nothing`() {
        let found = CodebookSuggestions([], codebook: Made.codebook)
        #expect(found.phrases.isEmpty)
        #expect(found.themes.isEmpty)
        #expect(found.passages == 0)
    }

    @Test func `segments are the sentences of interviewees with their places`() {
        var reader = SegmentReader()
        let found = reader.segments(of: Fixture.transcript("Is it? Why?", "Yes — it is. “No”, é said!"))
        #expect(found.map(\.text) == ["Yes — it is.", "“No”, é said!"])
        #expect(found.map(\.segment) == [Segment(turn: 2, range: 0..<12), Segment(turn: 2, range: 13..<26)])
    }
}
