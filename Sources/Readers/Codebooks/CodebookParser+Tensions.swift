import StudyModel

extension CodebookParser {
    /// The keys of a tension.
    static let tensionKeys = ["about", "sides"]
    /// The keys of a side of it.
    static let sideKeys = ["name", "phrases", "answers"]

    /// The matters on which people may want opposite things, of the criterion `item`.
    mutating func tensions(_ item: YAMLMapping) -> [Tension] {
        guard item["tensions"] != nil else { return [] }
        var names: [Located<String>] = []
        var places: [String: String] = [:]
        let tensions = items("tensions", in: item, keys: Self.tensionKeys) { parser, mapping in
            let about = parser.checker.text("about", in: mapping)
            let sides = parser.items("sides", in: mapping, keys: Self.sideKeys) { parser, mapping in
                let side = Tension.Side(
                    name: parser.checker.text("name", in: mapping),
                    phrases: parser.checker.phrases("phrases", in: mapping, required: true),
                    answers: parser.checker.phrases("answers", in: mapping))
                if side.name.contains(where: { $0 == "\"" || $0 == "\t" }) {
                    parser.checker.error(
                        mapping["name"]?.line ?? mapping.line,
                        mapping.naming(
                            "'name' holds a quotation mark or a tab, by which files tell where a name ends")
                    )
                }
                names.append(Located(side.name, line: mapping["name"]?.line ?? mapping.line))
                parser.refuseShared(side, mapping, &places)
                return side
            }
            if sides.count == 1 {
                parser.checker.error(
                    mapping["sides"]?.line ?? mapping.line,
                    mapping.naming("'sides' names one only; a tension has two or more"))
            }
            return Tension(about: about, sides: sides)
        }
        checker.refuseRepeats(names, "side")
        if names.count > Tension.mostSides {
            checker.error(
                names[Tension.mostSides].line,
                item.naming("'tensions' have more than \(Tension.mostSides) sides together"))
        }
        return tensions
    }
}

private extension CodebookParser {
    /// Finds a phrase of `side` that stands on another side too: whoever said it would be counted for both. `places` tells
    /// the side of each phrase so far.
    mutating func refuseShared(
        _ side: Tension.Side, _ mapping: YAMLMapping, _ places: inout [String: String]
    ) {
        for phrase in side.phrases {
            let text = phrase.inOneLine.lowercased()
            if let other = places[text], other != side.name {
                checker.error(
                    phrase.line,
                    mapping.naming(
                        "'\(Diagnostic.excerpt(of: phrase.pattern))' stands on the side '\(other)' too"))
            }
            places[text] = side.name
        }
    }
}
