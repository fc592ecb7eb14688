import DocumentIO
import Foundation
import Readers
import StudyModel
import Testing

@testable import Running

/// Looks for anybody in every file of the pack of the samples, with nothing but the pack and the names to look for.
struct PackLeakTests {
    private static let samples = "\(Fixture.repository)/samples/integrated-commissioning"

    private func shared(_ body: (PackText, Workspace) throws -> Void) async throws {
        let workspace = try Workspace()
        var run = RunSettings(
            inputs: [Self.samples], codebook: Fixture.checklist, output: workspace.at("pack"))
        // Partners are named on purpose: others than those interviewed, so that these are looked for everywhere.
        run.partners = try workspace.write("partner\nSomewhere Borough\n", to: "partners.csv")
        _ = try await ShareRun(ShareSettings(run: run, report: workspace.at("report"))).run()
        try body(try PackText(workspace.at("pack")), workspace)
    }

    private func people() throws -> [[String: String]] {
        try NamedTable.read(
            path: "\(Self.samples)/participants.csv",
            columns: ["transcript", "participant", "organisation", "role", "perspective", "sector", "date"]
        ).rows.map(\.cells)
    }

    @Test func `the pack of the samples gives nobody away by words, names or marks of files`() async throws {
        try await shared { pack, workspace in
            try findNobody(in: pack, workspace)
            try findNothingHeldBack(in: pack, workspace)
            findNoMarks(in: pack)
        }
    }

    /// No name, post, organisation, transcript or id of an interviewee.
    private func findNobody(in pack: PackText, _ workspace: Workspace) throws {
        let codebook = try String(contentsOfFile: Fixture.checklist, encoding: .utf8).lowercased()
        let people = try people()
        #expect(pack.parts.count > 60)
        for person in people {
            let transcript = person["transcript"] ?? ""
            let stem = transcript.split(separator: ".").first.map(String.init) ?? transcript
            let wanted =
                [transcript, stem, person["organisation"] ?? ""] + post(person["role"] ?? "", codebook)
            for words in wanted { #expect(pack.parts(holding: words).isEmpty, "\(words)") }
            let id = person["participant"] ?? "?"
            for part in pack.parts where !part.name.hasSuffix("x") {
                #expect(!holds(part.text, word: id), "\(id) in \(part.name)")
            }
        }
        for row in try NamedTable.read(
            path: workspace.at("report/key-of-quotes.csv"),
            columns: ["code", "evidence", "participant", "transcript", "turn", "words"]
        ).rows {
            let id = try #require(row["evidence"])
            #expect(pack.parts(holding: id).isEmpty, "\(id)")
        }
    }

    /// The words of a post that tell of one person: two or more, and none of the checklist's own.
    private func post(_ role: String, _ codebook: String) -> [String] {
        let plain = String(role.prefix { !",(/;".contains($0) }).lowercased().split(separator: " ").joined(
            separator: " ")
        return plain.contains(" ") && !codebook.contains(plain) ? [plain] : []
    }

    private func holds(_ text: String, word: String) -> Bool {
        text.split { !$0.isLetter && !$0.isNumber && !"-._".contains($0) }.contains { $0 == word }
    }

    /// Nothing that was replaced or held back.
    private func findNothingHeldBack(in pack: PackText, _ workspace: Workspace) throws {
        let quotes = pack.text("quotes.csv")
        let keys = try workspace.text("report/key-of-pseudonyms.csv").split(separator: "\n").dropFirst()
        #expect(keys.count > 1)
        for key in keys {
            let words = String(key.split(separator: ",")[0])
            let isFound = words.contains(" ") ? quotes.contains(words) : holds(quotes, word: words)
            #expect(!isFound, "\(words)")
        }
        let held = try NamedTable.read(
            path: workspace.at("report/held-back.csv"),
            columns: ["evidence", "transcript", "turn", "reason", "words"])
        #expect(held.rows.count > 10)
        for row in held.rows {
            let words = row["words"] ?? ""
            #expect(pack.parts(holding: words).isEmpty, "\(words)")
        }
    }

    /// Nothing of where, when and by whom files were made.
    private func findNoMarks(in pack: PackText) {
        for part in pack.parts where !part.isPackage {
            for mark in [
                "<!--", "rsid", "dc:creator", "lastmodifiedby", "<company", "<template", "<manager",
                "generator",
                "/users/", "/home/", "file:", "dcterms:created", "dcterms:modified", "<w:ins ",
                "<w:del ",
                "w:comment", "absolutepath", "docid",
            ] {
                #expect(!part.holds(mark), "\(mark) in \(part.name)")
            }
            let isMarkup = part.name.hasSuffix("ml")
            #expect(!isMarkup || !part.text.contains(#/ data-[a-z-]+="/#), "an attribute in \(part.name)")
            #expect(!part.name.contains("app.xml"))
            if part.name.contains("custom.xml") {
                // The code of the draft, its version and whether all of it is here, and nothing else.
                let names = part.text.matches(of: #/ name="([^"]*)"/#).map { String($0.output.1) }
                let isWhole = part.name.hasPrefix("od-plan.docx")
                #expect(
                    names == ["ThroughlineDraft", "ThroughlineVersion"]
                        + (isWhole ? [] : ["ThroughlineExtract"]),
                    "\(part.name)")
            }
            #expect(!part.name.contains("comments") && !part.name.contains("media/"))
        }
        for package in pack.parts where package.name.hasSuffix(".docx") || package.name.hasSuffix(".xlsx") {
            #expect(dates(of: package.bytes) == [0x0021_0000], "\(package.name)")
        }
    }

    /// The times and days (as the zip format writes them) of all parts of a package, by its local headers.
    private func dates(of bytes: [UInt8]) -> Set<UInt32> {
        var found: Set<UInt32> = []
        for index in bytes.indices.dropLast(30)
        where bytes[index] == 0x50 && bytes[index + 1] == 0x4B && bytes[index + 2] == 0x01
            && bytes[index + 3] == 0x02
        {
            found.insert((0..<4).reduce(0) { $0 | UInt32(bytes[index + 12 + $1]) << UInt32($1 * 8) })
        }
        return found
    }
}
