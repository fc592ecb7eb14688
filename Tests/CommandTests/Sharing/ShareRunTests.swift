import Foundation
import StudyModel
import Testing
import Writers

@testable import Running

struct ShareRunTests {
    /// All there is without an earlier pack to compare with.
    private static let pack = PackName.allCases.filter { !PackName.ofChanges.contains($0) }.map(\.rawValue)
    private static let report = ReportName.allCases.filter { $0 != .changesJSON }.map(\.rawValue)

    @Test func `a pack and a report are written apart`() async throws {
        let workspace = try Workspace()
        let settings = try ShareFixture.settings(workspace, people: 10)
        let report = try await ShareRun(settings).run()
        #expect(workspace.names(in: "pack") == Self.pack.sorted())
        #expect(workspace.names(in: "pack-report") == Self.report.sorted())
        #expect(report.people == 10 && report.run.isWhole)
        #expect(try workspace.text("pack-report/disclosure-record.csv").contains("person,P01,sector,council"))
    }

    @Test func `as many quotes are told as the list of quotes has rows`() async throws {
        let workspace = try Workspace()
        let report = try await ShareRun(try ShareFixture.settings(workspace, people: 10)).run()
        let rows = try workspace.text("pack/quotes.csv").split(separator: "\n").dropFirst()
        #expect(report.quotes == rows.count && !rows.isEmpty)
        // What is asked, offered or answered has codes too, and partners look codes up there.
        let codes = try workspace.text("pack-report/key-of-quotes.csv").split(separator: "\n").dropFirst()
        #expect(
            Set(codes.map { $0.prefix(9) }) == Set(rows.map { $0.prefix(9) }) && codes.count == rows.count)
        #expect(rows.contains { $0.contains("Who decides about the pooled fund?") })
    }

    @Test func `a program is told of the files there are`() async throws {
        let workspace = try Workspace()
        let report = try await ShareRun(try ShareFixture.settings(workspace, people: 10)).run()
        let told = String(decoding: report.json.bytes(), as: UTF8.self)
        for name in Self.pack + Self.report { #expect(told.contains("\"\(name)\""), "\(name)") }
        #expect(!told.contains("plan-changes"))
    }

    @Test func `the same inputs give the same bytes`() async throws {
        let workspace = try Workspace()
        var settings = try ShareFixture.settings(workspace, people: 10)
        _ = try await ShareRun(settings).run()
        settings.run.output = workspace.at("again")
        settings.report = workspace.at("again-report")
        settings.run.jobs = 3
        _ = try await ShareRun(settings).run()
        for name in Self.pack {
            #expect(try workspace.bytes("pack/\(name)") == workspace.bytes("again/\(name)"), "\(name)")
        }
        for name in Self.report {
            #expect(
                try workspace.bytes("pack-report/\(name)") == workspace.bytes("again-report/\(name)"),
                "\(name)")
        }
    }

    @Test func `a folder that holds anything else takes no pack`() async throws {
        let workspace = try Workspace()
        let settings = try ShareFixture.settings(workspace, people: 6)
        try workspace.write("names", to: "pack/codings.csv")
        let failure = await #expect(throws: RunFailure.self) { try await ShareRun(settings).run() }
        guard case .output(_, _, let reason) = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
        #expect(reason.contains("holds 'codings.csv'"))
        #expect(workspace.names(in: "pack") == ["codings.csv"])
        #expect(workspace.names(in: "pack-report").isEmpty)
    }

    @Test(arguments: ["pack", "pack/report", "pack/../pack/a/b"])
    func `a report may not lie in the pack`(place: String) async throws {
        let workspace = try Workspace()
        var settings = try ShareFixture.settings(workspace, people: 6)
        settings.report = workspace.at(place)
        let failure = await #expect(throws: RunFailure.self) { try await ShareRun(settings).run() }
        guard case .output(_, _, let reason) = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
        #expect(reason.contains("lies in the folder of the pack"))
        #expect(workspace.names(in: "pack").isEmpty)
    }

    @Test(arguments: [(4, 3, 5), (6, 7, 7)])
    func `so few people that every figure tells of each are not shared`(
        people: Int, minimum: Int, needed: Int
    ) async throws {
        let workspace = try Workspace()
        var settings = try ShareFixture.settings(workspace, people: people)
        settings.minimumGroup = minimum
        await #expect(throws: RunFailure.tooFew(people: people, needed: needed, beside: PeopleLeftOut())) {
            try await ShareRun(settings).run()
        }
        #expect(workspace.names(in: "pack").isEmpty)
    }

    @Test func `codes of two packs have nothing in common with each other or with those of a run`()
        async throws
    {
        let workspace = try Workspace()
        var settings = try ShareFixture.settings(workspace, people: 10)
        _ = try await ShareRun(settings).run()
        settings.run.output = workspace.at("second")
        settings.report = workspace.at("second-report")
        settings.run.earlier = [workspace.at("pack-report/disclosure-record.csv")]
        _ = try await ShareRun(settings).run()
        func codes(_ file: String, _ column: Int) throws -> Set<String> {
            Set(
                try workspace.text(file).split(separator: "\n").dropFirst().map {
                    String($0.split(separator: ",", omittingEmptySubsequences: false)[column])
                })
        }
        let first = try codes("pack-report/key-of-quotes.csv", 0)
        let second = try codes("second-report/key-of-quotes.csv", 0)
        let ids = try codes("pack-report/key-of-quotes.csv", 1)
        #expect(first.count > 5 && first.count == second.count)
        #expect(first.isDisjoint(with: second) && first.isDisjoint(with: ids))
        #expect(try codes("second-report/key-of-quotes.csv", 1) == ids)
    }

    @Test func `one person more waits, and three more come in`() async throws {
        let workspace = try Workspace()
        _ = try await ShareRun(try ShareFixture.settings(workspace, people: 10)).run()
        for (people, counted, leftOut) in [(11, 10, 1), (13, 13, 0)] {
            var settings = try ShareFixture.settings(workspace, people: people, pack: "pack\(people)")
            settings.run.earlier = [workspace.at("pack-report/disclosure-record.csv")]
            let report = try await ShareRun(settings).run()
            #expect(report.people == counted && report.leftOut == PeopleLeftOut(waiting: leftOut))
            let said = try workspace.text("pack\(people)/od-plan.md")
            #expect(said.contains("not counted here") == (leftOut > 0))
        }
        #expect(try workspace.text("pack11-report/disclosure-report.md").contains("P11"))
        #expect(!(try workspace.text("pack11/od-plan.md").contains("week 11")))
    }

    @Test func `where one person is gone two more sit out`() async throws {
        let workspace = try Workspace()
        var settings = try ShareFixture.settings(workspace, people: 10)
        _ = try await ShareRun(settings).run()
        settings.run.earlier = [workspace.at("pack-report/disclosure-record.csv")]
        settings.run.withdrawn = try workspace.write("participant\nP04\n", to: "withdrawn.csv")
        settings.run.output = workspace.at("second")
        settings.report = workspace.at("second-report")
        let report = try await ShareRun(settings).run()
        #expect(report.people == 7 && report.withdrawn > 0)
        #expect(report.leftOut == PeopleLeftOut(sittingOut: 2, gone: 1))
        for part in try PackText(workspace.at("second")).parts { #expect(!part.text.contains("week 4.")) }
    }

    @Test(arguments: [
        "transcript\nP01\n", "transcript,turn\nP01.xml,2\n", "transcript,quote\nP01,we TRUST each other\n",
        "transcript,turn,quote,note\nP01,2,words nobody said,all of the turn goes\n",
    ])
    func `what is withdrawn is in no file`(list: String) async throws {
        let workspace = try Workspace()
        var settings = try ShareFixture.settings(workspace, people: 12)
        settings.run.withdrawn = try workspace.write(list, to: "withdrawn.csv")
        let report = try await ShareRun(settings).run()
        #expect(report.withdrawn > 0)
        let pack = try PackText(workspace.at("pack"))
        #expect(pack.parts(holding: "trust each other, as in week 1.").isEmpty)
        #expect(!pack.parts(holding: "trust each other, as in week").isEmpty)
        let keys = try workspace.text("pack-report/key-of-quotes.csv")
        #expect(!keys.contains("as in week 1."))
    }

    @Test func `a code of an earlier pack withdraws its passage`() async throws {
        let workspace = try Workspace()
        var settings = try ShareFixture.settings(workspace, people: 12)
        _ = try await ShareRun(settings).run()
        let line = try #require(
            try workspace.text("pack-report/key-of-quotes.csv").split(separator: "\n").first {
                $0.contains("as in week 1.")
            })
        settings.run.withdrawn = try workspace.write("evidence\n\(line.prefix(9))\n", to: "withdrawn.csv")
        settings.run.earlier = [workspace.at("pack-report/disclosure-record.csv")]
        settings.run.output = workspace.at("second")
        settings.report = workspace.at("second-report")
        _ = try await ShareRun(settings).run()
        #expect(
            try PackText(workspace.at("second")).parts(holding: "trust each other, as in week 1.").isEmpty)
    }

    @Test(arguments: [
        ("transcript\nP77\n", "'P77' is none of the transcripts read"),
        ("participant\nP77\n", "'P77' is the code of nobody who was interviewed"),
        ("transcript,turn\nP01,9\n", "there is no turn 9"),
        ("transcript,turn\nP01,two\n", "is no number of a turn"),
        ("transcript,quote\nP01,words nobody said\n", "holds these words"),
        ("participant,transcript\nP02,P01\n", "'P02' is the code of nobody who speaks in 'P01.xml'"),
        ("evidence\nAAAA-BBBB\n", "is the code of no passage"),
        ("note\nsomething\n", "names neither a participant"),
        ("transcripts\nP01\n", "did you mean 'transcript'"),
    ])
    func `a withdrawal that names nothing stops everything`(list: String, reason: String) async throws {
        let workspace = try Workspace()
        var settings = try ShareFixture.settings(workspace, people: 6)
        settings.run.withdrawn = try workspace.write(list, to: "withdrawn.csv")
        let failure = await #expect(throws: RunFailure.self) { try await ShareRun(settings).run() }
        guard case .sharing(let error) = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
        #expect(error.reason.contains(reason), "\(error.reason)")
        #expect(workspace.names(in: "pack").isEmpty && workspace.names(in: "pack-report").isEmpty)
    }

    @Test(arguments: [
        ("kind,name\nsetting,tool\n", "is no disclosure record"), ("kind,name\nperson,\n", "names nobody"),
        ("kind,name,criterion\nperson,P01,\nrow,,trust\n", "is no whole row"),
    ])
    func `a record that is none stops everything`(text: String, reason: String) async throws {
        let workspace = try Workspace()
        var settings = try ShareFixture.settings(workspace, people: 6)
        settings.run.earlier = [try workspace.write(text, to: "record.csv")]
        let failure = await #expect(throws: RunFailure.self) { try await ShareRun(settings).run() }
        guard case .sharing(let error) = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
        #expect(error.reason.contains(reason), "\(error.reason)")
    }

    @Test func `the record of a pack that partners hold is not written over`() async throws {
        let workspace = try Workspace()
        var settings = try ShareFixture.settings(workspace, people: 8)
        _ = try await ShareRun(settings).run()
        let before = try workspace.bytes("pack-report/disclosure-record.csv")
        settings.run.earlier = [workspace.at("pack/../pack-report/disclosure-record.csv")]
        settings.run.output = workspace.at("second")
        let failure = await #expect(throws: RunFailure.self) { try await ShareRun(settings).run() }
        guard case .output(_, let file, _) = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
        #expect(file == "disclosure-record.csv")
        #expect(try workspace.bytes("pack-report/disclosure-record.csv") == before)
    }

    @Test func `the reporting checklist answers what is known and leaves the rest open`() async throws {
        let workspace = try Workspace()
        _ = try await ShareRun(try ShareFixture.settings(workspace, people: 10)).run()
        let text = try workspace.text("pack-report/coreq.md")
        let rows = text.split(separator: "\n").filter {
            $0.hasPrefix("| ") && $0.dropFirst(2).first?.isNumber == true
        }
        #expect(rows.count == 32)
        func row(_ number: Int) -> Substring { rows.first { $0.hasPrefix("| \(number) |") } ?? "" }
        #expect(row(12).contains("10 people, 10 transcripts"))
        #expect(row(25).contains("A small checklist") && row(25).contains("2 criteria"))
        #expect(row(27).contains("throughline"))
        for number in [1, 4, 10, 13, 17, 19, 23, 28] {
            #expect(row(number).contains("To be completed"), "\(number)")
        }
    }
}
