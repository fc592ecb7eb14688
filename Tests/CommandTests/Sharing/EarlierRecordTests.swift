import StudyModel
import Testing
import Themes

@testable import Running

struct EarlierRecordTests {
    private let trust = Criterion.ID("trust")

    @Test func `a record gives what was said of all, and what was hidden, to the next pack`() async throws {
        let workspace = try Workspace()
        _ = try await ShareRun(try ShareFixture.settings(workspace, people: 15)).run()
        let lines = try workspace.text("pack-report/disclosure-record.csv").split(separator: "\n")
        #expect(lines.contains { $0.hasPrefix("total,,,,trust,") })
        let draft = try EarlierRecord(workspace.at("pack-report/disclosure-record.csv")).draft
        #expect(draft.totals.count == lines.count { $0.hasPrefix("total,") })
        #expect(draft.totals[trust]?.count == 3)
        #expect(draft.people.count == 15 && draft.rows.count + draft.hidden.count > 0)
    }

    @Test func `the record of an earlier version is read as it is`() throws {
        let record = """
            kind,name,dimension,group,criterion,raised,help,difficulty,code,evidence,transcript,turn,value
            setting,minimum-group,,,,,,,,,,,3
            person,P01,sector,council,,,,,,,,,
            person,P02,,,,,,,,,,,
            row,,sector,council,trust,4,2,2,,,,,
            hidden,too small to be named,sector,charity,,,,,,,,,
            hidden,"all of them, or none, told of difficulty",sector,trust,trust,,,,,,,,
            hidden,for a reason no version gives,sector,union,trust,,,,,,,,
            """
        let draft = try EarlierRecord(Array(record.utf8), file: "record.csv").draft
        #expect(draft.totals.isEmpty && draft.people.count == 2)
        let council = EarlierDraft.Label(.sector, "council")
        #expect(draft.rows == [.init(criterion: trust, group: council, figures: [4, 2, 2])])
        #expect(
            draft.hidden == [
                .init(criterion: trust, group: .init(.sector, "trust"), reason: .uniform),
                .init(criterion: trust, group: .init(.sector, "union"), reason: nil),
            ])
    }
}
