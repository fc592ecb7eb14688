import Testing

@Suite struct XMLMapCommandTests {
    private let workspace: Workspace

    init() throws {
        workspace = try Workspace()
        try workspace.write(
            """
            <session><row><voice>INT</voice><at>0:05</at><said>Who decides here then?</said></row>
            <row><voice>BD</voice><at>0:09</at><said>We all do, as a rule.</said></row>
            <row><voice>INT</voice><at>0:14</at><said>And what happens then?</said></row>
            <row><voice>BD</voice><at>0:20</at><said>Then nothing does.</said></row></session>
            """, to: "a.xml")
    }

    private func shell(_ line: String) throws -> Command.Result {
        try Command.shell(line, in: workspace.path)
    }

    @Test func `a proposed mapping reads the file it was made for`() throws {
        #expect(try shell("\"$0\" inspect a.xml").code == 1)
        let result = try shell(
            "\"$0\" inspect a.xml --suggest-map > m.yaml && \"$0\" inspect a.xml --xml-map m.yaml")
        #expect(result.code == 0)
        #expect(result.output.contains("xml/mapped, 100 % sure"))
        #expect(result.output.contains("4 turns (2 of interviewees), 17 words, 0:15"))
    }

    @Test func `a run reads by a mapping, and records which`() throws {
        try workspace.write("turn: row\nspeaker: voice\ntext: said\n", to: "m.yaml")
        #expect(try shell("\"$0\" run a.xml --xml-map m.yaml --quiet").code == 0)
        let record = try workspace.text("throughline-out/run.json")
        #expect(record.contains("\"layout\": \"xml/mapped\""))
        #expect(record.contains("\"xml_map\": \"m.yaml\""))
    }

    @Test(arguments: ["inspect", "run"])
    func `a fault of the mapping file stops everything and names the line`(
        command: String
    ) throws {
        try workspace.write("turn: row\nspeker: voice\n", to: "m.yaml")
        let result = try shell("\"$0\" \(command) a.xml --xml-map m.yaml")
        #expect(result.code == 1)
        #expect(
            result.error.hasPrefix(
                "error: m.yaml: line 2: 'speker' is not a known key; did you mean 'speaker'?\n"))
    }

    @Test func `what no mapping can be proposed for is told`() throws {
        try workspace.write("<note>Hello</note>", to: "b.xml")
        let result = try shell("\"$0\" inspect b.xml --suggest-map")
        #expect(result.code == 1)
        #expect(result.error.hasPrefix("error: b.xml: shows no element that repeats"))
        #expect(try shell("\"$0\" inspect a.xml b.xml --suggest-map").code == 64)
    }
}
