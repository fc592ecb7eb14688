import StudyModel

/// Transcripts made by programs, whose turns open with a line that says when, and perhaps who: Word's Transcribe,
/// Otter, Teams, Rev, captions and their pastes.
struct TimedHeadingLayout {
    private let paragraphs: [SourceParagraph]
    private let lines: [SourceLine]
    /// The lines after ranges name speakers, as older exports of Teams have it.
    private let namesFollowRanges: Bool
    /// Labels that captions open with, as Zoom writes them: `Ann Lee: text`.
    private let cueLabels: Set<String>
    private var draft: LayoutDraft

    /// Reads `paragraphs` by their timed headings; nil where there are too few, or where they do not go forward in
    /// time.
    static func read(_ paragraphs: [SourceParagraph], head: DocumentHead) -> LayoutDraft? {
        let lines = SourceLine.all(paragraphs)
        let headings = lines.indices.filter { lines[$0].heading != nil }
        guard let first = headings.first, isLikely(headings.compactMap { lines[$0].heading }, lines.count)
        else {
            return nil
        }
        var layout = TimedHeadingLayout(paragraphs, lines, headings, head)
        layout.readFront(before: lines[first].paragraph, head)
        layout.readTurns(from: first)
        return layout.draft
    }

    private init(
        _ paragraphs: [SourceParagraph], _ lines: [SourceLine], _ headings: [Int], _ head: DocumentHead
    ) {
        self.paragraphs = paragraphs
        self.lines = lines
        namesFollowRanges = Self.findNames(headings, lines)
        cueLabels = Self.findLabels(headings, lines)
        let named = headings.count { lines[$0].heading?.speaker.isEmpty == false }
        let share = Double(headings.count) / Double(max(lines.count, 1))
        draft = LayoutDraft(
            layout: "timed",
            confidence: min(
                0.99, (named > 0 || namesFollowRanges || !cueLabels.isEmpty ? 0.7 : 0.55) + share * 0.6),
            turns: [], fates: [])
    }
}

extension TimedHeadingLayout {
    /// Whether headings are what makes the document: enough of them, forward in time.
    private static func isLikely(_ headings: [TimedHeading], _ lines: Int) -> Bool {
        let forward = zip(headings, headings.dropFirst()).count { $0.start <= $1.start }
        return headings.count >= 3 && headings.count * 8 >= lines && forward * 5 >= (headings.count - 1) * 4
    }

    /// Whether the lines right after time ranges are names: few different ones, each short.
    private static func findNames(_ headings: [Int], _ lines: [SourceLine]) -> Bool {
        let after = headings.filter { lines[$0].heading?.isRange ?? false }
            .compactMap { $0 + 1 < lines.count ? lines[$0 + 1].text : nil }
        let distinct = Set(after)
        return after.count >= 3 && distinct.count * 3 <= max(after.count, 6)
            && distinct.allSatisfy { $0.utf8.count <= 40 && !$0.endsAsSpeech }
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
            } else if Self.isRemark(paragraph.trimmed) {
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
        }
        mark(lines[index], .skipped(speaker.isEmpty || taken == 2 ? .timestamp : .label))
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

    /// Captions number their cues: a number alone before a range.
    private func isCueNumber(_ index: Int) -> Bool {
        lines[index].text.utf8.allSatisfy(\.isASCIIDigit) && index + 1 < lines.count
            && lines[index + 1].heading?.isRange ?? false
    }
}
