import Testing

@testable import DocumentIO

struct SheetNamesTests {
    @Test(arguments: [
        (["Quotes"], ["Quotes"]), (["a/b", "A-B"], ["a-b", "A-B (2)"]), (["'x'"], ["x"]), ([""], ["Sheet"]),
        (["[1]:*?\\"], ["-1-----"]), (["History"], ["Sheet"]),
        (
            [String(repeating: "a", count: 40), String(repeating: "a", count: 31)],
            [String(repeating: "a", count: 31), String(repeating: "a", count: 27) + " (2)"]
        ),
    ])
    func `names are what Excel takes, and no two are the same`(names: [String], valid: [String]) {
        #expect(SheetNames.valid(names) == valid)
    }

    @Test func `an apostrophe within a name is doubled in references`() {
        #expect(SheetNames.quoted("Ann's") == "'Ann''s'")
    }
}
