import StudyModel
import Yams

extension CodebookParser {
    /// The levels in order; their ids become known.
    mutating func levels(_ root: YAMLMapping) -> [Codebook.Level] {
        var ids: [Located<String>] = []
        let levels: [Codebook.Level] = items("levels", in: root, keys: Self.levelKeys) {
            parser, item in
            let id = parser.slug("id", in: item)
            ids.append(Located(id, line: item.line))
            var level = Codebook.Level(
                id: id, name: parser.checker.text("name", in: item),
                about: parser.checker.optionalText("about", in: item) ?? "")
            level.mark = parser.mark(item)
            return level
        }
        checker.refuseRepeats(ids, "level id")
        known.levels = ids.map(\.value)
        return levels
    }

    /// The sources in order; their keys become known.
    mutating func sources(_ root: YAMLMapping) -> [Codebook.Source] {
        var keys: [Located<String>] = []
        let sources: [Codebook.Source] = items(
            "sources", in: root, required: false, keys: Self.sourceKeys
        ) { parser, item in
            let key = parser.checker.text("key", in: item)
            keys.append(Located(key, line: item.line))
            return Codebook.Source(
                key: key, reference: parser.checker.text("reference", in: item),
                checked: parser.checked(item), note: parser.checker.optionalText("note", in: item))
        }
        checker.refuseRepeats(keys, "source key")
        known.sources = keys.map(\.value)
        return sources
    }

    /// The interventions in order; their ids become known.
    mutating func interventions(_ root: YAMLMapping) -> [Codebook.Intervention] {
        var ids: [Located<String>] = []
        let interventions: [Codebook.Intervention] = items(
            "interventions", in: root, required: false,
            keys: Self.interventionKeys
        ) { parser, item in
            let id = parser.slug("id", in: item)
            ids.append(Located(id, line: item.line))
            let steps = parser.steps(item)
            var intervention = Codebook.Intervention(
                id: id, name: parser.checker.text("name", in: item),
                about: parser.checker.text("about", in: item),
                firstSteps: steps.map(\.words),
                measures: parser.checker.texts("measures", in: item).map(\.value),
                answer: parser.answer(item))
            intervention.isFoundation = parser.isFoundation(item)
            intervention.stepMeasures = parser.measures(of: steps, among: intervention.measures, item)
            return intervention
        }
        checker.refuseRepeats(ids, "intervention id")
        known.interventions = ids.map(\.value)
        return interventions
    }

    /// The folders of other programs that criteria stand in. Levels must have been read before.
    mutating func folders(_ root: YAMLMapping) -> [FolderMark] {
        items("folders", in: root, required: false, keys: Self.folderKeys) { parser, item in
            let level = parser.level(item)
            let path = parser.checker.texts("path", in: item, required: true).map(\.value)
            let mark = parser.mark(item)
            return FolderMark(
                level: level, path: path, about: parser.checker.optionalText("about", in: item) ?? "",
                guid: mark.guid, colour: mark.colour)
        }
    }

    /// The id of the level that `item` names.
    mutating func level(_ item: YAMLMapping) -> String {
        let level = checker.text("level", in: item)
        guard !level.isEmpty else { return level }
        let reference = Located(level, line: item["level"]?.line ?? item.line)
        _ = checker.resolve([reference], of: "level", in: item, known: known.levels)
        return level
    }

    /// How other programs know what `item` states.
    mutating func mark(_ item: YAMLMapping) -> CodeMark {
        var mark = CodeMark(guid: checker.optionalText("guid", in: item))
        if let guid = mark.guid, !CodeMark.isGUID(guid) {
            checker.error(item["guid"]?.line ?? item.line, item.naming("'guid' is no GUID: '\(guid)'"))
        }
        if let colour = checker.optionalText("colour", in: item) {
            mark.colour = CodeMark.colour(colour)
            if mark.colour == nil {
                checker.error(
                    item["colour"]?.line ?? item.line, item.naming("'colour' must be written as #RRGGBB"))
            }
        }
        mark.folders = checker.texts("folders", in: item).map(\.value)
        return mark
    }

    /// The mappings of the list at `key`, each read by `read`; messages name them by position and `id` or `key`.
    mutating func items<Item>(
        _ key: String, in root: YAMLMapping, required: Bool = true, keys: [String],
        read: (inout CodebookParser, YAMLMapping) -> Item
    ) -> [Item] {
        var items: [Item] = []
        for (index, node) in checker.list(key, in: root, required: required).enumerated() {
            let name = (node["id"] ?? node["key"])?.words.map { " (\($0))" } ?? ""
            guard
                let item = checker.mapping(
                    node, place: root.naming("\(key)[\(index + 1)]\(name)"), known: keys)
            else {
                continue
            }
            items.append(read(&self, item))
        }
        return items
    }
}

extension CodebookParser {
    /// The keys of a level.
    static let levelKeys = ["id", "name", "about", "guid", "colour"]
    /// The keys of a folder.
    static let folderKeys = ["level", "path", "about", "guid", "colour"]
    /// The keys of a source.
    static let sourceKeys = ["key", "reference", "checked", "note"]
    /// How far a source may have been checked.
    static let checkedValues = ["title", "abstract", "page", "secondary", "general"]
    /// The keys of a step that names its measure.
    static let stepKeys = ["step", "measure"]
    /// The keys of an intervention.
    static let interventionKeys = ["id", "name", "about", "first_steps", "measures", "answer", "foundation"]
}

private extension CodebookParser {
    /// A step as it is written, with the measure it names.
    struct Step {
        let words: String
        let measure: String?
        let line: Int
    }

    /// The first steps of the intervention `item`: texts, or mappings of `step` and `measure`.
    mutating func steps(_ item: YAMLMapping) -> [Step] {
        checker.list("first_steps", in: item, required: true).enumerated().compactMap { index, node in
            let place = item.naming("first_steps[\(index + 1)]")
            guard node.mapping != nil else {
                guard let words = node.words, !words.isEmpty, !node.isEmptyScalar else {
                    checker.error(node.line, "\(place) must be text, or a mapping of 'step' and 'measure'")
                    return nil
                }
                return Step(words: words, measure: nil, line: node.line)
            }
            guard let step = checker.mapping(node, place: place, known: Self.stepKeys) else { return nil }
            let words = checker.text("step", in: step)
            let measure = checker.optionalText("measure", in: step)
            return words.isEmpty ? nil : Step(words: words, measure: measure, line: node.line)
        }
    }

    /// The measures that `steps` name, which must be among those of their intervention.
    mutating func measures(of steps: [Step], among measures: [String], _ item: YAMLMapping) -> [String:
        String]
    {
        var found: [String: String] = [:]
        for step in steps {
            guard let measure = step.measure else { continue }
            guard measures.contains(measure) else {
                checker.error(
                    step.line,
                    item.naming("'\(Diagnostic.excerpt(of: measure))' is none of its measures")
                        + checker.suggestion(for: measure, in: measures))
                continue
            }
            found[step.words] = measure
        }
        return found
    }

    /// Whether the other interventions rest on `item`.
    mutating func isFoundation(_ item: YAMLMapping) -> Bool {
        guard let value = checker.optionalText("foundation", in: item) else { return false }
        if !["true", "false"].contains(value) {
            checker.error(
                item["foundation"]?.line ?? item.line, item.naming("'foundation' must be true or false"))
        }
        return value == "true"
    }

    /// What questions on the intervention `item` ask for: words that make clear where nothing is said.
    mutating func answer(_ item: YAMLMapping) -> Codebook.Intervention.Answer {
        guard let value = checker.optionalText("answer", in: item) else { return .clarification }
        if let answer = Codebook.Intervention.Answer(rawValue: value) { return answer }
        let known = Codebook.Intervention.Answer.allCases.map(\.rawValue).joined(separator: ", ")
        checker.error(item["answer"]?.line ?? item.line, item.naming("'answer' must be one of \(known)"))
        return .clarification
    }

    mutating func checked(_ item: YAMLMapping) -> String {
        let value = checker.text("checked", in: item)
        if !value.isEmpty, !Self.checkedValues.contains(value) {
            checker.warning(
                "unknown-value", item["checked"]?.line ?? item.line,
                item.naming("'checked' should be one of \(Self.checkedValues.joined(separator: ", "))"))
        }
        return value
    }
}
