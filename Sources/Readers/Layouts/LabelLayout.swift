import StudyModel

/// Transcripts whose turns open with a typed label: `Interviewer: …`, `I:`, `JB:<tab>…`, `SC [00:00:12] …`, or the
/// label on a line of its own (with a colon, bold, or in a style for labels).
struct LabelLayout {
    private let paragraphs: [SourceParagraph]
    /// The labels that open turns, lower-cased, with the spelling first met.
    private var labels: [String: String] = [:]
    private let head: DocumentHead
    /// Labels taken for misspellings of others, each with the spelling of the other.
    private var slips: [(written: String, meant: String)] = []
    /// Whether numbers after Q and A count questions rather than people: `Q1:`, `A1:`, `Q2:` …
    private let countsQuestions: Bool

    /// Reads `paragraphs` as labelled turns; nil where too few labels are found.
    static func read(_ paragraphs: [SourceParagraph], head: DocumentHead) -> LayoutDraft? {
        var layout = LabelLayout(paragraphs: paragraphs, head: head)
        guard layout.chooseLabels() else { return nil }
        return layout.draft()
    }

    private init(paragraphs: [SourceParagraph], head: DocumentHead) {
        self.paragraphs = paragraphs
        self.head = head
        var numbered: Set<String> = []
        for paragraph in paragraphs {
            for line in paragraph.lines {
                if let opening = line.opening, opening.isNumberedQuestion { numbered.insert(opening.key) }
            }
        }
        countsQuestions = numbered.count > 2
    }
}

extension LabelLayout {
    struct Tally {
        var spelling: String
        var count = 0
        /// Those set off by a colon, a tab or the like.
        var marked = 0
        /// Of these, those set off by a dash.
        var dashed = 0
        /// Those in a style made for labels.
        var styled = 0
    }

    /// Counts what the lines open with, and keeps as labels what recurs or is a word for a speaker.
    private mutating func chooseLabels() -> Bool {
        var tallies: [String: Tally] = [:]
        for index in head.end..<paragraphs.count where paragraphs[index].cell == nil {
            for line in paragraphs[index].lines {
                guard let found = opening(line, of: paragraphs[index]) else { continue }
                let key = found.key
                tallies[key, default: Tally(spelling: found.label)].count += 1
                if found.mark != .alone { tallies[key]?.marked += 1 }
                if found.mark == .dash { tallies[key]?.dashed += 1 }
                if paragraphs[index].hasLabelStyle { tallies[key]?.styled += 1 }
            }
        }
        let areDashed = areDashed(tallies.values.filter { $0.count > 1 })
        let holdsMail = tallies["from"] != nil && (tallies["subject"] ?? tallies["sent"]) != nil
        for (key, tally) in tallies where areDashed || tally.dashed == 0 || tally.dashed < tally.count {
            if holdsMail, SpeakerWords.isMailHeader(key) { continue }
            if isLabel(key, tally) { labels[key] = tally.spelling }
        }
        let known = Array(labels.keys)
        for (key, tally) in tallies where labels[key] == nil && tally.marked > tally.dashed {
            if known.contains(where: { LabelSpellings.areAlike(key, $0) }) { labels[key] = tally.spelling }
        }
        takeSlips(tallies)
        return isLikely(labels.keys.compactMap { tallies[$0] })
    }

    /// Takes labels that are nearly another for misspellings of it: else the words of one speaker would go on as
    /// another's, or a typing error would be a person.
    private mutating func takeSlips(_ tallies: [String: Tally]) {
        let found = LabelSlip.find(tallies, labels: labels)
        for (written, meant) in found { labels[written] = labels[meant] }
        slips = found.map { (tallies[$0.written]?.spelling ?? $0.written, labels[$0.meant] ?? $0.meant) }
    }

    /// Whether dashes are how the document marks labels, by what recurs. Speech breaks off after a word too ("Well - it
    /// depends"), and lists of terms have dashes: words for speakers must be among few labels.
    private func areDashed(_ recurring: [Tally]) -> Bool {
        let dashed = recurring.filter { $0.dashed * 2 > $0.count }
        let roles = Set(dashed.compactMap { role(of: $0.spelling) })
        return dashed.reduce(0) { $0 + $1.count } * 2 > recurring.reduce(0) { $0 + $1.count }
            && roles.contains(.interviewer) && dashed.count <= 6
    }

    /// Whether lines that open with `key` open turns: it recurs, or is known to stand for a speaker.
    private func isLabel(_ key: String, _ tally: Tally) -> Bool {
        if tally.count >= 2 || tally.styled > 0 { return true }
        // Without a mark "Part 1" is a heading.
        guard tally.marked > 0 else { return false }
        return SpeakerWords.role(of: key) != nil || SpeakerWords.isNobody(key) || head.legend[key] != nil
            || PersonName.matches(key, anyOf: head.people)
    }

    /// Whether the labels make an interview. Words such as "Interviewer" do; names and letters must open a good part
    /// of the paragraphs, or every list of terms would be one.
    private func isLikely(_ tallies: [Tally]) -> Bool {
        let openings = tallies.reduce(0) { $0 + $1.count }
        guard openings >= 3 else { return false }
        if tallies.contains(where: { $0.styled > 0 }) { return true }
        let told = tallies.filter { SpeakerWords.role(of: $0.spelling) != nil }
        if told.contains(where: { !SpeakerWords.isBareLetter($0.spelling) }) { return true }
        let filled = paragraphs.count { !$0.isBlank && $0.cell == nil }
        let roles = Set(tallies.compactMap { role(of: $0.spelling) })
        if roles.contains(.interviewer), roles.contains(.interviewee), openings * 2 >= filled { return true }
        let most = tallies.map(\.count).max() ?? 0
        return tallies.count >= 2 && openings >= 4 && most >= 3 && openings * 6 >= filled
    }

    /// The role of a label as the legend tells, or the label itself.
    private func role(of label: String) -> Speaker.Role? {
        guard let meaning = head.legend[label.lowercased()] else { return SpeakerWords.role(of: label) }
        return SpeakerWords.role(of: meaning) ?? .interviewee
    }

    /// The label `line` opens with, by its marks alone.
    private func opening(_ line: SourceLine, of paragraph: SourceParagraph) -> LabelledLine? {
        if let found = line.opening {
            if found.mark == .tab, found.label.utf8.count > 24 || found.isListNumber { return nil }
            return countsQuestions ? found.withoutCount : found
        }
        if let led = paragraph.ledLine, line.text.startIndex == paragraph.lines[0].text.startIndex {
            return isLone(led.lead)
                ? LabelledLine(label: String(led.lead), rest: led.rest, mark: .alone) : nil
        }
        guard paragraph.lines.count == 1, isLone(line.text) else { return nil }
        if goesOnAfterColon(paragraph) {
            return LabelledLine(label: String(line.text), rest: "", mark: .colon)
        }
        guard paragraph.isBold || paragraph.hasLabelStyle || SpeakerWords.namesSpeaker(line.text) else {
            return nil
        }
        return LabelledLine(label: String(line.text), rest: "", mark: .alone)
    }

    /// Whether words that no mark sets off may be a label: few, and no sentence.
    private func isLone(_ words: Substring) -> Bool {
        guard words.utf8.count <= LabelScanner.longestLabel, let first = words.unicodeScalars.first,
            let last = words.unicodeScalars.last, first.properties.isAlphabetic
        else { return false }
        return (last.properties.isAlphabetic || last.properties.numericType != nil)
            && words.split(separator: " ").count <= 4
    }

    /// Whether a label was torn from its colon, which opens the next paragraph.
    private func goesOnAfterColon(_ paragraph: SourceParagraph) -> Bool {
        let next = paragraph.index + 1
        guard next < paragraphs.count else { return false }
        return paragraphs[next].lines.first?.text.utf8.first == UInt8(ascii: ":")
    }

    private func draft() -> LayoutDraft {
        var draft = LayoutDraft(layout: "labels", confidence: 0.5, turns: [], fates: head.fates)
        draft.metadata = head.metadata
        draft.legend = head.legend
        draft.remarks = slips.map { slip in
            .init(
                code: "label-misspelt", message: "the label '\(slip.written)' was taken for '\(slip.meant)'")
        }
        var labelled = 0
        var announced: Double?
        for index in head.end..<paragraphs.count {
            let paragraph = paragraphs[index]
            if paragraph.cell != nil {
                draft.fates.append(paragraph.isBlank ? .skipped(.empty) : .skipped(.otherTable))
                continue
            }
            let (fate, opened) = place(paragraph, in: &draft, &announced)
            draft.fates.append(fate)
            labelled += opened
        }
        draft.turns.removeAll { $0.paragraphs.isEmpty }
        draft.confidence = confidence(labelled, draft)
        return draft
    }

    /// Adds the lines of `paragraph` to the turns; tells what became of it and how many turns it opened. A time that
    /// stands alone is `announced` for the next turn.
    private func place(
        _ paragraph: SourceParagraph, in draft: inout LayoutDraft, _ announced: inout Double?
    ) -> (LayoutDraft.Fate, Int) {
        if paragraph.isBlank { return (.skipped(.empty), 0) }
        var opened = 0
        var remarks = 0
        var spoken = false
        let first = draft.turns.count < 2 ? draft.fates.firstIndex(of: .turn) ?? paragraph.index : 0
        for line in paragraph.lines {
            var words = line.text
            if let found = opening(line, of: paragraph), let label = labels[found.key] {
                let time = (found.time ?? announced).map { TimeRange(start: $0) }
                announced = nil
                draft.turns.append(.init(label: label, time: time, place: paragraph.place, paragraphs: []))
                opened += 1
                words = found.rest
            } else if let seconds = TimeStamp.alone(words) {
                announced = seconds
                continue
            }
            guard let last = draft.turns.indices.last else { continue }
            if line.isRemark || line.isInBrackets && paragraph.italic > 0.5,
                !draft.turns[last].paragraphs.isEmpty, words.startIndex == line.text.startIndex
            {
                remarks += 1
                continue
            }
            if words.utf8.first == UInt8(ascii: ":"), draft.turns[last].paragraphs.isEmpty {
                words = words.dropFirst()
            }
            words = EndStamp.strip(words, from: &draft.turns, after: EndStamp.end(of: paragraphs[..<first]))
            if draft.turns[last].append(words) { spoken = true }
        }
        if draft.turns.isEmpty { return (.skipped(.beforeFirstTurn), 0) }
        if spoken { return (.turn, opened) }
        return (.skipped(opened > 0 ? .label : remarks > 0 ? .remark : .timestamp), opened)
    }

    /// Surer with more labels of known meaning, and with a label for most paragraphs.
    private func confidence(_ labelled: Int, _ draft: LayoutDraft) -> Double {
        let spoken = draft.fates.count { $0 == .turn }
        let share = Double(labelled) / Double(max(spoken, 1))
        let known = labels.keys.count { SpeakerWords.role(of: $0) != nil || draft.legend[$0] != nil }
        let isStyled = paragraphs[head.end...].contains { $0.hasLabelStyle }
        return min(0.99, 0.45 + 0.3 * min(share, 1) + (known > 0 || isStyled ? 0.25 : 0))
    }
}
