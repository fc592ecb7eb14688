extension XMLMap {
    /// The map as a mapping file, with a word on each line.
    var yaml: String {
        var lines = [
            "# How interviews are written in this XML. Change what is wrong, then look at what is read:",
            "#   throughline inspect FILE.xml --xml-map THIS-FILE.yaml",
            "# A path is names of elements parted by '/'; '@' before the last name means an attribute.",
        ]
        func add(_ key: String, _ value: String, _ meaning: String) {
            lines += ["", "# \(meaning)", "\(key): \(value)"]
        }
        if let interview {
            add("interview", Self.quoted(interview.text), "The element that holds an interview.")
        }
        add("turn", Self.list(turns.map(\.text)), "The elements that hold what one person says.")
        if let speaker {
            add(
                "speaker", Self.quoted(speaker.text),
                "Who speaks, from the turn; \".\" is the name of the turn's own element.")
        }
        if let start { add("start", Self.quoted(start.text), "When the turn begins.") }
        if let end { add("end", Self.quoted(end.text), "When it ends.") }
        if start != nil {
            let name = XMLMapReader.units.first { XMLTime.unit($0) == unit } ?? "seconds"
            add(
                "unit", name,
                "What a bare number of a time counts: \(XMLMapReader.units.joined(separator: ", ")).")
        }
        if !words.isEmpty {
            add("text", Self.list(words.map(\.text)), "The elements of a turn that hold what was said.")
        }
        if !skipped.isEmpty { add("skip", Self.list(skipped), "Elements whose text was not said.") }
        return (lines + [Self.rest]).joined(separator: "\n") + "\n"
    }

    private static func quoted(_ text: String) -> String { "\"\(text)\"" }

    private static func list(_ texts: [String]) -> String {
        "[\(texts.map(quoted).joined(separator: ", "))]"
    }

    /// What a person may add.
    private static let rest = """

        # Speakers who ask, as the file names them:
        # interviewers: ["INT"]

        # What is known of the interviewee, from the interview:
        # interviewee:
        #   name: "head/person"
        #   organisation: "head/@organisation"
        #   role: "head/role"
        #   perspective: "head/perspective"
        #   sector: "head/sector"
        #   date: "head/@date"
        """
}
