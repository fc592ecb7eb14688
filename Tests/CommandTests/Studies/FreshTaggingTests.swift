import StudyModel
import StudyStore
import Testing

@testable import Running

/// Suggestions are of the words there are, though somebody imports while they are made.
struct FreshTaggingTests {
    private let fixture: StudyFixture

    init() async throws {
        fixture = try await StudyFixture(["a.xml": "We trust each other. The budget is bad."])
    }

    private var id: StoredTranscript.ID {
        get throws { try #require(try fixture.file.transcripts().first).id }
    }

    private var fresh: FreshTagging {
        FreshTagging(file: fixture.file, taggedBy: "anew", coder: nil, time: StudyFixture.now)
    }

    /// Has another process import the transcript with its words edited.
    private func importBetween(_ words: String, _ number: Int = 0) throws {
        let there = try #require(try fixture.file.transcript(id))
        var read = "How do you work together?"
        let start = read.utf8.count + 1
        read += "\n" + words
        let edited = Transcript(
            name: there.name, layout: there.layout, text: read,
            turns: [
                there.turns[0],
                Turn(
                    number: 2, speaker: there.turns[1].speaker, span: TextSpan(start..<read.utf8.count),
                    place: there.turns[1].place),
            ], speakers: there.speakers, participants: there.participants, metadata: there.metadata,
            accounting: there.accounting)
        let other = try StudyFile.open(fixture.file.path)
        _ = try other.take(
            [
                StudyInput(
                    transcript: edited, hash: "edited \(number)", bytes: 1, problems: [], codings: [],
                    offRecord: [], taggedBy: "before")
            ], at: StudyFixture.now)
    }

    private func suggest(_ transcript: Transcript) throws -> Suggestions {
        try fixture.study.checklist.suggestions(of: transcript)
    }

    @Test func `an import between reading and writing has the transcript read again`() throws {
        var readings = 0
        let result = try fresh.put(of: id) { transcript in
            readings += 1
            let suggestions = try suggest(transcript)
            if readings == 1 { try importBetween("Oh. We rely on good will, and never on the budget.") }
            return suggestions
        }
        #expect(readings == 2)
        let now = try #require(try fixture.file.transcript(id))
        let quotes = try fixture.file.codings(of: id).compactMap { $0.coding(in: now)?.quote }
        #expect(try quotes == suggest(now).codings.map(\.quote))
        #expect(result?.codings == quotes.count)
        #expect(try fixture.file.taggedBy()[id] == "anew")
        #expect(try fixture.file.check().isEmpty)
    }

    @Test func `what was suggested before an import is not put in place`() throws {
        let early = try #require(try fixture.file.revisedTranscript(id))
        let old = try suggest(early.transcript)
        try importBetween("Short.")
        let made = FreshTagging.Made(suggestions: old, revision: early.revision)
        _ = try fresh.put(made, of: id) { try suggest($0) }
        #expect(try fixture.file.codings(of: id).isEmpty)
    }

    @Test func `a transcript that changes at every reading is given up`() throws {
        var readings = 0
        let failure = #expect(throws: StudyFileError.self) {
            try fresh.put(of: id) { transcript in
                readings += 1
                try importBetween("Word \(readings).", readings)
                return try suggest(transcript)
            }
        }
        #expect(failure?.sort == .conflict)
        #expect(readings == FreshTagging.mostReadings)
        #expect(try fixture.file.taggedBy()[id] == "before")
    }

    @Test func `words that are withdrawn meanwhile are not suggested about either`() throws {
        let person = try #require(try fixture.file.transcript(id)?.participants.first).id
        var readings = 0
        _ = try fresh.put(of: id) { transcript in
            readings += 1
            let codings = try suggest(transcript)
            if readings == 1 { _ = try fixture.file.withdraw(person, by: nil, at: StudyFixture.now) }
            return codings
        }
        #expect(readings == 2)
        #expect(try fixture.file.codings(of: id).isEmpty)
    }
}
