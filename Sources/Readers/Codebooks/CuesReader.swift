import StudyModel
import Yams

/// Reads the file of cues that a codebook names.
struct CuesReader {
    private var checker: YAMLChecker
    private var origin: CueOrigin

    /// The cues at `path`, with faults and warnings in the order of the file.
    /// - Throws: `InputError` where the file cannot be read as YAML at all.
    static func read(path: String) throws(InputError) -> (cues: CueLists, diagnostics: [Diagnostic]) {
        try read(YAMLDocument.read(path: path), path: path)
    }

    /// The cues that `file` holds.
    static func read(_ file: CodebookFiles.File) throws(InputError) -> (
        cues: CueLists, diagnostics: [Diagnostic]
    ) {
        let text = try TextFile(bytes: file.bytes, path: file.name).text
        return try read(YAMLDocument.compose(text, path: file.name), path: file.name)
    }

    private static func read(_ root: Node, path: String) throws(InputError) -> (
        cues: CueLists, diagnostics: [Diagnostic]
    ) {
        var reader = CuesReader(checker: YAMLChecker(file: path), origin: CueOrigin(file: path))
        var cues = reader.cues(root)
        cues.origin = reader.origin
        return (cues, reader.checker.diagnostics)
    }
}

private extension CuesReader {
    static let keys = ["language", "fillers", "kinds", "open_question", "modifiers", "prompts", "stance"]

    mutating func cues(_ root: Node) -> CueLists {
        var cues = CueLists()
        guard let mapping = checker.mapping(root, place: "", known: Self.keys) else { return cues }
        cues.language = LanguageCode.of(checker.text("language", in: mapping))
        cues.fillers = patterns("fillers", mapping)
        cues.kinds = kinds(mapping)
        cues.question = question(mapping)
        cues.modifiers = modifiers(mapping)
        cues.prompts = prompts(mapping)
        if let stance = section("stance", in: mapping, known: ["helping", "hindering"]) {
            cues.helping = patterns("helping", stance)
            cues.hindering = patterns("hindering", stance)
        }
        return cues
    }

    /// The patterns of the list at `key`, whose lines are noted.
    mutating func patterns(_ key: String, _ mapping: YAMLMapping) -> [String] {
        let list = mapping.place.isEmpty ? key : "\(mapping.place).\(key)"
        return checker.texts(key, in: mapping).map { text in
            origin.note(text.value, in: list, line: text.line)
            return text.value
        }
    }

    mutating func section(_ key: String, in mapping: YAMLMapping, known: [String]) -> YAMLMapping? {
        guard let entry = mapping[key] else { return nil }
        return checker.mapping(
            entry.value, place: mapping.place.isEmpty ? key : "\(mapping.place).\(key)", known: known)
    }

    mutating func graded(_ mapping: YAMLMapping) -> CueLists.Graded {
        CueLists.Graded(strong: patterns("strong", mapping), weak: patterns("weak", mapping))
    }

    mutating func kinds(_ root: YAMLMapping) -> [StatementKind: CueLists.Graded] {
        let names = StatementKind.allCases.map(\.rawValue)
        guard let kinds = section("kinds", in: root, known: names) else { return [:] }
        var cues: [StatementKind: CueLists.Graded] = [:]
        for kind in StatementKind.allCases {
            guard let entry = section(kind.rawValue, in: kinds, known: ["strong", "weak"]) else { continue }
            cues[kind] = graded(entry)
        }
        return cues
    }

    mutating func question(_ root: YAMLMapping) -> CueLists.Question {
        var question = CueLists.Question()
        let known = ["strong", "weak", "interrogative_start", "statement_start", "statement_end", "reject"]
        guard let mapping = section("open_question", in: root, known: known) else { return question }
        question.cues = graded(mapping)
        question.interrogativeStart = patterns("interrogative_start", mapping)
        question.statementStart = patterns("statement_start", mapping)
        question.statementEnd = patterns("statement_end", mapping)
        question.reject = patterns("reject", mapping)
        return question
    }

    mutating func prompts(_ root: YAMLMapping) -> CueLists.Prompts {
        var prompts = CueLists.Prompts()
        let known =
            ["off_record", "open_question", "first", "unsaid", "offer"]
            + StatementKind.allCases.map(\.rawValue)
        guard let mapping = section("prompts", in: root, known: known) else { return prompts }
        prompts.offRecord = patterns("off_record", mapping)
        prompts.openQuestion = patterns("open_question", mapping)
        if mapping["first"] != nil { prompts.first = patterns("first", mapping) }
        if mapping["unsaid"] != nil { prompts.unsaid = patterns("unsaid", mapping) }
        if mapping["offer"] != nil { prompts.offer = patterns("offer", mapping) }
        for kind in StatementKind.allCases where mapping[kind.rawValue] != nil {
            prompts.kinds[kind] = patterns(kind.rawValue, mapping)
        }
        return prompts
    }

    mutating func modifiers(_ root: YAMLMapping) -> CueLists.Modifiers {
        var modifiers = CueLists.Modifiers()
        let fields: [(key: String, field: WritableKeyPath<CueLists.Modifiers, [String]>)] = [
            ("negation", \.negation), ("positive_despite_negation", \.positiveDespiteNegation),
            ("contrast", \.contrast), ("reported", \.reported), ("other_view", \.otherView),
            ("boosters", \.boosters), ("past", \.past), ("irony", \.irony), ("offer", \.offer),
            ("off_record", \.offRecord), ("off_record_said", \.offRecordSaid),
            ("off_record_topic", \.offRecordTopic), ("back_on_record", \.backOnRecord),
            ("counterfactual", \.counterfactual), ("additive", \.additive), ("decide_agree", \.decideAgree),
        ]
        guard let mapping = section("modifiers", in: root, known: fields.map(\.key)) else { return modifiers }
        for (key, field) in fields { modifiers[keyPath: field] = patterns(key, mapping) }
        return modifiers
    }
}
