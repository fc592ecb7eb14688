import StudyModel
import Testing

@testable import Themes

struct SampleTests {
    @Test(arguments: [
        (["21 April 2015", "2015-06-02"], "April 2015 to June 2015"), (["03/05/2016"], "May 2016"),
        (["2 Sept 2015"], "September 2015"), (["Marsh House, 3 June 2015"], "June 2015"), (["soon"], nil),
        (["21 April 2015", "?"], nil), ([], nil),
        (["2015-04-21 00:00:00", "2015-05-02T10:00:00"], "April 2015 to May 2015"),
        (["21/04/2015 09:30", "21 April 2015, 10am"], "April 2015"), (["April 2015"], "April 2015"),
    ])
    func `months are told when every date can be read`(dates: [String], phrase: String?) {
        #expect(ClosedMonths(dates: dates)?.phrase == phrase)
    }

    @Test(arguments: [
        ("Council", "local authority"), ("Local government / adult social care", "local authority"),
        ("CCG", "NHS commissioner"), ("Acute provider", "NHS provider"),
        ("Third sector", "voluntary and community sector"),
        ("Local authority / NHS commissioner", "joint post"), ("Police", "Police"),
        ("council commissioning", "local authority"), ("Commissioning, county council", "local authority"),
        ("commissioner", "NHS commissioner"), ("Borough CCG", "NHS commissioner"),
        ("Inpatient services", "Inpatient services"), ("President", "President"),
        ("Care Quality Commission", "Care Quality Commission"),
        ("Commissioned provider (independent)", "independent provider"),
        ("service-user", "service users and carers"), ("Residents", "service users and carers"),
    ])
    func `sectors written in many ways have one name`(written: String, name: String) {
        #expect(SectorNames.common(written) == name)
    }

    @Test func `a sector that is stated and one that an organisation's name tells are one group`() {
        var study = SmallStudy()
        for number in 1...6 {
            let (one, other) = ("P\(number)", "R\(number)")
            let attributes: Participant.Attributes =
                number > 3
                ? .init(organisation: "Body \(number)", sector: "Council")
                : .init(organisation: "Wexham Council \(number)", sector: number > 1 ? nil : " ")
            study.add(one, attributes, [SmallStudy.coding(one)])
            study.add(other, .init(organisation: "X\(number)", sector: "Police"), [SmallStudy.coding(other)])
        }
        let sample = study.summary.sample
        #expect(sample.groups(of: .sector).map(\.label).sorted() == ["local authority", "police"])
        #expect(sample.groups(of: .sector).map(\.size) == [6, 6])
        #expect(sample.withoutSector == 0)
    }

    @Test(arguments: [
        ("Wexham County Council", "local authority"), ("North Wexham CCG", "NHS commissioner"),
        ("Wexham Hospitals NHS Trust", "NHS provider"), ("Wexham Council and Wexham CCG", "joint post"),
        ("Wexham Action", nil),
    ])
    func `an organisation's name may tell its sector`(name: String, sector: String?) {
        #expect(SectorNames.ofOrganisation(name) == sector)
    }

    @Test func `one spelling is kept as written and several become the common name`() {
        #expect(
            GroupLabels(["CCG", "ccg ", nil], common: SectorNames.common).labels == [
                "NHS commissioner", "NHS commissioner", nil,
            ])
        #expect(GroupLabels(["CCG", "CCG"], common: SectorNames.common).labels == ["CCG", "CCG"])
        #expect(GroupLabels(["Social care", "social care"]).labels == ["social care", "social care"])
    }

    @Test(arguments: [
        ("Police", "police"), ("Vale Rescue Service", "Vale Rescue Service"),
        ("Acute NHS trust", "acute NHS trust"),
        ("NHS provider", "NHS provider"), ("Fire and rescue", "fire and rescue"),
    ])
    func `a label begins small unless it is a name`(written: String, label: String) {
        #expect(GroupLabels([written]).labels == [label])
        #expect(GroupLabels([written], areNames: true).labels == [written])
    }

    @Test func `a label turns no sentence round that it stands in`() {
        #expect(GroupLabels(["Council\u{202E}", "\u{2066}council"]).labels == ["council", "council"])
    }

    @Test func `usual sectors nobody speaks for are listed where sectors are stated`() {
        var study = SmallStudy()
        study.add("P1", .init(sector: "Council"), [])
        #expect(study.summary.sample.missingSectors.isEmpty, "the codebook expects none")
        study.codebook.sectors = ["local authority", "NHS commissioner", "primary care"]
        #expect(study.summary.sample.missingSectors == ["NHS commissioner", "primary care"])
        #expect(!study.summary.sample.missingSectors.contains("local authority"))
        var unstated = SmallStudy()
        unstated.codebook.sectors = study.codebook.sectors
        unstated.add("P1", .init(), [])
        #expect(unstated.summary.sample.missingSectors.isEmpty)
    }

    @Test func `the matrix has a row for every participant and a cell where they speak`() throws {
        var study = SmallStudy()
        study.add("P2", .init(), [])
        study.add("P1", .init(role: "Chief"), [SmallStudy.coding("P1", "capacity", kind: .challenge)])
        let matrix = study.summary.matrix
        #expect(matrix.rows.map(\.participant.rawValue) == ["P1", "P2"])
        #expect(matrix.rows[1].cells.allSatisfy { $0 == nil })
        let cell = try #require(matrix.rows[0].cells[1])
        #expect(cell.passages == 1 && cell.stance == .hindering && cell.kinds == [.challenge])
    }

    @Test func `an empty study has themes that nobody raised`() {
        let summary = SmallStudy().summary
        #expect(summary.sample.people == 0)
        #expect(summary.themes.map(\.silence) == [.unraised, .unraised, .unraised])
    }
}
