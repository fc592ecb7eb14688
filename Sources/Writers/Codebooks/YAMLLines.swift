import StudyModel

/// Builds YAML line by line. Every text stands in double quotes, so that none is taken for anything else.
struct YAMLLines {
    /// What was written so far, UTF-8.
    private(set) var bytes: [UInt8] = []
    private var indent = 0
    /// Whether the next line begins an entry of a list.
    private var opensItem = false

    /// Writes a text; an empty one only with `always`.
    mutating func text(_ key: String, _ value: String, always: Bool = false) {
        if value.isEmpty, !always { return }
        start(key)
        bytes.append(UInt8(ascii: " "))
        quoted(value)
        bytes.append(0x0A)
    }

    /// Writes that something is so; where it is not, nothing.
    mutating func truth(_ key: String, _ value: Bool) {
        guard value else { return }
        start(key)
        bytes.append(contentsOf: " true\n".utf8)
    }

    /// Writes a list of texts, an entry a line, unless it is empty.
    mutating func texts(_ key: String, _ values: [String]) {
        if values.isEmpty { return }
        start(key)
        bytes.append(0x0A)
        for value in values { entry(value) }
    }

    /// Writes a list of steps, each with its measure where it has one, unless it is empty.
    mutating func steps(_ key: String, _ steps: [String], measures: [String: String]) {
        if steps.isEmpty { return }
        start(key)
        bytes.append(0x0A)
        for step in steps {
            guard let measure = measures[step] else {
                entry(step)
                continue
            }
            line("- step: ")
            quoted(step)
            bytes.append(0x0A)
            line("  measure: ")
            quoted(measure)
            bytes.append(0x0A)
        }
    }

    /// Writes a list of phrases with their conditions; an empty one only with `always`.
    mutating func phrases(_ key: String, _ phrases: [Criterion.Phrase], always: Bool = false) {
        if phrases.isEmpty {
            guard always else { return }
            start(key)
            bytes.append(contentsOf: " []\n".utf8)
            return
        }
        start(key)
        bytes.append(0x0A)
        for phrase in phrases {
            guard !phrase.unless.isEmpty || !phrase.needs.isEmpty else {
                entry(phrase.pattern)
                continue
            }
            line("- phrase: ")
            quoted(phrase.pattern)
            bytes.append(0x0A)
            condition("unless", phrase.unless)
            condition("needs", phrase.needs)
        }
    }

    /// Writes a list of mappings, unless it is empty.
    mutating func items<Item>(_ key: String, _ items: [Item], write: (inout YAMLLines, Item) -> Void) {
        if items.isEmpty { return }
        start(key)
        bytes.append(0x0A)
        indent += 2
        for item in items {
            opensItem = true
            write(&self, item)
        }
        indent -= 2
        opensItem = false
    }

    /// Writes a mapping inside, unless nothing stands in it.
    mutating func nested(_ key: String, write: (inout YAMLLines) -> Void) {
        let before = self
        start(key)
        bytes.append(0x0A)
        let filled = bytes.count
        indent += 1
        write(&self)
        indent -= 1
        if bytes.count == filled { self = before }
    }
}

private extension YAMLLines {
    mutating func start(_ key: String) {
        let depth = opensItem ? indent - 1 : indent
        for _ in 0..<depth { bytes.append(contentsOf: "  ".utf8) }
        if opensItem { bytes.append(contentsOf: "- ".utf8) }
        opensItem = false
        bytes.append(contentsOf: key.utf8)
        bytes.append(UInt8(ascii: ":"))
    }

    mutating func line(_ text: String) {
        for _ in 0...indent { bytes.append(contentsOf: "  ".utf8) }
        bytes.append(contentsOf: text.utf8)
    }

    mutating func entry(_ value: String) {
        line("- ")
        quoted(value)
        bytes.append(0x0A)
    }

    mutating func condition(_ key: String, _ patterns: [String]) {
        if patterns.isEmpty { return }
        line("  \(key): [")
        for (index, pattern) in patterns.enumerated() {
            if index > 0 { bytes.append(contentsOf: ", ".utf8) }
            quoted(pattern)
        }
        bytes.append(contentsOf: "]\n".utf8)
    }

    /// A JSON string is YAML too, but for characters YAML takes for ends of lines.
    mutating func quoted(_ text: String) {
        let breaks = text.contains { "\u{85}\u{2028}\u{2029}".contains($0) }
        bytes.appendJSON(breaks ? String(text.map { $0.isNewline && $0 != "\n" ? " " : $0 }) : text)
    }
}
