import Testing

/// What `throughline agreement` prints for people.
@Suite struct AgreementTableTests {
    private let coded: CodedFolder

    init() throws { coded = try CodedFolder() }

    @Test func `people get a table, what to read into it, and notes, within 80 columns`() throws {
        try coded.writePair()
        let result = try coded.agreement("ann.csv ben.csv -t in -c small")
        #expect(
            result.output.hasPrefix(
                "Agreement of Ann, Ben\n1 interview coded by at least two, 2 criteria used\n"))
        #expect(result.output.contains("segment        5  .500  .500  .500  .500  80 %  .375 "))
        #expect(result.output.contains("Too few to tell (nobody coded 5 segments): L1 trust, L2 money\n"))
        #expect(result.output.contains("- Segments are all sentences of interviewees"))
        #expect(result.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }

    @Test func `columns never touch, and criteria used where only one read are not counted`() throws {
        let words = (0..<12).map { "Sentence \($0 + 10) is here." }
        for name in ["a", "b"] {
            try coded.workspace.write(Fixture.interview(words.joined(separator: " ")), to: "in/\(name).xml")
        }
        try coded.workspace.write(
            CodedFolder.header + "a.xml,2,,,\(words[0]),trust,Ann,helping\n", to: "ann.csv")
        try coded.workspace.write(
            CodedFolder.header + "a.xml,2,,,\(words[1]),trust,Ben,\na.xml,2,,,\(words[2]),trust,Ben,\n"
                + "b.xml,2,,,\(words[2]),money,Ben,\n", to: "ben.csv")
        let result = try coded.agreement("ann.csv ben.csv -t in")
        #expect(result.output.contains("1 interview coded by at least two, 1 criterion used\n"))
        #expect(!result.output.contains("money"))
        #expect(result.output.contains("-1.00–1.00 too few\n"), "\(result.output)")
        #expect(result.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }
}
