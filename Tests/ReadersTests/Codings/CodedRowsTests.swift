import StudyModel
import Testing

@testable import Readers

struct CodedRowsTests {
    private func codebook() throws -> Codebook {
        func criterion(_ id: String, _ label: String, _ name: String) -> Criterion {
            Criterion(
                id: Criterion.ID(id), label: label, name: name, short: id, level: "l", definition: "",
                countAs: "",
                doNotCount: "", support: Criterion.Support(read: [], secondary: [], general: []),
                lexicon: Criterion.Lexicon(), examples: [], confusableWith: [], question: "",
                interventions: [])
        }
        return Codebook(
            id: "c", title: "C", version: "1", language: "en", about: "", levels: [], sources: [],
            interventions: [],
            criteria: [
                criterion("trust", "L4", "trust"), criterion("roles", "O1", "roles"),
                criterion("barriers", "X1", "Barriers"), criterion("walls", "X2", "Barriers"),
            ],
            cues: CueLists())
    }

    private func read(_ text: String) throws -> [PassageDecisions] {
        let list = try CodingsReader.parse(text, file: "c.csv").list
        return try list.decisions(criteria: CriterionFinder(codebook())) { row throws(InputError) in
            row.range ?? 0..<100
        }
    }

    @Test func `coded passages name criteria by id or label`() throws {
        let passages = try read(
            "transcript,turn,start,end,criteria,kind\na.docx,2,0,9,L4|roles,challenge\na.docx,2,10,12,,none\n"
        )
        #expect(passages.map(\.accepted) == [[Criterion.ID("trust"), Criterion.ID("roles")], []])
        #expect(passages.map(\.kind) == [.decided(.challenge), .decided(nil)])
        #expect(passages[0].range == 0..<9 && passages[0].turn == 2)
    }

    @Test func `a name that two criteria have names neither`() throws {
        let error = #expect(throws: InputError.self) {
            try read("transcript,turn,criterion\na,2,trust\na,4,Barriers\n")
        }
        #expect(error?.line == 3)
        #expect(
            error?.reason
                == "'Barriers' names 2 criteria of c: write the id of the one that is meant (barriers, walls)"
        )
        let passages = try read("transcript,turn,criterion\na,2,barriers\na,4,x2\n")
        #expect(passages.map(\.accepted) == [[Criterion.ID("barriers")], [Criterion.ID("walls")]])
    }

    @Test func `codings of a run are decided where they are accepted or rejected`() throws {
        let passages = try read(
            """
            transcript,turn,start,end,criterion,state
            a,2,0,9,trust,accepted
            a,2,0,9,roles,rejected
            a,4,0,9,roles,suggested
            a,4,0,9,,suggested

            """)
        #expect(passages.count == 3)
        #expect(passages[0].accepted == [Criterion.ID("trust")])
        #expect(passages[1].rejected == [Criterion.ID("roles")])
        #expect(passages[2].undecided == [Criterion.ID("roles")])
    }

    @Test func `what a person coded needs neither state nor place`() throws {
        let passages = try read("document,turn,code\na,2,L4\na,4,\n")
        #expect(passages.map(\.accepted) == [[Criterion.ID("trust")], []])
        #expect(passages.map(\.range) == [0..<100, 0..<100])
        #expect(passages.map(\.kind) == [.unknown, .unknown])
    }

    @Test(arguments: [
        ("transcript,turn,start,end\na,1,2,3\n", "has no column 'criterion'", 1),
        ("transcript,turn,start,end,criteria\na,0,1,2,\n", "turns count from 1", 2),
        ("transcript,turn,start,end,criteria\na,1,3,2,\n", "the end must come after the start", 2),
        ("transcript,turn,start,end,criteria\na,1,1,2,L9\n", "'L9' is no criterion of c", 2),
        ("transcript,turn,start,end,criteria,kind\na,1,1,2,L4,wish\n", "has 'wish' for kind", 2),
        ("transcript,turn,start,end,criterion,state\na,1,1,2,L4,maybe\n", "has 'maybe' for state", 2),
        ("transcript,turn,criterion,criteria\na,1,L4,O1\n", "names both criterion and criteria", 2),
    ])
    func `what cannot be read is told with its line`(text: String, reason: String, line: Int) {
        let error = #expect(throws: InputError.self) { try read(text) }
        #expect(error?.reason.contains(reason) == true)
        #expect(error?.line == line)
    }

    @Test func `an empty file is refused`() {
        #expect(throws: InputError.self) { try read("") }
    }
}
