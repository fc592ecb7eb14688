import StudyModel

/// Makes a codebook of the codes of another format, filling in what such formats have no place for.
struct CodebookAssembly {
    /// The level of criteria that stand in none.
    static let otherLevel = Codebook.Level(id: "criteria", name: "Criteria", about: "")

    private let file: String
    /// Faults and remarks.
    private(set) var diagnostics: [Diagnostic] = []
    private var levels: [Codebook.Level]
    private let folders: [FolderMark]

    /// Makes codebooks out of the codes of `file`, which states `levels` and `folders`.
    init(file: String, levels: [Codebook.Level], folders: [FolderMark]) {
        self.file = file
        self.levels = levels
        self.folders = folders
    }

    /// The codebook of `codes`, called by its file's name, in English, with no cues yet.
    mutating func codebook(_ codes: [ImportedCode]) -> Codebook {
        if codes.isEmpty {
            note(.error, "codebook-error", 1, "holds no criteria: no code in it can be applied")
        }
        for code in codes where code.text(.name) == nil {
            note(.error, "codebook-error", code.line, "'name' is missing")
        }
        let named = codes.filter { $0.text(.name) != nil }
        let names = CriterionNames(of: named)
        diagnostics += names.problems(in: file)
        var criteria: [Criterion] = []
        for (code, names) in zip(named, names.entries) { criteria.append(criterion(code, names)) }
        criteria = resolved(criteria, names.entries)
        remarkGUIDs(codes)
        remark(codes)
        let name = Self.name(of: file)
        var codebook = Codebook(
            id: Slug.of(name), title: name, version: "1", language: "en", about: "",
            levels: levels.filter { level in criteria.contains { $0.level == level.id } }, sources: [],
            interventions: [], criteria: criteria, cues: CueLists())
        codebook.folders = folders.filter { folder in
            criteria.contains { $0.level == folder.level && $0.mark.folders.starts(with: folder.path) }
        }
        return codebook
    }
}

private extension CodebookAssembly {
    static func name(of file: String) -> String {
        let last = file.split(separator: "/").last.map(String.init) ?? file
        return CodebookFormat.stem(of: last)
    }

    mutating func note(_ severity: Diagnostic.Severity, _ code: String, _ line: Int, _ message: String) {
        diagnostics.append(Diagnostic(severity, code, file: file, line: line, message))
    }

    mutating func criterion(_ code: ImportedCode, _ names: CriterionNames.Entry) -> Criterion {
        let (id, name) = (names.id.value, names.name.value)
        if id.utf8.contains(where: { !Self.isSlug($0) }) {
            note(
                .error, "codebook-error", names.id.line,
                "\(name): 'id' must be made of letters a-z, digits, '-', '_' and '.' only")
        }
        let level = level(code)
        let short = code.text(.short) ?? name.lowercased()
        var criterion = Criterion(
            id: Criterion.ID(id), label: names.label.value, name: name, short: short,
            level: level, definition: code.text(.definition) ?? "", countAs: code.text(.countAs) ?? "",
            doNotCount: code.text(.doNotCount) ?? "",
            support: Criterion.Support(read: [], secondary: [], general: []),
            lexicon: Criterion.Lexicon(
                phrases: code.phrases(.phrases), weak: code.phrases(.weak), traps: code.phrases(.traps),
                helping: code.phrases(.helping), hindering: code.phrases(.hindering)),
            examples: code.texts(.examples), confusableWith: code.texts(.confusableWith),
            question: code.text(.question) ?? "How do you see \(short) here?", interventions: [])
        criterion.mark = CodeMark(
            guid: code.text(.guid), colour: code.text(.colour).flatMap(CodeMark.colour),
            folders: code.texts(.folder))
        return criterion
    }

    static func isSlug(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x41...0x5A, 0x61...0x7A, 0x30...0x39, 0x2D, 0x2E, 0x5F: true
        default: false
        }
    }

    mutating func level(_ code: ImportedCode) -> String {
        guard let written = code.text(.level) else {
            if !levels.contains(Self.otherLevel) { levels.append(Self.otherLevel) }
            return Self.otherLevel.id
        }
        let id = Slug.of(written)
        if !levels.contains(where: { $0.id == id }) {
            levels.append(Codebook.Level(id: id, name: code.text(.levelName) ?? written, about: ""))
        }
        return id
    }

    /// The criteria with what they are easily taken for as labels of this codebook.
    mutating func resolved(_ criteria: [Criterion], _ names: [CriterionNames.Entry]) -> [Criterion] {
        var labels: [String: String] = [:]
        for criterion in criteria { labels[criterion.id.rawValue] = criterion.label }
        for criterion in criteria { labels[criterion.label] = criterion.label }
        var changed: [Criterion] = []
        for (criterion, names) in zip(criteria, names) {
            let known = criterion.confusableWith.compactMap { labels[$0] }.filter { $0 != criterion.label }
            for word in criterion.confusableWith where labels[word] == nil {
                note(
                    .warning, "unknown-criterion", names.line,
                    "\(criterion.name): 'confusable_with' names '\(word)', which this codebook does not define"
                )
            }
            changed.append(
                known == criterion.confusableWith ? criterion : criterion.with(confusableWith: known))
        }
        return changed
    }

    /// Says which codes bear the GUID of one before.
    mutating func remarkGUIDs(_ codes: [ImportedCode]) {
        var guids: [String: Int] = [:]
        for code in codes {
            if let guid = code.text(.guid)?.lowercased().filter({ !"{}".contains($0) }) {
                if let first = guids[guid] {
                    note(
                        .warning, "repeated-guid", code.line,
                        "\(code.text(.name) ?? ""): the GUID \(guid.prefix(40)) is that of line \(first) too; other "
                            + "programs take the two for one")
                }
                guids[guid] = guids[guid] ?? code.line
            }
        }
    }

    /// Says once what many codes lack.
    mutating func remark(_ codes: [ImportedCode]) {
        let undefined = codes.count { $0.text(.definition) == nil }
        if undefined > 0 {
            note(
                .warning, "no-definition", 1,
                "\(undefined) of \(codes.count) criteria have no definition: coders will differ")
        }
        let unasked = codes.count { $0.text(.question) == nil }
        if unasked > 0 {
            note(
                .note, "no-question", 1,
                "\(unasked) of \(codes.count) criteria have no question; a general one is made of their names"
            )
        }
    }
}

private extension Criterion {
    func with(confusableWith: [String]) -> Criterion {
        var changed = Criterion(
            id: id, label: label, name: name, short: short, level: level, definition: definition,
            countAs: countAs, doNotCount: doNotCount, support: support, lexicon: lexicon, examples: examples,
            confusableWith: confusableWith, question: question, interventions: interventions)
        changed.mark = mark
        return changed
    }
}
