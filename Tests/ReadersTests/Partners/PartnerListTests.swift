import StudyModel
import Testing

@testable import Readers

struct PartnerListTests {
    private static let states = ["asked", "agreed", "not agreed"]

    private func read(_ text: String) throws(InputError) -> PartnerList {
        try PartnerList.parse(text, file: "partners.csv", states: Self.states)
    }

    @Test func `partners are read with columns in any order`() throws {
        let list = try read(
            """
            Date,STATE,partner,people,signatory
            2016-02-01,Agreed," Quill  Borough ","Ada Quill; quill.example ;;a@quill.example","A. Quill, Leader"
            ,,Moss Trust,,
            """)
        let quill = try #require(list.rows.first)
        #expect(list.rows.count == 2 && quill.partner == "Quill Borough" && quill.line == 2)
        #expect(quill.people == ["Ada Quill", "quill.example", "a@quill.example"])
        #expect(
            quill.signatory == "A. Quill, Leader" && quill.state == "agreed" && quill.date == "2016-02-01")
        let moss = list.rows[1]
        #expect(moss.people.isEmpty && moss.signatory.isEmpty && moss.state == nil && moss.date.isEmpty)
    }

    @Test func `the name alone is enough`() throws {
        #expect(try read("partner\nQuill Borough\n").rows.map(\.partner) == ["Quill Borough"])
    }

    @Test(arguments: [
        ("partner,state\nQuill,agree\n", 2, "has a state 'agree' that is not known; did you mean 'agreed'?"),
        ("partner,state\nQuill,\nMoss,sleepy\n", 3, "(known: asked, agreed, not agreed)"),
        ("partner\nQuill\nMoss\n QUILL \n", 4, "lists 'QUILL' a second time (first in line 2)"),
        ("partner,people\nQuill,Ada Moss\nMoss,ada moss\n", 3, "who is 'Quill''s in line 2"),
        ("partner,date\nQuill,1 May\n", 2, "has a date '1 May' that is no day"),
        ("partner,date\nQuill,2015-02-29\n", 2, "has a date '2015-02-29' that is no day"),
        ("partner,people\n,Ada Moss\n", 2, "names no partner"),
        ("partner,folk\nQuill,Ada Moss\n", 1, "has a column 'folk' that is not known"),
        ("partner\n", nil, "lists no partner"), ("", nil, "is empty"),
    ])
    func `a row that cannot be right is told with its line`(text: String, line: Int?, reason: String) {
        let error = #expect(throws: InputError.self) { try read(text) }
        #expect(error?.file == "partners.csv" && error?.line == line)
        #expect(error?.reason.contains(reason) == true, "\(error?.reason ?? "")")
    }

    @Test func `somebody listed twice for one partner is no fault`() throws {
        #expect(try read("partner,people\nQuill,Ada Moss;ada moss\n").rows.count == 1)
    }
}
