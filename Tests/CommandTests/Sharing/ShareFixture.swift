import Foundation
import Running

/// Small studies to share.
enum ShareFixture {
    /// Writes so many interviews in sectors of five and returns settings that share them.
    static func settings(
        _ workspace: Workspace, people: Int, pack: String = "pack", words: (Int) -> String = said,
        named name: (Int) -> String = { "Ada Quill\($0)" }
    ) throws -> ShareSettings {
        var rows = ["transcript,participant,name,organisation,role,sector"]
        for number in 1...people {
            let code = number < 10 ? "P0\(number)" : "P\(number)"
            try workspace.write(Fixture.interview(words(number)), to: "interviews/\(code).xml")
            rows.append(
                "\(code).xml,\(code),\(name(number)),\(["North", "South"][number % 2])bury Council \(number % 3),"
                    + "Head of Thing\(number),\(["Council", "Trust", "Charity"][(number - 1) / 5 % 3])")
        }
        try workspace.write(rows.joined(separator: "\n"), to: "interviews/participants.csv")
        let run = RunSettings(
            inputs: [workspace.at("interviews")], codebook: try Fixture.codebook(in: workspace),
            output: workspace.at(pack))
        return ShareSettings(run: run, report: workspace.at("\(pack)-report"))
    }

    /// What the interviewee of that number says: most trust, some do not.
    static func said(_ number: Int) -> String {
        number.isMultiple(of: 3)
            ? "It is bad, we cannot rely on them for anything in week \(number)."
            : "It is good that we trust each other, as in week \(number). Who decides about the pooled fund?"
    }
}
