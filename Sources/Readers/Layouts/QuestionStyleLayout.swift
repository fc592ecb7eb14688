import StudyModel

/// Transcripts without labels, whose questions are told from answers by how they look: a heading or another style,
/// bold, italic, a colour; or, where nothing differs, by their question marks.
struct QuestionStyleLayout {
    /// How sure this layout is at best.
    static let mostConfidence = 0.75

    private let pieces: [Piece]

    /// What one of two people says in one breath: a paragraph, or its first line where question and answer share one.
    private struct Piece {
        let paragraph: Int
        let lines: ArraySlice<SourceLine>
        /// Whether it ends in a question, a closing bracket or quote aside.
        let asks: Bool
        /// Length in UTF-8 bytes.
        let length: Int

        init(paragraph: Int, lines: ArraySlice<SourceLine>) {
            self.paragraph = paragraph
            self.lines = lines
            let last = lines.last?.text.unicodeScalars.last { !")]”\"’' ".unicodeScalars.contains($0) }
            asks = last == "?"
            length = lines.reduce(0) { $0 + $1.text.utf8.count }
        }
    }

    /// Reads `paragraphs` as questions and answers; nil where no look sets questions apart.
    static func read(_ paragraphs: [SourceParagraph], head: DocumentHead) -> LayoutDraft? {
        let layout = QuestionStyleLayout(paragraphs, from: head.end)
        guard layout.pieces.count >= 6, let (look, score) = layout.bestLook(paragraphs) else { return nil }
        return layout.draft(paragraphs, head, look, score)
    }

    private init(_ paragraphs: [SourceParagraph], from start: Int) {
        var pieces: [Piece] = []
        for index in start..<paragraphs.count
        where paragraphs[index].cell == nil && !paragraphs[index].isBlank {
            let paragraph = paragraphs[index]
            if paragraph.lines.count > 1, paragraph.lines[0].text.utf8.last == UInt8(ascii: "?") {
                pieces.append(Piece(paragraph: index, lines: paragraph.lines.prefix(1)))
                pieces.append(Piece(paragraph: index, lines: paragraph.lines.dropFirst()))
            } else {
                pieces.append(Piece(paragraph: index, lines: paragraph.lines[...]))
            }
        }
        self.pieces = pieces
    }
}

extension QuestionStyleLayout {
    /// A look that questions may share.
    private enum Look: Hashable {
        case style(String?)
        case bold, italic, coloured
        /// The other way round: answers are the ones in italics or colour.
        case upright, uncoloured
        case questionMark

        func fits(_ paragraph: SourceParagraph, asks: Bool) -> Bool {
            switch self {
            case .style(let style): paragraph.style == style
            case .bold: paragraph.bold > 0.7
            case .italic: paragraph.italic > 0.7
            case .coloured: paragraph.coloured > 0.7
            case .upright: paragraph.italic < 0.3
            case .uncoloured: paragraph.coloured < 0.3
            case .questionMark: asks
            }
        }
    }

    /// The look that sets questions apart best, and how well: the share of questions among the pieces that have it
    /// less the share among the others, and more where the look changes with nearly every paragraph; 0…1.
    private func bestLook(_ paragraphs: [SourceParagraph]) -> (Look, Double)? {
        let styles = Set(pieces.map { paragraphs[$0.paragraph].style }).sorted { ($0 ?? "") < ($1 ?? "") }
        let looks =
            styles.prefix(40).map { Look.style($0) } + [.bold, .italic, .coloured, .upright, .uncoloured]
        var best: (look: Look, score: Double)?
        for look in looks {
            guard let score = score(look, paragraphs), score > best?.score ?? 0.45 else { continue }
            best = (look, score)
        }
        if let best { return (best.look, best.score) }
        // Nothing but the marks: then questions must be frequent, and answers longer than they are.
        let asking = pieces.filter(\.asks)
        let answers = pieces.filter { !$0.asks }
        func length(_ pieces: [Piece]) -> Int {
            pieces.reduce(0) { $0 + $1.length } / max(pieces.count, 1)
        }
        guard asking.count >= 5, asking.count * 5 >= pieces.count, answers.count >= asking.count / 2,
            length(answers) > length(asking)
        else { return nil }
        return (.questionMark, 0.2)
    }

    private func score(_ look: Look, _ paragraphs: [SourceParagraph]) -> Double? {
        var fitting = 0
        var asking = 0
        var others = 0
        for piece in pieces {
            let fits = look.fits(paragraphs[piece.paragraph], asks: piece.asks)
            if fits { fitting += 1 }
            if piece.asks { if fits { asking += 1 } else { others += 1 } }
        }
        let rest = pieces.count - fitting
        guard fitting >= 3, rest >= 3, fitting * 10 >= pieces.count, rest * 5 >= pieces.count else {
            return nil
        }
        let difference = Double(asking) / Double(fitting) - Double(others) / Double(rest)
        guard difference > 0.1 else { return nil }
        // Looks that take turns are two people, even where only some of what the one says is a question.
        let looks = pieces.map { look.fits(paragraphs[$0.paragraph], asks: $0.asks) }
        let changes = zip(looks, looks.dropFirst()).count { $0 != $1 }
        return min(1, difference + (changes * 10 >= 6 * (pieces.count - 1) ? 0.4 : 0))
    }

    private func draft(
        _ paragraphs: [SourceParagraph], _ head: DocumentHead, _ look: Look, _ score: Double
    ) -> LayoutDraft? {
        let name = look == .questionMark ? "question marks" : "question style"
        var draft = LayoutDraft(layout: name, confidence: 0.3 + 0.45 * score, turns: [], fates: head.fates)
        draft.metadata = head.metadata
        for paragraph in paragraphs[head.end...] {
            draft.fates.append(.skipped(paragraph.isBlank ? .empty : .otherTable))
        }
        for piece in pieces {
            let paragraph = paragraphs[piece.paragraph]
            // Where a paragraph holds both, its look says nothing of either.
            let isShared = piece.lines.count < paragraph.lines.count
            let label =
                (isShared ? piece.asks : look.fits(paragraph, asks: piece.asks))
                ? "Interviewer" : "Interviewee"
            if draft.turns.isEmpty, label == "Interviewee" {
                draft.fates[piece.paragraph] = .skipped(.beforeFirstTurn)
                continue
            }
            if draft.turns.last?.label != label {
                draft.turns.append(.init(label: label, time: nil, place: paragraph.place, paragraphs: []))
            }
            for line in piece.lines { draft.turns[draft.turns.count - 1].append(line.text) }
            draft.fates[piece.paragraph] = .turn
        }
        draft.remarks.append(
            .init(
                code: "speaker-guessed",
                message: look == .questionMark
                    ? "no labels: who speaks was guessed from question marks alone"
                    : "no labels: questions were told from answers by how they look"))
        return draft.turns.count >= 4 ? draft : nil
    }
}
