import StudyModel
import Testing

@testable import Tagging

@Suite struct OffRecordTests {
    /// Which of the sentences about budgets are off the record.
    private func covered(_ turns: String...) throws -> [Bool] {
        let tagger = try Tagger(codebook: Fixture.codebook("budget", cues: Fixture.cues))
        return tagger.makeWorker().codings(of: Fixture.transcript(turns))
            .filter { $0.criterion != nil }.map { $0.flags.contains(.offRecord) }
    }

    @Test(
        arguments: [
            ("A budget. Off the record, a budget. A budget.", [false, true, true]),
            ("A budget. Off the record. A budget. Back on the record. A budget.", [false, true, false]),
            ("A budget. A budget off the record, back on the record. A budget.", [false, true, false]),
            ("A budget. A budget. Don't quote that. A budget.", [true, true, true]),
            (
                "A budget. A budget, and that's off the record. Back on the record. A budget.",
                [true, true, false]
            ),
            ("A budget. Back on the record. A budget. Don't quote that.", [false, true]),
            ("A budget. Off the record, a budget. That's off the record. A budget.", [false, true, true]),
            ("A budget. They have off the record conversations. A budget.", [false, false]),
            ("A budget. You can take that out of the pool. A budget.", [false, false]),
            ("A budget. You can take that out.", [true]),
            ("A budget. The next bit that's off the record. A budget.", [false, true]),
        ] as [(String, [Bool])])
    func `a cue covers what follows, or the whole answer where it is said afterwards`(
        answer: String, expected: [Bool]
    ) throws {
        #expect(try covered("So?", answer) == expected)
    }

    @Test func `a cue that opens an answer speaks of the answer before too`() throws {
        #expect(
            try covered(
                "So?", "A budget.", "And?", "A budget.", "I see, and then?", "Don't quote that. A budget.")
                == [false, true, true])
    }

    @Test func `a cue after more words does not reach into the answer before`() throws {
        #expect(
            try covered("So?", "A budget.", "I see, and then?", "We had no such budget and don't quote me.")
                == [false, true])
    }

    @Test func `an answer goes on after a word that only shows listening`() throws {
        #expect(try covered("So?", "Off the record. A budget.", "Right.", "A budget.") == [true, true])
        #expect(try covered("So?", "Off the record. A budget.", "Really?", "A budget.") == [true, false])
    }

    /// The same with two interviewees, who are the odd speakers.
    private func covered(of turns: [(speaker: Int, words: String)]) throws -> [Bool] {
        let told = Fixture.transcript(turns.map(\.words))
        let transcript = Transcript(
            name: told.name, layout: told.layout, text: told.text,
            turns: zip(told.turns, turns).map {
                Turn(number: $0.number, speaker: $1.speaker, span: $0.span, place: $0.place)
            },
            speakers: told.speakers + [
                Speaker(label: "Other", role: .interviewee, participant: Participant.ID("P2"))
            ], participants: told.participants, metadata: [], accounting: told.accounting)
        let tagger = try Tagger(codebook: Fixture.codebook("budget", cues: Fixture.cues))
        return tagger.makeWorker().codings(of: transcript)
            .filter { $0.criterion != nil }.map { $0.flags.contains(.offRecord) }
    }

    @Test func `another interviewee who only shows listening ends nobody's cover`() throws {
        #expect(
            try covered(of: [
                (0, "So?"), (1, "Off the record, a budget."), (2, "Mm."), (1, "A budget."), (0, "Right."),
                (1, "A budget."), (2, "Yes."), (1, "A budget."),
            ]) == [true, true, true, true])
        #expect(
            try covered(of: [
                (0, "So?"), (1, "Off the record, a budget."), (2, "We have a budget too."), (1, "A budget."),
            ]) == [true, false, false])
        #expect(
            try covered(of: [
                (0, "So?"), (1, "Off the record, a budget."), (0, "What else is there?"), (2, "Mm."),
                (1, "A budget."),
            ]) == [true, false])
    }

    @Test func `an interviewer who promises to leave it out covers the answer before`() throws {
        #expect(
            try covered(
                "So?", "A budget.", "And then what?", "A budget.", "I'll leave that out. Next?", "A budget.")
                == [false, true, false])
    }

    @Test func `a promise after an answer that says itself what is meant covers no more`() throws {
        #expect(
            try covered(
                "So?", "A budget. Off the record, a budget. Back on the record. A budget.",
                "I'll leave that out.", "A budget.") == [false, true, false, false])
    }

    @Test func `what is asked for as not to be quoted is off the record, here and before`() throws {
        #expect(
            try covered(
                "So?", "A budget.", "Anything you'd not want quoted?",
                "A budget. A budget. You were back on the record there. A budget.") == [
                    true, true, true, false,
                ])
    }

    @Test func `off the record ends with the answer`() throws {
        #expect(
            try covered("So?", "Off the record, a budget.", "What else is there?", "A budget.") == [
                true, false,
            ])
    }

    @Test func `what is off the record is told with what nobody codes, sentences in a row as one`() throws {
        let tagger = try Tagger(codebook: Fixture.codebook("budget", cues: Fixture.cues))
        let transcript = Fixture.transcript(
            "So?", "Zoë said hello. Off the record, it rained. Then it snowed. Back on the record. A budget.",
            "What else?", "A budget. It rained again.", "I'll leave that out.", "It did.")
        let found = tagger.makeWorker().suggestions(of: transcript)
        let quotes = found.offRecord.map { passage in
            let scalars = Array(transcript.text(of: transcript.turns[passage.turn - 1]).unicodeScalars)
            return String(String.UnicodeScalarView(scalars[passage.range]))
        }
        #expect(
            quotes == ["Off the record, it rained. Then it snowed.", "A budget. It rained again."])
        #expect(found.codings.map { $0.flags.contains(.offRecord) } == [false, true])
    }
}
