import StudyModel

/// Transcripts whose lines open with a time and go on with what is said, nobody being named: `0:04 we went on`.
enum TimedLineLayout {
    /// The fewest such lines believed.
    private static let fewest = 5

    /// Reads `paragraphs` by the times their lines open with; nil where few lines do, where the times do not go
    /// forward, or where they are a timetable's.
    static func read(_ paragraphs: [SourceParagraph], head: DocumentHead) -> LayoutDraft? {
        let lines = SourceLine.all(paragraphs)
        let timed = lines.compactMap { line in stamp(line).map { (line, $0) } }
        guard timed.count >= fewest, timed.count * 5 >= lines.count * 3 else { return nil }
        let seconds = timed.map { $0.1.seconds }
        let forward = zip(seconds, seconds.dropFirst()).count { $0 <= $1 }
        guard forward * 5 >= (seconds.count - 1) * 4,
            !seconds.allSatisfy({ $0.remainder(dividingBy: 5) == 0 })
        else { return nil }
        return draft(paragraphs, head: head, from: timed[0].0.paragraph)
    }
}

private extension TimedLineLayout {
    /// The time `line` opens with; nil where no words follow it, or a label does.
    static func stamp(_ line: SourceLine) -> TimeStamp? {
        guard line.opening == nil, line.heading == nil || line.heading?.speaker.isEmpty == false,
            let stamp = TimeStamp(line.text.utf8), stamp.length < line.text.utf8.count
        else { return nil }
        return stamp
    }

    static func draft(_ paragraphs: [SourceParagraph], head: DocumentHead, from first: Int) -> LayoutDraft {
        var draft = LayoutDraft(
            layout: "timed lines", confidence: 0.7, turns: [], fates: Array(head.fates.prefix(first)))
        draft.metadata = head.metadata
        for paragraph in paragraphs[draft.fates.count...] {
            if paragraph.isBlank || paragraph.cell != nil {
                draft.fates.append(.skipped(paragraph.isBlank ? .empty : .otherTable))
                continue
            }
            var isSpoken = false
            for line in paragraph.lines where !line.isRemark {
                if let stamp = stamp(line) {
                    draft.turns.append(
                        .init(
                            label: "", time: TimeRange(start: stamp.seconds), place: paragraph.place,
                            paragraphs: []))
                    isSpoken =
                        draft.turns[draft.turns.count - 1].append(
                            line.text.utf8.dropFirst(stamp.length).asSubstring) || isSpoken
                } else if let last = draft.turns.indices.last {
                    isSpoken = draft.turns[last].append(line.text) || isSpoken
                }
            }
            draft.fates.append(
                isSpoken ? .turn : .skipped(draft.turns.isEmpty ? .beforeFirstTurn : .remark))
        }
        draft.turns.removeAll { $0.paragraphs.isEmpty }
        return draft
    }
}
