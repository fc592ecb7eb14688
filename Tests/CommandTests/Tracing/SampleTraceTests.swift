import Foundation
import Planning
import StudyModel
import Testing

@testable import Running

/// Follows every code in everything a run of the samples writes.
@Suite struct SampleTraceTests {
    @Test func `every code in every output leads to a coding, and every entry to its evidence`() async throws
    {
        let workspace = try Workspace()
        let settings = RunSettings(
            inputs: ["\(Fixture.repository)/samples/integrated-commissioning"], codebook: Fixture.checklist,
            output: workspace.at("out"))
        _ = try await StudyRun(settings).run()
        let folder = try TraceFolder(workspace.at("out"))
        var codings: Set<EvidenceID> = []
        for line in try workspace.text("out/codings.ndjson").split(separator: "\n") {
            codings.insert(try #require(TracedCoding(line: Array(line.utf8), number: 1)).id)
        }
        for (what, answer) in try Trace(folder).answers(folder.draft.entries.map(\.id)) {
            let answer = try answer.get()
            let entry = try #require(folder.draft.entry(what))
            #expect(answer.missing.isEmpty && answer.codings.map(\.id) == entry.evidence, "\(what)")
        }
        try findNoStrangers(PackText(workspace.at("out")), codings, folder.draft.code)
    }

    private func findNoStrangers(_ pack: PackText, _ codings: Set<EvidenceID>, _ draft: String) throws {
        let pattern = #/\b[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}\b/#
        var met: [String: Int] = [:]
        // Properties bear a number that is the same in all files of the format.
        for part in pack.parts where !part.isPackage && !part.name.hasSuffix("custom.xml") {
            for match in part.text.uppercased().matches(of: pattern) {
                let code = String(match.output)
                // Words such as "half-time" have the form of a code, but no code is all letters by chance.
                guard code.contains(where: \.isNumber), code != draft else { continue }
                // Years such as 2014-2015 have it too.
                guard code.contains(where: \.isLetter), let id = EvidenceID(code) else { continue }
                met[part.name, default: 0] += 1
                #expect(codings.contains(id), "\(code) in \(part.name)")
            }
        }
        for name in ["od-plan.md", "od-plan.html", "od-plan.json", "theme-summary.html", "codings.csv"] {
            #expect(met[name, default: 0] > 50, "\(name)")
        }
    }
}
