import StudyModel
import StudyStore
import TestStudies
import Testing

/// Who withdrew stays out, whatever a later import calls them.
@Suite struct ComingBackTests {
    private let folder: TemporaryFolder
    private let file: StudyFile

    /// A study of a pair, of whom P11, who is called Adelheid in it, withdrew.
    init() throws {
        folder = try TemporaryFolder()
        file = try Sample.study(in: folder).file
        _ = try file.take([Self.input(Sample.pair(), hash: "pp")], at: Sample.time)
        _ = try file.withdraw(Participant.ID("P11"), by: nil, at: Sample.time)
    }

    private func take(
        _ name: String = "pair.docx", labels: [String] = ["Adelheid", "Ben"], codes: [String],
        hash: String = "pp"
    ) throws -> IntakeResult {
        let pair = Sample.pair(name: name, labels: labels, codes: codes)
        return try #require(try file.take([Self.input(pair, hash: hash)], at: Sample.time).first)
    }

    private static func input(_ pair: Transcript, hash: String) -> StudyInput {
        Sample.input(
            pair, hash: hash,
            codings: [
                Sample.coding("We meet on Mondays.", turn: 1, criterion: "trust", in: pair),
                Sample.coding("Nobody comes.", turn: 2, criterion: "money", in: pair),
            ])
    }

    private func text(_ result: IntakeResult) throws -> String? { try file.transcript(result.id)?.text }

    @Test(arguments: [
        ("pair.docx", ["Adelheid", "Ben"], ["Adelheid", "Ben"], "pp"),
        ("pair.docx", ["Adelheid", "Ben"], ["P02", "P12"], "pp"),
        ("pair.docx", ["ADELHEID", "Ben"], ["Adelheid", "Ben"], "edited"),
        ("copy.docx", ["Adelheid", "Ben"], ["P02", "P03"], "pp"),
        ("pair.docx", ["Adelheid", "Ben"], ["P12", "P11"], "edited"),
    ])
    func `who withdrew is told by file and speaker under any code`(
        name: String, labels: [String], codes: [String], hash: String
    ) throws {
        let swapped = codes == ["P12", "P11"]
        let result = try take(name, labels: labels, codes: codes, hash: hash)
        #expect(try text(result) == (swapped ? "\n" : "\nNobody comes."))
        #expect(result.isCut)
        #expect(result.warnings.map(\.code) == ["withdrawn-left-out"])
        #expect(result.warnings.allSatisfy { $0.file == name && $0.message.contains("'P11'") })
        guard !swapped else { return }
        #expect(try file.transcript(result.id)?.participants.map(\.id.rawValue) == ["P11", codes[1]])
        #expect(try file.codings(of: result.id).map(\.proposal.segment.turn) == [2])
        #expect(try StudyBytes.parts(of: file.path, holding: "Mondays") == [])
        #expect(try StudyBytes.parts(of: file.path, holding: "Adelheid") == [])
        #expect(try take(name, labels: labels, codes: codes, hash: hash).change == .unchanged)
    }

    @Test func `where the same bytes have no such speaker any more, nobody's words are taken in`() throws {
        let result = try take("copy.docx", labels: ["S1", "S2"], codes: ["S1", "S2"])
        #expect(try text(result) == "\n")
        #expect(result.warnings.map(\.code) == ["withdrawn-left-out"])
        #expect(result.warnings[0].message.contains("no speaker is called as they were"))
        // With a list that says who is who, the other's words come.
        let mended = try take("copy.docx", labels: ["S1", "S2"], codes: ["P11", "P12"])
        #expect(try text(mended) == "\nNobody comes.")
    }

    @Test func `an edited transcript that calls nobody so is taken in with a clear warning`() throws {
        let result = try take(labels: ["Cat", "Ben"], codes: ["P13", "P12"], hash: "edited")
        #expect(try text(result) == "We meet on Mondays.\nNobody comes.")
        #expect(!result.isCut)
        #expect(result.warnings.map(\.code) == ["withdrawn-doubtful"])
    }

    @Test func `somebody else who is given the code is left out with a warning, until it is mended`() throws {
        let other = { (code: String) in
            try #require(
                try file.take(
                    [Sample.input(Sample.transcript(participant: code), hash: code, codings: [])],
                    at: Sample.time
                ).first)
        }
        let wrong = try other("P11")
        #expect(try text(wrong) == "\n\n\n")
        #expect(wrong.warnings.map(\.message).contains { $0.contains("another code") })
        let mended = try other("P01")
        #expect(try text(mended) == Sample.turns.joined(separator: "\n"))
        #expect(mended.warnings == [])
    }

    @Test func `one who is taken for the interviewer later is left out all the same`() throws {
        let pair = Sample.pair()
        let told = Transcript(
            name: pair.name, layout: pair.layout, text: pair.text, turns: pair.turns,
            speakers: [Speaker(label: "Adelheid", role: .interviewer), pair.speakers[1]],
            participants: [pair.participants[1]], metadata: [], accounting: pair.accounting)
        let result = try file.take([Sample.input(told, hash: "pp", codings: [])], at: Sample.time)[0]
        #expect(try text(result) == "\nNobody comes.")
    }

    @Test func `a file of before it was edited is known by its bytes`() throws {
        _ = try file.take(
            [Sample.input(hash: "v2", codings: [])], at: Sample.time)
        _ = try file.withdraw(Participant.ID("P01"), by: nil, at: Sample.time)
        let old = Sample.input(
            Sample.transcript(name: "old.docx", participant: "P01"), hash: "aa", codings: [])
        var unlisted = old
        unlisted.transcript = Transcript(
            name: "old.docx", layout: old.transcript.layout, text: old.transcript.text,
            turns: old.transcript.turns,
            speakers: [
                old.transcript.speakers[0],
                Speaker(label: "R1", role: .interviewee, participant: Participant.ID("R1")),
            ], participants: [Participant(id: Participant.ID("R1"))], metadata: [],
            accounting: old.transcript.accounting)
        let result = try file.take([unlisted], at: Sample.time)[0]
        #expect(try text(result) == "\n\n\n")
        // From then on the copy is known by its own name as well.
        unlisted.hash = "bb"
        #expect(try file.take([unlisted], at: Sample.time)[0].warnings.count == 1)
    }

    @Test func `somebody else in a file of that name comes in once they are labelled otherwise`() throws {
        let alike = try take(codes: ["P13", "P14"], hash: "another")
        #expect(try text(alike) == "\nNobody comes.")
        #expect(alike.warnings[0].message.contains("label them otherwise"))
        // Until then it is taken for theirs under any name.
        #expect(try text(take("new.docx", codes: ["P13", "P14"], hash: "another")) == "\nNobody comes.")
        let mended = try take(labels: ["Cat", "Ben"], codes: ["P13", "P14"], hash: "a third")
        #expect(try text(mended) == "We meet on Mondays.\nNobody comes.")
    }
}
