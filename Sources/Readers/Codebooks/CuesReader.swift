import StudyModel
import Yams

/// Reads the file of cues that a codebook names.
enum CuesReader {
    /// The cues at `path`, with faults and warnings in the order of the file.
    /// - Throws: `InputError` where the file cannot be read as YAML at all.
    static func read(path: String) throws(InputError) -> (cues: CueLists, diagnostics: [Diagnostic]) {
        let root = try YAMLDocument.read(path: path)
        var checker = YAMLChecker(file: path)
        var cues = CueLists()
        guard let mapping = checker.mapping(root, place: "", known: keys) else {
            return (cues, checker.diagnostics)
        }
        cues.language = checker.text("language", in: mapping)
        cues.fillers = checker.texts("fillers", in: mapping).map(\.value)
        cues.kinds = kinds(mapping, &checker)
        cues.question = question(mapping, &checker)
        cues.modifiers = modifiers(mapping, &checker)
        cues.prompts = prompts(mapping, &checker)
        if let stance = section("stance", in: mapping, known: ["helping", "hindering"], &checker) {
            cues.helping = checker.texts("helping", in: stance).map(\.value)
            cues.hindering = checker.texts("hindering", in: stance).map(\.value)
        }
        return (cues, checker.diagnostics)
    }
}

private extension CuesReader {
    static let keys = ["language", "fillers", "kinds", "open_question", "modifiers", "prompts", "stance"]

    static func section(
        _ key: String, in mapping: YAMLMapping, known: [String], _ checker: inout YAMLChecker
    ) -> YAMLMapping? {
        guard let entry = mapping[key] else { return nil }
        return checker.mapping(
            entry.value, place: mapping.place.isEmpty ? key : "\(mapping.place).\(key)", known: known)
    }

    static func graded(_ mapping: YAMLMapping, _ checker: inout YAMLChecker) -> CueLists.Graded {
        CueLists.Graded(
            strong: checker.texts("strong", in: mapping).map(\.value),
            weak: checker.texts("weak", in: mapping).map(\.value))
    }

    static func kinds(_ root: YAMLMapping, _ checker: inout YAMLChecker) -> [StatementKind: CueLists.Graded] {
        let names = StatementKind.allCases.map(\.rawValue)
        guard let kinds = section("kinds", in: root, known: names, &checker) else { return [:] }
        var cues: [StatementKind: CueLists.Graded] = [:]
        for kind in StatementKind.allCases {
            guard let entry = section(kind.rawValue, in: kinds, known: ["strong", "weak"], &checker) else {
                continue
            }
            cues[kind] = graded(entry, &checker)
        }
        return cues
    }

    static func question(_ root: YAMLMapping, _ checker: inout YAMLChecker) -> CueLists.Question {
        var question = CueLists.Question()
        let known = ["strong", "weak", "interrogative_start", "reject"]
        guard let mapping = section("open_question", in: root, known: known, &checker) else {
            return question
        }
        question.cues = graded(mapping, &checker)
        question.interrogativeStart = checker.texts("interrogative_start", in: mapping).map(\.value)
        question.reject = checker.texts("reject", in: mapping).map(\.value)
        return question
    }

    static func prompts(_ root: YAMLMapping, _ checker: inout YAMLChecker) -> CueLists.Prompts {
        var prompts = CueLists.Prompts()
        let known = ["off_record", "open_question"] + StatementKind.allCases.map(\.rawValue)
        guard let mapping = section("prompts", in: root, known: known, &checker) else { return prompts }
        prompts.offRecord = checker.texts("off_record", in: mapping).map(\.value)
        prompts.openQuestion = checker.texts("open_question", in: mapping).map(\.value)
        for kind in StatementKind.allCases where mapping[kind.rawValue] != nil {
            prompts.kinds[kind] = checker.texts(kind.rawValue, in: mapping).map(\.value)
        }
        return prompts
    }

    static func modifiers(_ root: YAMLMapping, _ checker: inout YAMLChecker) -> CueLists.Modifiers {
        var modifiers = CueLists.Modifiers()
        let fields: [(key: String, field: WritableKeyPath<CueLists.Modifiers, [String]>)] = [
            ("negation", \.negation), ("positive_despite_negation", \.positiveDespiteNegation),
            ("contrast", \.contrast), ("reported", \.reported), ("boosters", \.boosters), ("past", \.past),
            ("irony", \.irony), ("off_record", \.offRecord), ("off_record_said", \.offRecordSaid),
            ("off_record_topic", \.offRecordTopic), ("back_on_record", \.backOnRecord),
            ("counterfactual", \.counterfactual), ("decide_agree", \.decideAgree),
        ]
        guard let mapping = section("modifiers", in: root, known: fields.map(\.key), &checker) else {
            return modifiers
        }
        for (key, field) in fields {
            modifiers[keyPath: field] = checker.texts(key, in: mapping).map(\.value)
        }
        return modifiers
    }
}
