import Foundation
import Testing

struct ShareCommandTests {
    private func interviews(_ count: Int) throws -> Workspace {
        let workspace = try Workspace()
        _ = try ShareFixture.settings(workspace, people: count)
        return workspace
    }

    @Test func `share writes a pack and a report beside it`() throws {
        let workspace = try interviews(8)
        let result = try Command.run(
            "share", "interviews", "--codebook", "codebooks/small.yaml", "--out", "for-partners/",
            in: workspace.path)
        #expect(result.code == 0)
        #expect(result.output.contains("8 people counted"))
        #expect(result.output.contains("For you, none of it for partners: for-partners-report"))
        #expect(workspace.names(in: "for-partners").count == 15)
        #expect(workspace.names(in: "for-partners-report").contains("disclosure-record.csv"))
    }

    @Test func `share tells programs what it came to`() throws {
        let workspace = try interviews(8)
        let result = try Command.run(
            "share", "interviews", "--codebook", "codebooks/small.yaml", "--format", "json", "--quiet",
            in: workspace.path)
        #expect(result.code == 0)
        let json = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
        #expect((json?["totals"] as? [String: Int])?["people"] == 8)
        #expect(json?["pack"] as? String == "throughline-pack")
    }

    @Test func `share ends with 2 where an input could not be read, and 1 where nothing may be shared`()
        throws
    {
        let workspace = try interviews(8)
        try workspace.write("<open", to: "interviews/broken.xml")
        let some = try Command.run(
            "share", "interviews", "--codebook", "codebooks/small.yaml", in: workspace.path)
        #expect(some.code == 2)
        let few = try Command.run(
            "share", "interviews/P01.xml", "--codebook", "codebooks/small.yaml", "--out", "few",
            in: workspace.path)
        #expect(few.code == 1)
        #expect(few.error.contains("1 person would be counted, and fewer than 5 cannot be hidden"))
        #expect(workspace.names(in: "few").isEmpty)
        let unfound = try Command.run(
            "share", "interviews", "--codebook", "codebooks/small.yaml", "--out", "third", "--withdraw",
            "none.csv",
            in: workspace.path)
        #expect(unfound.code == 1 && unfound.error.contains("none.csv"))
    }

    @Test func `who sits out beside somebody who withdrew is told, with the reason`() throws {
        let workspace = try interviews(8)
        let line = "exec \"$0\" share interviews --codebook codebooks/small.yaml"
        #expect(try Command.shell("\(line) --out first", in: workspace.path).code == 0)
        try workspace.write("participant\nP04\n", to: "one.csv")
        let again = "\(line) --earlier first-report/disclosure-record.csv"
        let some = try Command.shell("\(again) --out second --withdraw one.csv", in: workspace.path)
        let why =
            "2 people sit out: earlier packs counted them beside 1 person who is gone, and what that person said"
        #expect(some.code == 0 && some.output.contains("5 people counted"), "\(some.error)")
        #expect(some.output.contains(why))
        try FileManager.default.removeItem(atPath: workspace.at("interviews/P08.xml"))
        try FileManager.default.removeItem(atPath: workspace.at("interviews/P07.xml"))
        let few = try Command.shell("\(again) --out third --withdraw one.csv", in: workspace.path)
        #expect(few.code == 0 || !few.error.contains("sit out"), "three are gone: nobody has to sit out")
        try workspace.write("transcript,participant\n", to: "interviews/participants.csv")
        let six = try interviews(6)
        #expect(try Command.shell("\(line) --out first", in: six.path).code == 0)
        try six.write("participant\nP04\n", to: "one.csv")
        let none = try Command.shell("\(again) --out second --withdraw one.csv", in: six.path)
        #expect(none.code == 1 && none.error.contains("3 people would be counted"))
        #expect(none.error.contains(why))
    }

    @Test func `a list that names nobody there says who is, and how to name them`() throws {
        let workspace = try interviews(8)
        try workspace.write("participant\nAda Quill4\n", to: "one.csv")
        let result = try Command.run(
            "share", "interviews", "--codebook", "codebooks/small.yaml", "--withdraw", "one.csv",
            in: workspace.path)
        #expect(result.code == 1)
        #expect(
            result.error.contains(
                "one.csv: line 2: 'Ada Quill4' is the code of nobody who was interviewed (there are: P01, P02, P03, P04, "
                    + "P05, P06, P07, P08); give that code, or the file of the interview in a column 'transcript'"
            ))
    }

    @Test(arguments: [["share"], ["share", "x", "--minimum-group", "1"], ["share", "x", "--report", ""]])
    func `what share does not understand ends with 64`(arguments: [String]) throws {
        let line = arguments.map { "'\($0)'" }.joined(separator: " ")
        #expect(try Command.shell("\"$0\" \(line)", in: "/").code == 64)
    }
}
