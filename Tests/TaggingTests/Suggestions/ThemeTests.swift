import StudyModel
import Testing

@testable import Tagging

@Suite struct ThemeTests {
    private typealias Made = SuggestionFixture

    private static let units = "Somebody must host the minor injuries units next year."

    /// An interview of three answers: a greeting, `sentences` and a farewell, at an organisation of that name.
    private static func interview(
        _ sentences: [(String, String?)], at organisation: String? = nil, greeting: String = "Hello.",
        farewell: String = "That was all."
    ) -> CodedTranscript {
        let plain = Fixture.transcript(
            "So?", greeting, "And?", sentences.map(\.0).joined(separator: " "), "Thank you.", farewell)
        let participants = plain.participants.map {
            Participant(id: $0.id, attributes: Participant.Attributes(organisation: organisation))
        }
        let transcript = Transcript(
            name: plain.name, layout: plain.layout, text: plain.text, turns: plain.turns,
            speakers: plain.speakers,
            participants: participants, metadata: [], accounting: plain.accounting)
        var start = 0
        var passages: [MarkedPassage] = []
        for (sentence, criterion) in sentences {
            let end = start + sentence.unicodeScalars.count
            if let criterion {
                passages.append(MarkedPassage(Segment(turn: 4, range: start..<end), Criterion.ID(criterion)))
            }
            start = end + 1
        }
        return CodedTranscript(transcript, passages: passages)
    }

    /// The first terms of the themes of `interviews`.
    private static func themes(_ interviews: [CodedTranscript], cues: CueLists = CueLists()) -> [String] {
        let codebook = Fixture.codebook(Made.codebook.criteria, cues: cues)
        return CodebookSuggestions(interviews, codebook: codebook).themes.map { $0.terms.first ?? "" }
    }

    private static func three(_ sentence: String, _ criteria: [String?] = [nil, nil, nil])
        -> [CodedTranscript]
    {
        zip(criteria, ["Council", "Trust", "Trust"]).map { interview([(sentence, $0.0)], at: $0.1) }
    }

    @Test func `a matter of several organisations that no criterion has is a theme, with what is said of it`()
        throws
    {
        let said = Self.three(Self.units, ["l1", nil, "l2"])
        let others = (0..<9).map { _ in Self.interview([("Money is short in every single winter.", "l2")]) }
        let found = CodebookSuggestions(said + others, codebook: Made.codebook).themes
        let theme = try #require(found.first)
        #expect(found.count == 1)
        #expect(theme.terms == ["minor injuries units", "host"])
        #expect(theme.passages == 3)
        #expect(theme.uncovered == 1)
        #expect(theme.interviews == 3)
        #expect(theme.organisations == 2)
        #expect(theme.nearest == EmergentTheme.Nearest(criterion: Criterion.ID("l1"), passages: 1))
        #expect(theme.examples.first == SuggestedExample(transcript: "int.txt", turn: 4, text: Self.units))
    }

    /// An interview of a group: greeted, each answer spoken by somebody of the organisation named, bidden farewell.
    private static func group(_ answers: [(organisation: String, words: String)]) -> CodedTranscript {
        let all = [("Council", "Hello.")] + answers + [("Council", "That was all.")]
        let plain = Fixture.transcript(all.flatMap { ["So?", $0.1] })
        let names = ["Council", "Trust"]
        let participants = names.map {
            Participant(id: Participant.ID($0), attributes: Participant.Attributes(organisation: $0))
        }
        let turns = plain.turns.enumerated().map { index, turn in
            let speaker = index % 2 == 0 ? 0 : 1 + (names.firstIndex(of: all[index / 2].0) ?? 0)
            return Turn(number: turn.number, speaker: speaker, span: turn.span, place: turn.place)
        }
        let transcript = Transcript(
            name: plain.name, layout: plain.layout, text: plain.text, turns: turns,
            speakers: [plain.speakers[0]]
                + participants.map { Speaker(label: $0.id.rawValue, role: .interviewee, participant: $0.id) },
            participants: participants, metadata: [], accounting: plain.accounting)
        return CodedTranscript(transcript, passages: [])
    }

    @Test(arguments: [(["Trust", "Trust", "Trust"], nil), (["Council", "Trust", "Trust"], 2)])
    func `in a group the organisation is that of who says it`(speakers: [String], organisations: Int?) {
        let groups = speakers.map { speaker in
            Self.group([
                (speaker, Self.units), (speaker == "Trust" ? "Council" : "Trust", "The kettle boiled then."),
            ])
        }
        let themes = CodebookSuggestions(groups, codebook: Made.codebook).themes
        #expect(themes.first { $0.terms.first == "minor injuries units" }?.organisations == organisations)
    }

    @Test func `what belongs to one criterion is none`() {
        #expect(Self.themes(Self.three(Self.units, ["l1", nil, nil])) == ["minor injuries units"])
        #expect(Self.themes(Self.three(Self.units, ["l1", "l1", nil])).isEmpty)
    }

    @Test func `what two interviews say is none, nor what people of one organisation say beside another`() {
        #expect(Self.themes(Array(Self.three(Self.units).prefix(2))).isEmpty)
        let one = (0..<3).map { _ in Self.interview([(Self.units, "l1"), (Self.units, nil)], at: "Trust") }
        #expect(Self.themes(one) == ["minor injuries units"])
        let other = Self.interview([("Money is short in every single winter.", nil)], at: "Council")
        #expect(Self.themes(one + [other]).isEmpty)
        let unknown = (0..<3).map { _ in Self.interview([(Self.units, "l1"), (Self.units, nil)]) }
        #expect(Self.themes(unknown) == ["minor injuries units"])
    }

    @Test(arguments: [
        "He had a birthday cake with them on Sunday.", "So we met Mary Porter there that week.",
        "Perhaps the rota is with them all along.", "They sent us thirty-one letters about it all.",
    ])
    func `small talk, names, single words and numbers are none`(_ sentence: String) {
        #expect(Self.themes(Self.three(sentence)).isEmpty)
    }

    @Test func `what the codebook has a phrase for is none`() {
        #expect(Self.themes(Self.three("Nobody could find the pooled fund anywhere at all.")).isEmpty)
    }

    @Test func `a term of three words has no function word in the middle but of`() {
        let found = Self.themes(Self.three("Perhaps they gave the heads of service what they asked."))
        #expect(found == ["heads of service"])
        #expect(Self.themes(Self.three("Perhaps they let the heads without service do this.")).isEmpty)
    }

    @Test func `sentences of fewer than six words do not count`() {
        #expect(Self.themes(Self.three("Only minor injuries units do.")).isEmpty)
        #expect(!Self.themes(Self.three("Only minor injuries units do it.")).isEmpty)
    }

    @Test func `what is said in the first and the last answer does not count`() {
        let sentence = [("Buses went by.", Optional("l1"))]
        let greeted = (0..<3).map { _ in Self.interview(sentence, greeting: Self.units) }
        let parted = (0..<3).map { _ in Self.interview(sentence, farewell: Self.units) }
        #expect(Self.themes(greeted + parted).isEmpty)
    }

    @Test func `where the codebook has cues a third of the sentences must claim something`() {
        var cues = CueLists()
        cues.kinds[.challenge] = CueLists.Graded(strong: ["must"])
        let plain = Self.units.replacing("must", with: "might")
        let other = Self.interview([("Something must be done about the weather.", nil)])
        #expect(Self.themes(Self.three(Self.units) + [other], cues: cues) == ["minor injuries units"])
        #expect(Self.themes(Self.three(plain) + [other], cues: cues).isEmpty)
    }

    @Test func `terms said in the same sentences are one theme`() {
        let sentence = "The minor injuries units close their walk-in clinics on every bank holiday."
        #expect(Self.themes(Self.three(sentence)).count == 1)
    }
}
