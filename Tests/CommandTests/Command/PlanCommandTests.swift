import Foundation
import Running
import Testing

struct PlanCommandTests {
    private func study(_ workspace: Workspace) throws -> [String] {
        let share = try ShareFixture.settings(workspace, people: 6)
        return [workspace.at("interviews"), "--codebook", share.run.codebook]
    }

    @Test func `a plan is written without what lies behind it`() throws {
        let workspace = try Workspace()
        let input = try study(workspace)
        let result = try Command.run(
            "plan", input[0], input[1], input[2], "--out", "draft", "--version-name", "last draft",
            in: workspace.path)
        #expect(result.code == 0, "\(result.error)")
        #expect(result.output.contains("Last draft: 6 interviews"))
        let names = workspace.names(in: "draft")
        #expect(names.contains("od-plan.docx") && names.contains("outstanding-questions.csv"))
        #expect(!names.contains("codings.csv") && !names.contains("run.json"))
        #expect(try workspace.text("draft/od-plan.md").contains("last draft"))
    }

    @Test func `partners, responses and withdrawals are options of run, plan and share alike`() throws {
        for command in ["run", "plan", "share"] {
            let help = try Command.run(command, "--help").output
            for option in [
                "--partners", "--responses", "--against", "--version-name", "--withdraw", "--earlier",
            ] {
                #expect(help.contains(option), "\(command) \(option)")
            }
        }
    }

    @Test(arguments: [
        ("--partners", "Mend it or name another"), ("--responses", "Mend it or name another"),
        ("--against", "Mend it or name another"), ("--withdraw", "Mend it before anything is drafted"),
        ("--earlier", "Mend it before anything is drafted"),
    ])
    func `a file that is not there stops everything`(option: String, advice: String) throws {
        let workspace = try Workspace()
        let input = try study(workspace)
        let result = try Command.run(
            "plan", input[0], input[1], input[2], "--out", "draft", option, "nowhere.csv", in: workspace.path)
        #expect(result.code == 1 && result.error.contains("nowhere.csv") && result.error.contains(advice))
        #expect(workspace.names(in: "draft").isEmpty)
    }
}
