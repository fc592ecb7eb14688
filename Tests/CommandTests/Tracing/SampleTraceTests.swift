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
        var traced = 0
        for (what, answer) in try Trace(folder).answers(folder.draft.entries.map(\.id)) {
            let answer = try answer.get()
            // Some ids are labels of criteria too, and mean both.
            guard case .entry(let entry) = answer.subject else { continue }
            traced += 1
            #expect(answer.missing.isEmpty && answer.codings.map(\.id) == entry.evidence, "\(what)")
        }
        #expect(traced == folder.draft.entries.count)
        try findNoStrangers(PackText(workspace.at("out")), codings, folder.draft.code)
    }

    private func findNoStrangers(_ pack: PackText, _ codings: Set<EvidenceID>, _ draft: String) throws {
        var met: [String: Int] = [:]
        // Properties bear a number that is the same in all files of the format.
        for part in pack.parts where !part.isPackage && !part.name.hasSuffix("custom.xml") {
            for code in Self.codes(in: part.bytes) {
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

    /// What has the form of a code, in capitals: four letters or digits, a hyphen, and four more, between other bytes.
    private static func codes(in bytes: [UInt8]) -> [String] {
        func sort(_ place: Int) -> (isWord: Bool, isOfCode: Bool) {
            guard bytes.indices.contains(place) else { return (false, false) }
            switch bytes[place] {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): return (true, true)
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
                return (true, !"ILOU".utf8.contains(bytes[place] & 0xDF))
            case let byte: return (byte == UInt8(ascii: "_"), false)
            }
        }
        return bytes.indices.filter { bytes[$0] == UInt8(ascii: "-") }.compactMap { hyphen in
            let places = (hyphen - 4)...(hyphen + 4)
            guard places.allSatisfy({ $0 == hyphen || sort($0).isOfCode }), !sort(hyphen - 5).isWord,
                !sort(hyphen + 5).isWord
            else { return nil }
            return String(decoding: bytes[places], as: UTF8.self).uppercased()
        }
    }
}
