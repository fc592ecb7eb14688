import StudyModel

/// Transcripts made by programs, whose turns open with a line that says when, and perhaps who: Word's Transcribe,
/// Otter, Teams, Rev, captions and their pastes.
struct TimedHeadingLayout {
    /// What it is called.
    static let name = "timed"

    private let paragraphs: [SourceParagraph]
    private let lines: [SourceLine]
    /// The lines after ranges name speakers, as older exports of Teams have it.
    private let namesFollowRanges: Bool
    /// The lines right before times name speakers, as copies from a browser have it.
    private let namesPrecede: Bool
    /// Labels that captions open with, as Zoom writes them: `Ann Lee: text`.
    private let cueLabels: Set<String>
    private var draft: LayoutDraft

    /// Reads `paragraphs` by their timed headings; nil where there are too few, or where they do not go forward in
    /// time.
    static func read(_ paragraphs: [SourceParagraph], head: DocumentHead) -> LayoutDraft? {
        let lines = SourceLine.all(paragraphs)
        let headings = lines.indices.filter { lines[$0].heading != nil }
        guard let first = headings.first, isLikely(headings.compactMap { lines[$0].heading }, lines.count),
            !areFewAmongLabels(headings, lines)
        else {
            return nil
        }
        var layout = TimedHeadingLayout(paragraphs, lines, headings, head)
        let start = layout.namesPrecede && first > 0 ? first - 1 : first
        layout.readFront(before: lines[start].paragraph, head)
        layout.readTurns(from: start)
        // Headings without words, as of a timetable, head nothing.
        return layout.draft.turns.count * 2 >= headings.count ? layout.draft : nil
    }

    private init(
        _ paragraphs: [SourceParagraph], _ lines: [SourceLine], _ headings: [Int], _ head: DocumentHead
    ) {
        self.paragraphs = paragraphs
        self.lines = lines
        namesFollowRanges = Self.areNames(
            headings.filter { lines[$0].heading?.isRange ?? false }
                .compactMap { $0 + 1 < lines.count ? lines[$0 + 1].text : nil })
        namesPrecede = Self.areNames(
            headings.filter { lines[$0].heading?.isBareTime ?? false }
                .compactMap { $0 > 0 && lines[$0 - 1].heading == nil ? lines[$0 - 1].text : nil })
        cueLabels = Self.findLabels(headings, lines)
        let named = headings.count { lines[$0].heading?.speaker.isEmpty == false }
        let share = Double(headings.count) / Double(max(lines.count, 1))
        draft = LayoutDraft(
            layout: Self.name,
            confidence: min(
                0.99,
                (named > 0 || namesFollowRanges || namesPrecede || !cueLabels.isEmpty ? 0.7 : 0.55) + share
                    * 0.6),
            turns: [], fates: [])
    }
}

extension TimedHeadingLayout {
    /// Whether headings are what makes the document: enough of them, forward in time.
    private static func isLikely(_ headings: [TimedHeading], _ lines: Int) -> Bool {
        let forward = zip(headings, headings.dropFirst()).count { $0.start <= $1.start }
        return headings.count >= 3 && headings.count * 8 >= lines && forward * 5 >= (headings.count - 1) * 4
    }

    /// Whether the times only stand now and then between turns that open with labels.
    private static func areFewAmongLabels(_ headings: [Int], _ lines: [SourceLine]) -> Bool {
        let headed = Set(headings.map { $0 + 1 })
        let keys = lines.indices.filter { !headed.contains($0) }
            .compactMap { lines[$0].opening.flatMap { $0.mark == .colon && $0.time == nil ? $0.key : nil } }
        let recurring = Dictionary(grouping: keys, by: \.self).filter { $0.value.count > 1 }
        return recurring.values.reduce(0) { $0 + $1.count } > headings.count
    }

    /// Whether the lines beside times are names: few different ones, each short.
    private static func areNames(_ lines: [Substring]) -> Bool {
        let distinct = Set(lines)
        return lines.count >= 3 && distinct.count * 3 <= max(lines.count, 6)
            && distinct.allSatisfy {
                $0.utf8.count <= 40 && !$0.endsAsSpeech
                    && $0.unicodeScalars.first?.properties.isAlphabetic ?? false
            }
    }

    /// The labels that recur in the lines right after headings without names; none where few lines have one.
    private static func findLabels(_ headings: [Int], _ lines: [SourceLine]) -> Set<String> {
        let after = headings.filter { lines[$0].heading?.speaker.isEmpty ?? false }
            .compactMap { $0 + 1 < lines.count ? lines[$0 + 1].opening : nil }
        let labels = after.filter { $0.mark == .colon }.map(\.key)
        let recurring = Dictionary(grouping: labels, by: \.self).filter { $0.value.count > 1 }
        let count = recurring.values.reduce(0) { $0 + $1.count }
        return count * 2 > headings.count ? Set(recurring.keys) : []
    }

    /// Reads what stands before the first heading: the head, Otter's summaries, and remarks.
    private mutating func readFront(before end: Int, _ head: DocumentHead) {
        draft.metadata = head.metadata
        draft.legend = head.legend
        draft.fates = Array(head.fates.prefix(end))
        var key: String?
        for paragraph in paragraphs[draft.fates.count..<end] {
            let words = String(paragraph.trimmed)
            if paragraph.isBlank {
                draft.fates.append(.skipped(.empty))
            } else if let known = key {
                draft.metadata.append(MetadataEntry(key: known, value: words))
                draft.fates.append(.metadata)
                key = nil
            } else if AttributeNames.isKnown(words) {
                key = words
                draft.fates.append(.metadata)
            } else if Self.isRemark(paragraph.trimmed)
                || paragraph.index == end - 1 && Self.isCueName(paragraph.trimmed)
            {
                draft.fates.append(.skipped(.remark))
            } else {
                draft.fates.append(.skipped(.beforeFirstTurn))
            }
        }
    }

    /// What services add of their own: `Ann started transcription`, `WEBVTT`, `Transcribed by https://…`.
    private static func isRemark(_ line: Substring) -> Bool {
        let words = line.lowercased()
        return ["started transcription", "stopped transcription", "started recording", "stopped recording"]
            .contains { words.hasSuffix($0) } || words == "webvtt" || words.hasPrefix("transcribed by http")
    }

    private mutating func readTurns(from first: Int) {
        for paragraph in paragraphs[draft.fates.count...] {
            let isTable = paragraph.cell != nil && !paragraph.isBlank
            draft.fates.append(.skipped(isTable ? .otherTable : .empty))
        }
        var index = first
        while index < lines.count {
            let line = lines[index]
            if let heading = line.heading {
                index += open(heading, at: index)
            } else if namesPrecede, index + 1 < lines.count, lines[index + 1].heading?.isBareTime ?? false {
                mark(line, .skipped(.label))
                index += 1
            } else if line.isRemark || Self.isRemark(line.text) || isCueNumber(index) {
                mark(line, .skipped(.remark))
                index += 1
            } else {
                speak(line)
                mark(line, .turn)
                index += 1
            }
        }
        draft.turns.removeAll { $0.paragraphs.isEmpty }
    }

    /// Adds a line to the open turn, whose speaker it may name.
    private mutating func speak(_ line: SourceLine) {
        guard let last = draft.turns.indices.last else { return }
        if let opening = line.opening, cueLabels.contains(opening.key) {
            if draft.turns[last].label.isEmpty, draft.turns[last].paragraphs.isEmpty {
                draft.turns[last].label = opening.label
            } else {
                draft.turns.append(
                    .init(
                        label: opening.label, time: draft.turns[last].time,
                        place: paragraphs[line.paragraph].place, paragraphs: []))
            }
            draft.turns[draft.turns.count - 1].append(opening.rest)
        } else {
            draft.turns[last].append(line.text)
        }
    }

    /// Opens a turn with the heading at `index`; tells how many lines it takes.
    private mutating func open(_ heading: TimedHeading, at index: Int) -> Int {
        var speaker = heading.speaker
        var taken = 1
        if heading.isRange, namesFollowRanges, index + 1 < lines.count {
            speaker = String(lines[index + 1].text)
            mark(lines[index + 1], .skipped(.label))
            taken = 2
        } else if namesPrecede, heading.isBareTime, index > 0, lines[index - 1].heading == nil {
            speaker = String(lines[index - 1].text)
        }
        mark(lines[index], .skipped(heading.speaker.isEmpty ? .timestamp : .label))
        draft.turns.append(
            .init(
                label: speaker, time: TimeRange(start: heading.start, end: heading.end),
                place: paragraphs[lines[index].paragraph].place, paragraphs: []))
        return taken
    }

    /// Notes what became of a line's paragraph; of several lines in one, speech counts most.
    private mutating func mark(_ line: SourceLine, _ fate: LayoutDraft.Fate) {
        if draft.fates[line.paragraph] != .turn { draft.fates[line.paragraph] = fate }
    }

    /// Captions number or name their cues: a number or a code alone before a range.
    private func isCueNumber(_ index: Int) -> Bool {
        guard index + 1 < lines.count, lines[index + 1].heading?.isRange ?? false else { return false }
        return Self.isCueName(lines[index].text)
    }

    private static func isCueName(_ text: Substring) -> Bool {
        let isCode = text.utf8.contains(where: \.isASCIIDigit) && text.utf8.contains(UInt8(ascii: "-"))
        return text.utf8.allSatisfy(\.isASCIIDigit) || isCode && !text.utf8.contains(0x20)
    }
}
