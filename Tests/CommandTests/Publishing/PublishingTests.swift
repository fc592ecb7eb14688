import Foundation
import Planning
import Running
import StudyModel
import StudyStore
import Testing
import Themes

struct PublishingTests {
    @Test func `what partners object to stands in the next draft beside the statement, in their words`()
        async throws
    {
        let fixture = try await PublishedFixture()
        let first = try fixture.publish()
        let study = try #require(try PublishedStudy(of: fixture.file))
        #expect(study.version == "draft 1" && study.fileNames.contains("od-plan.docx"))
        let statement = try #require(study.statements.first { !$0.quotes.isEmpty })
        try fixture.answers(to: study).add(
            .object, to: statement.id, words: statement.text, text: "In our harbour it is otherwise.",
            number: 7,
            at: fixture.now)
        let plain = try #require(try study.file("od-plan.md"))
        #expect(!String(decoding: plain, as: UTF8.self).contains("In our harbour"))
        let second = try fixture.publish()
        let next = try #require(try PublishedStudy(of: fixture.file))
        #expect(next.version == "draft 2" && second.id != first.id)
        let text = String(decoding: try #require(try next.file("od-plan.md")), as: UTF8.self)
        #expect(text.contains("In our harbour it is otherwise."))
        #expect(text.contains("Harbour Trust"))
    }

    @Test func `a quote that a partner takes back is in no file of the next draft`() async throws {
        let fixture = try await PublishedFixture()
        _ = try fixture.publish()
        let study = try #require(try PublishedStudy(of: fixture.file))
        let quote = try #require(study.statements.lazy.flatMap(\.quotes).first)
        try fixture.answers(to: study).withdraw(quote, text: "", number: 9, at: fixture.now)
        _ = try fixture.publish()
        let next = try #require(try PublishedStudy(of: fixture.file))
        for name in next.fileNames where !name.hasSuffix("x") {
            let text = String(decoding: try #require(try next.file(name)), as: UTF8.self)
            #expect(!text.contains(quote.words), "\(name)")
        }
    }

    @Test func `a publication is checked against the one before, and the same study gives the same mark`()
        async throws
    {
        let fixture = try await PublishedFixture()
        let run = PublicationRun(fixture.file)
        let once = try run.prepare(on: "2026-03-14")
        #expect(try run.prepare(on: "2026-03-14").mark == once.mark)
        _ = try fixture.publish()
        #expect(try run.prepare(on: "2026-03-14").mark != once.mark)
    }

    @Test func `a mark changes with the words of an answer that partners see`() async throws {
        let fixture = try await PublishedFixture()
        _ = try fixture.publish()
        let study = try #require(try PublishedStudy(of: fixture.file))
        let statement = try #require(study.statements.first { !$0.quotes.isEmpty })
        try fixture.answers(to: study).add(
            .object, to: statement.id, words: statement.text, text: "Here it is otherwise.", number: 7,
            at: fixture.now)
        let run = PublicationRun(fixture.file)
        let before = try run.prepare(on: "2026-03-14")
        let answer = try #require(try fixture.file.responses().first)
        var details = answer.details
        details.text = "In our harbour it is otherwise."
        try fixture.file.updateResponse(
            answer.id, to: details, revision: answer.revision, by: fixture.owner.id, at: fixture.now)
        let after = try run.prepare(on: "2026-03-14")
        #expect(before.files != after.files)
        #expect(before.mark != after.mark)
    }

    @Test func `a quote that may begin with somebody's name is told with why before it is published`()
        async throws
    {
        let fixture = try await PublishedFixture(words: { number in
            "Young carers and the young say it is good that we trust each other, as in week \(number)."
        }) { $0 == 1 ? "Ben Young" : "Ada Quill\($0)" }
        let ready = try PublicationRun(fixture.file).prepare(on: "2026-03-14")
        let quotes = ready.quotes.filter { $0.text.hasPrefix("Young carers") }
        #expect(!quotes.isEmpty)
        #expect(quotes.allSatisfy { $0.hint?.hasPrefix("begins a sentence with a word") == true })
    }

    @Test func `too few people are not published`() async throws {
        let fixture = try await PublishedFixture(people: 2)
        #expect(throws: RunFailure.self) { try fixture.publish() }
        #expect(try PublishedStudy(of: fixture.file) == nil)
    }

    @Test func `a draft takes so many answers of one partner and no more, and none that is too long`()
        async throws
    {
        let fixture = try await PublishedFixture()
        _ = try fixture.publish()
        let study = try #require(try PublishedStudy(of: fixture.file))
        let answers = try fixture.answers(to: study)
        for number in 0..<PartnerAnswers.most {
            try answers.add(.agree, to: "", words: "", text: "", number: UInt64(number), at: fixture.now)
        }
        #expect(throws: PartnerAnswers.Refusal.tooMany) {
            try answers.add(.agree, to: "", words: "", text: "", number: 100_000, at: fixture.now)
        }
        #expect(throws: PartnerAnswers.Refusal.noWords) {
            try answers.add(.object, to: "", words: "", text: "", number: 1, at: fixture.now)
        }
    }

    @Test(arguments: [true, false])
    func `an answer that takes back a quote holds up nothing once a person withdrew, and is still heard`(
        isTheirs: Bool
    ) async throws {
        let fixture = try await PublishedFixture()
        _ = try fixture.publish()
        let study = try #require(try PublishedStudy(of: fixture.file))
        let quote = try #require(study.statements.lazy.flatMap(\.quotes).first)
        try fixture.answers(to: study).withdraw(quote, text: "", number: 9, at: fixture.now)
        let code = try #require(EvidenceID(quote.code))
        let id = try #require(try fixture.file.packCodes()[code])
        let coding = try #require(try fixture.file.coding(evidence: id))
        let said = try #require(try fixture.file.transcript(coding.transcript))
        let theirs = try #require(said.participants.first).id
        let others = try fixture.file.transcripts().compactMap {
            try fixture.file.transcript($0.id)?.participants.first?.id
        }
        let gone = try isTheirs ? theirs : #require(others.first { $0 != theirs })
        _ = try fixture.file.withdraw(gone, by: fixture.owner.id, at: fixture.now)
        // What was published goes where it names them; the next draft is made of what is left all the same.
        _ = try fixture.publish()
        let next = try #require(try PublishedStudy(of: fixture.file))
        for name in next.fileNames where !name.hasSuffix("x") {
            let text = String(decoding: try #require(try next.file(name)), as: UTF8.self)
            #expect(!text.contains(quote.words), "\(name)")
        }
        let answers = try fixture.file.responses().map(\.details)
        #expect(answers.map(\.sort) == ["withdraw"])
        // People of this sample say much the same, so that what is repeated of others goes as well.
        if isTheirs { #expect(answers.map(\.words) == [""]) }
    }
}
