import StudyModel
import Yams

extension CodebookParser {
    /// The criteria in order. Levels, sources and interventions must have been read before.
    mutating func criteria(_ root: YAMLMapping) -> [Criterion] {
        if let list = root["criteria"]?.value.sequence, list.count > CodebookLimits.criteria {
            checker.error(
                list[CodebookLimits.criteria].line, "'criteria' lists more than \(CodebookLimits.criteria)")
            return []
        }
        let names = names(root)
        known.criteria = names.entries.map(\.label.value)
        checker.note(names.problems(in: checker.file))
        let labelOfID = Dictionary(
            names.entries.map { ($0.id.value, $0.label.value) }, uniquingKeysWith: { first, _ in first })
        return items("criteria", in: root, keys: Self.criterionKeys) { parser, item in
            parser.criterion(item, labelOfID: labelOfID)
        }
    }
}

extension CodebookParser {
    /// The keys of a criterion.
    static let criterionKeys = [
        "id", "label", "name", "short", "level", "definition", "count_as", "do_not_count", "sources",
        "phrases",
        "weak", "traps", "helping", "hindering", "examples", "confusable_with", "question", "interventions",
        "tensions", "guid", "colour", "folders",
    ]
    /// The keys of a criterion's sources.
    static let supportKeys = ["read", "secondary", "general"]
}

private extension CodebookParser {
    /// Ids, labels and names of all criteria, read ahead because criteria refer to later ones.
    func names(_ root: YAMLMapping) -> CriterionNames {
        let nodes = (root["criteria"]?.value.sequence).map(Array.init) ?? []
        return CriterionNames(
            nodes.map { node in
                func words(_ key: String) -> Located<String> {
                    Located(node[key]?.words ?? "", line: node[key]?.line ?? node.line)
                }
                return CriterionNames.Entry(
                    id: words("id"), label: words("label"), name: words("name"), line: node.line)
            })
    }

    mutating func criterion(_ item: YAMLMapping, labelOfID: [String: String]) -> Criterion {
        let id = slug("id", in: item)
        let label = checker.text("label", in: item)
        let name = checker.text("name", in: item)
        let short = checker.optionalText("short", in: item) ?? name.lowercased()
        let level = level(item)
        let definition = definition(item)
        let countAs = checker.optionalText("count_as", in: item) ?? ""
        let doNotCount = checker.optionalText("do_not_count", in: item) ?? ""
        let support = support(item)
        let lexicon = lexicon(item)
        let examples = checker.texts("examples", in: item).map(\.value)
        let confusable = confusable(item, own: label, labelOfID: labelOfID)
        let question = checker.text("question", in: item)
        let interventions = checker.resolve(
            checker.texts("interventions", in: item), of: "interventions", in: item,
            known: known.interventions)
        var criterion = Criterion(
            // One without a label is named by its place in what else is found to be wrong.
            id: Criterion.ID(id), label: label.isEmpty ? item.place : label, name: name, short: short,
            level: level,
            definition: definition, countAs: countAs, doNotCount: doNotCount, support: support,
            lexicon: lexicon, examples: examples, confusableWith: confusable, question: question,
            interventions: interventions)
        criterion.tensions = tensions(item)
        criterion.mark = mark(item)
        return criterion
    }

    /// The definition; one left empty on purpose (`""`), as where codes came without, is only warned of.
    mutating func definition(_ item: YAMLMapping) -> String {
        if let entry = item["definition"], entry.value.words?.isEmpty == true {
            checker.warning(
                "no-definition", entry.line, item.naming("'definition' is empty: coders will differ"))
            return ""
        }
        return checker.text("definition", in: item)
    }

    mutating func lexicon(_ item: YAMLMapping) -> Criterion.Lexicon {
        Criterion.Lexicon(
            phrases: checker.phrases(
                "phrases", in: item, required: item.entries.allSatisfy { $0.key != "phrases" }),
            weak: checker.phrases("weak", in: item), traps: checker.phrases("traps", in: item),
            helping: checker.phrases("helping", in: item), hindering: checker.phrases("hindering", in: item))
    }

    mutating func support(_ item: YAMLMapping) -> Criterion.Support {
        guard let entry = item["sources"] else {
            checker.warning(
                "no-sources", item.line, item.naming("'sources' is missing: what does it rest on?"))
            return Criterion.Support(read: [], secondary: [], general: [])
        }
        let place = item.naming("sources")
        guard
            let mapping = checker.mapping(
                entry.value, place: place, known: Self.supportKeys)
        else { return Criterion.Support(read: [], secondary: [], general: []) }
        let before = checker.diagnostics.count
        let support = Criterion.Support(
            read: keys("read", mapping), secondary: keys("secondary", mapping),
            general: keys("general", mapping))
        if support.all.isEmpty, checker.diagnostics.count == before {
            checker.warning(
                "no-sources", entry.line, item.naming("'sources' names none: what does it rest on?"))
        }
        return support
    }

    mutating func keys(_ key: String, _ mapping: YAMLMapping) -> [String] {
        checker.resolve(
            checker.texts(key, in: mapping), of: key, in: mapping, known: known.sources)
    }

    /// Labels of criteria; an id stands for its criterion's label.
    mutating func confusable(
        _ item: YAMLMapping, own: String, labelOfID: [String: String]
    ) -> [String] {
        let written = checker.texts("confusable_with", in: item)
        let labels = written.map { Located(labelOfID[$0.value] ?? $0.value, line: $0.line) }
        for entry in labels where entry.value == own {
            checker.warning(
                "confusable-with-itself", entry.line,
                item.naming("'confusable_with' names the criterion itself"))
        }
        return checker.resolve(labels, of: "confusable_with", in: item, known: known.criteria)
            .filter { $0 != own }
    }
}
