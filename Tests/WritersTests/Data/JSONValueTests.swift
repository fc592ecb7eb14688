import Testing
import Writers

@Suite struct JSONValueTests {
    private let tree: JSONValue = [
        "version": "0.1", "inputs": [["name": "a \"b\"", "turns": -12]], "empty": [], "none": .null,
        "yes": true,
        "share": 0.25, "object": [:],
    ]

    @Test func `members keep the order they were written in`() {
        #expect(
            String(decoding: tree.bytes(onOneLine: true), as: UTF8.self)
                == #"{"version":"0.1","inputs":[{"name":"a \"b\"","turns":-12}],"empty":[],"none":null,"yes":true,"share":0.25,"object":{}}"#
        )
    }

    @Test func `a tree is indented by two spaces a level`() {
        let tree: JSONValue = ["a": [1, ["b": 2]], "c": []]
        #expect(
            String(decoding: tree.bytes(), as: UTF8.self)
                == "{\n  \"a\": [\n    1,\n    {\n      \"b\": 2\n    }\n  ],\n  \"c\": []\n}\n")
    }

    @Test(arguments: [
        (Int.min, "-9223372036854775808"), (Int.max, "9223372036854775807"), (0, "0"), (10, "10"),
    ])
    func `whole numbers are written to their ends`(_ number: Int, _ text: String) {
        #expect(JSONValue.integer(number).bytes(onOneLine: true) == Array(text.utf8))
    }

    @Test(arguments: [Double.nan, .infinity, -.infinity])
    func `a number JSON has no word for is null`(_ number: Double) {
        #expect(JSONValue.number(number).bytes(onOneLine: true) == Array("null".utf8))
    }
}
