import StudyModel

/// Makes a codebook of the codes of another format, filling in what such formats have no place for.
struct CodebookAssembly {
    /// The level of criteria that stand in none.
    private static let otherLevel = Codebook.Level(id: "criteria", name: "Criteria", about: "")

    private let file: String
    /// Faults and remarks.
    private(set) var diagnostics: [Diagnostic] = []
    private var levels: [Codebook.Level]
    private var ids: [String: Int] = [:]
    private var labels: [String: Int] = [:]

    /// Makes codebooks out of the codes of `file`, which states `levels`.
    init(file: String, levels: [Codebook.Level]) {
        self.file = file
        self.levels = levels
    }

    /// The codebook of `codes`, called by its file's name, in English, with no cues yet.
    mutating func codebook(_ codes: [ImportedCode]) -> Codebook {
        if codes.isEmpty {
            note(.error, "codebook-error", 1, "holds no criteria: no code in it can be applied")
        }
        // Labels and ids that are stated go before those that are made.
        for code in codes {
            if let id = code.text(.id) { claim(id, "criterion id", code.line, \.ids) }
            if let label = code.text(.label) { claim(label, "criterion label", code.line, \.labels) }
        }
        var criteria: [Criterion] = []
        for code in codes {
            if let criterion = criterion(code) { criteria.append(criterion) }
        }
        criteria = resolved(criteria)
        remarkRepeats(codes)
        remark(codes, criteria)
        let name = Self.name(of: file)
        return Codebook(
            id: Self.slug(name), title: name, version: "1", language: "en", about: "",
            levels: levels.filter { level in criteria.contains { $0.level == level.id } }, sources: [],
            interventions: [], criteria: criteria, cues: CueLists())
    }

    /// `text` as a name usable in files and addresses.
    static func slug(_ text: String) -> String {
        var slug = ""
        for scalar in text.lowercased().unicodeScalars {
            switch scalar {
            case "a"..."z", "0"..."9", ".", "_": slug.unicodeScalars.append(scalar)
            default: if !slug.isEmpty, slug.last != "-" { slug.append("-") }
            }
        }
        while slug.last == "-" { slug.removeLast() }
        return slug.isEmpty ? "code" : slug
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

    mutating func claim(
        _ value: String, _ what: String, _ line: Int,
        _ lines: WritableKeyPath<CodebookAssembly, [String: Int]>
    ) {
        if let first = self[keyPath: lines][value] {
            note(
                .error, "codebook-error", line, "\(what) '\(value)' is used twice (first in line \(first))")
        } else {
            self[keyPath: lines][value] = line
        }
    }

    /// The value `wanted`, or with a number after it where that is taken.
    static func free(_ wanted: String, _ line: Int, _ lines: inout [String: Int]) -> String {
        var value = wanted
        var number = 2
        while lines[value] != nil {
            value = "\(wanted)-\(number)"
            number += 1
        }
        lines[value] = line
        return value
    }

    mutating func criterion(_ code: ImportedCode) -> Criterion? {
        guard let name = code.text(.name) else {
            note(.error, "codebook-error", code.line, "'name' is missing")
            return nil
        }
        let id = code.text(.id) ?? Self.free(Self.slug(name), code.line, &ids)
        if id != Self.slug(id), id.utf8.contains(where: { !Self.isSlug($0) }) {
            note(
                .error, "codebook-error", code.line,
                "\(name): 'id' must be made of letters a-z, digits, '-', '_' and '.' only")
        }
        let level = level(code)
        let short = code.text(.short) ?? name.lowercased()
        var criterion = Criterion(
            id: Criterion.ID(id), label: code.text(.label) ?? label(code.line), name: name, short: short,
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

    mutating func label(_ line: Int) -> String {
        var number = 1
        while labels["C\(number)"] != nil { number += 1 }
        labels["C\(number)"] = line
        return "C\(number)"
    }

    mutating func level(_ code: ImportedCode) -> String {
        guard let written = code.text(.level) else {
            if !levels.contains(Self.otherLevel) { levels.append(Self.otherLevel) }
            return Self.otherLevel.id
        }
        let id = Self.slug(written)
        if !levels.contains(where: { $0.id == id }) {
            levels.append(Codebook.Level(id: id, name: code.text(.levelName) ?? written, about: ""))
        }
        return id
    }

    /// The criteria with what they are easily taken for as labels of this codebook.
    mutating func resolved(_ criteria: [Criterion]) -> [Criterion] {
        var labels: [String: String] = [:]
        for criterion in criteria { labels[criterion.id.rawValue] = criterion.label }
        for criterion in criteria { labels[criterion.label] = criterion.label }
        return criteria.map { criterion in
            let known = criterion.confusableWith.compactMap { labels[$0] }.filter { $0 != criterion.label }
            let lost = criterion.confusableWith.filter { labels[$0] == nil }
            for word in lost {
                note(
                    .warning, "unknown-criterion", ids[criterion.id.rawValue] ?? 1,
                    "\(criterion.name): 'confusable_with' names '\(word)', which this codebook does not define"
                )
            }
            return known == criterion.confusableWith ? criterion : criterion.with(confusableWith: known)
        }
    }

    /// Says which codes bear the name, or the GUID, of one before.
    mutating func remarkRepeats(_ codes: [ImportedCode]) {
        var names: [String: Int] = [:]
        var guids: [String: Int] = [:]
        for code in codes {
            if let name = code.text(.name) {
                // One name may stand in several folders.
                let place = (code.texts(.folder) + [code.text(.level) ?? "", name.lowercased()]).joined(
                    separator: "\n")
                if let first = names[place] {
                    note(
                        .warning, "repeated-name", code.line,
                        "the criterion '\(name)' stands here again (first in line \(first)); both are kept")
                }
                names[place] = names[place] ?? code.line
            }
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
    mutating func remark(_ codes: [ImportedCode], _ criteria: [Criterion]) {
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
