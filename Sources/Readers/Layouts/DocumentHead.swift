import StudyModel

/// What stands before the first turn: titles, facts in lines (`Date: 6 May`) or in a table of two columns, and what
/// labels stand for (`I = Interviewer; X = Manager`).
struct DocumentHead: Sendable {
    /// How many paragraphs it takes.
    private(set) var end = 0
    /// One entry for each of its paragraphs.
    private(set) var fates: [LayoutDraft.Fate] = []
    private(set) var metadata: [MetadataEntry] = []
    /// Meanings by label, the labels in lower case.
    private(set) var legend: [String: String] = [:]

    /// The names of people it gives, under words such as "Interviewer".
    var people: [String] {
        metadata.filter { SpeakerWords.role(of: $0.key) != nil }.flatMap { PersonName.all(in: $0.value) }
    }

    /// Whether something that reads as speech has been passed: no title follows it.
    private var isPastTitle = false

    /// The furthest a head is looked for, in paragraphs that hold text.
    private static let longest = 60

    /// Reads the head of a document; `labels` counts how often lines of it open with each label, in lower case.
    static func read(_ paragraphs: [SourceParagraph], labels: [String: Int]) -> DocumentHead {
        var head = DocumentHead()
        var pending: [LayoutDraft.Fate] = []
        var index = 0
        var seen = 0
        while index < paragraphs.count, seen < longest {
            let paragraph = paragraphs[index]
            var taken = 1
            if paragraph.isBlank {
                pending.append(.skipped(.empty))
            } else if paragraph.cell != nil {
                guard let table = AttributeTable.read(paragraphs[index...]) else { break }
                taken = table.fates.count
                pending += table.fates
                head.accept(table.entries, pending)
                pending = []
            } else if let entries = head.facts(paragraph, labels, in: paragraphs) {
                pending.append(.metadata)
                head.accept(entries, pending)
                pending = []
            } else if isPassed(paragraph, labels) {
                pending.append(.skipped(.beforeFirstTurn))
                head.isPastTitle =
                    head.isPastTitle || paragraph.trimmed.endsAsSpeech || paragraph.trimmed == "WEBVTT"
            } else {
                break
            }
            index += taken
            seen += 1
        }
        return head
    }

    private mutating func accept(_ entries: [MetadataEntry], _ pending: [LayoutDraft.Fate]) {
        metadata += entries
        fates += pending
        end = fates.count
    }
}

extension DocumentHead {
    /// The facts `paragraph` states; nil where one of its lines states none. A document's first line is its title.
    private mutating func facts(
        _ paragraph: SourceParagraph, _ labels: [String: Int], in paragraphs: [SourceParagraph]
    ) -> [MetadataEntry]? {
        var entries: [MetadataEntry] = []
        var hasFact = false
        for line in paragraph.lines {
            if let meanings = Self.meanings(line) ?? furtherMeaning(line) {
                for (label, meaning) in meanings { legend[label.lowercased()] = meaning }
                entries += meanings.map { MetadataEntry(key: $0.label, value: $0.meaning) }
                hasFact = true
            } else if metadata.isEmpty, end == 0, !hasFact, !isPastTitle,
                Self.isTitle(line, paragraph, labels, in: paragraphs)
            {
                entries.append(MetadataEntry(key: "title", value: String(line.text)))
                if let name = InterviewTitle.interviewee(line.text) {
                    entries.append(MetadataEntry(key: "Interviewee", value: String(name)))
                }
            } else if let fact = Self.fact(line, labels) {
                entries.append(fact)
                hasFact = true
            } else if !Self.isPassed(line, labels) {
                return nil
            }
            if line.opening.map({ $0.mark == .dash }) ?? true, !DateLine.isDate(line.text),
                let date = DateLine.ending(line.text) ?? DateLine.beginning(line.text)
            {
                entries.append(MetadataEntry(key: "date", value: String(date)))
            }
        }
        return entries.isEmpty ? nil : entries
    }

    /// `Y: Nurse` after a line that said what another label stands for.
    private func furtherMeaning(_ line: SourceLine) -> [(label: String, meaning: String)]? {
        guard !legend.isEmpty, let found = line.opening, found.mark == .colon, found.label.utf8.count <= 3,
            legend[found.key] == nil
        else { return nil }
        let meaning = found.rest.trimmed
        let isName = !meaning.isEmpty && meaning.utf8.count <= 40 && !meaning.endsAsSpeech
        return isName && meaning.split(separator: " ").count <= 4 ? [(found.label, String(meaning))] : nil
    }

    private static func isTitle(
        _ line: SourceLine, _ paragraph: SourceParagraph, _ labels: [String: Int],
        in paragraphs: [SourceParagraph]
    ) -> Bool {
        let words = line.text
        guard words.utf8.count < 160, !words.endsAsSpeech, TimeStamp(words.utf8) == nil, words != "WEBVTT",
            words.contains(where: \.isLetter), AttributeNames.fold(String(words)) != "audiofile",
            !RecordingName.isOne(words),
            labels[words.lowercased(), default: 0] < 2,
            line.heading == nil, SpeakerWords.role(of: String(words)) == nil
        else { return false }
        if let found = line.opening {
            // A title may hold a colon, but no fact.
            guard found.mark == .colon || found.mark == .dash, labels[found.key, default: 0] < 2,
                SpeakerWords.role(of: found.label) == nil, !AttributeNames.isKnown(found.label)
            else { return false }
        }
        guard let style = paragraph.style?.lowercased() else {
            return paragraph.isBold || words.utf8.count < 60 || InterviewTitle.opens(words)
        }
        if paragraph.hasLabelStyle { return false }
        // A heading style that recurs heads questions or speakers.
        return style.hasPrefix("title") || style.hasPrefix("subtitle")
            || paragraphs.count { $0.style == paragraph.style } < 3
            || !style.hasPrefix("heading") && words.utf8.count < 60
    }

    /// Whether a paragraph without a fact may stand in a head: it opens no turn and is not speech.
    private static func isPassed(_ paragraph: SourceParagraph, _ labels: [String: Int]) -> Bool {
        paragraph.text.utf8.count <= 400 && !paragraph.hasLabelStyle
            && paragraph.lines.allSatisfy { isPassed($0, labels) }
    }

    private static func isPassed(_ line: SourceLine, _ labels: [String: Int]) -> Bool {
        if let found = line.opening { return labels[found.key, default: 0] < 2 }
        let words = line.text
        return words.last != "?" && line.heading == nil && labels[words.lowercased(), default: 0] < 2
            && SpeakerWords.role(of: String(words)) == nil
    }

    /// `Key: value`, where the key recurs nowhere or the value is a name, as in `Interviewer: J. Marsh`.
    static func fact(_ line: SourceLine, _ labels: [String: Int]) -> MetadataEntry? {
        if DateLine.isDate(line.text) { return MetadataEntry(key: "date", value: String(line.text)) }
        if RecordingName.isOne(line.text) { return MetadataEntry(key: "recording", value: String(line.text)) }
        guard let found = line.opening ?? LabelScanner.knownKey(line.text), found.time == nil else {
            return nil
        }
        let value = found.rest.trimmed
        let isKey = AttributeNames.isKnown(found.label)
        guard found.mark == .colon || found.mark == .tab && isKey else { return nil }
        let isRole = SpeakerWords.role(of: found.label) != nil
        guard !value.isEmpty || isKey, value.utf8.count <= 160 else { return nil }
        if isRole, found.label.utf8.count > 1 {
            // A role names someone in the head, and speaks in the body.
            guard areNames(value) else { return nil }
        } else if labels[found.key, default: 0] > 1, !isKey {
            return nil
        }
        return MetadataEntry(key: found.label, value: String(value))
    }

    /// Whether `value` reads as the names of people, with perhaps remarks in brackets.
    private static func areNames(_ value: Substring) -> Bool {
        let marks = value.utf8.contains { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "!") }
        let outside = value.prefix { $0 != "(" }
        guard !marks else { return false }
        let names = outside.split { $0 == "," || $0 == ";" || $0 == "&" }
        return !names.isEmpty && names.allSatisfy { isName($0.trimmed) }
    }

    private static func isName(_ name: Substring) -> Bool {
        let words = name.split(separator: " ")
        guard let last = words.last else { return true }
        let capitals = words.count { $0.first?.isUppercase ?? false }
        let isSentence = last.last == "." && last.count > 3
        return words.count <= 8 && capitals * 2 >= words.count && !isSentence && name.utf8.count <= 60
            && !SpeakerWords.opensSpeech(words[0])
    }

    /// `I = Interviewer; X = Manager; Y = Nurse`, or `I1: Interviewer 1`: labels and what they stand for.
    private static func meanings(_ line: SourceLine) -> [(label: String, meaning: String)]? {
        if let found = line.opening, found.mark == .colon, found.label.utf8.count <= 8 {
            let meaning = found.rest.trimmed
            let isRole =
                SpeakerWords.role(of: String(meaning)) != nil && !SpeakerWords.isBareLetter(String(meaning))
            return isRole && meaning.utf8.count <= 40 ? [(found.label, String(meaning))] : nil
        }
        guard line.text.utf8.contains(UInt8(ascii: "=")) else { return nil }
        let pairs = line.text.split(whereSeparator: { $0 == ";" || $0 == "," }).map {
            $0.split(separator: "=", maxSplits: 1)
        }
        let meanings = pairs.filter { $0.count == 2 }.map { (String($0[0].trimmed), String($0[1].trimmed)) }
        let areLabels = meanings.allSatisfy { label, _ in
            (1...12).contains(label.utf8.count) && label.allSatisfy { $0.isLetter || $0.isNumber }
        }
        return meanings.isEmpty || !areLabels ? nil : meanings
    }
}

extension Substring {
    /// Whether it ends as a sentence someone says.
    var endsAsSpeech: Bool {
        switch unicodeScalars.last {
        case ".", "?", "!", "…", ",": true
        default: false
        }
    }
}
