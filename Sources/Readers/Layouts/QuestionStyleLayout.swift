import StudyModel

/// Transcripts without labels, whose questions are told from answers by how they look: a heading or another style,
/// bold, italic, a colour; or, where nothing differs, by taking turns, or by their question marks.
struct QuestionStyleLayout {
    /// How sure this layout is at best.
    static let mostConfidence = 0.75

    private let pieces: [Piece]

    /// What one of two people says in one breath: a paragraph, or its first line where question and answer share one.
    fileprivate struct Piece {
        let paragraph: Int
        /// Its index among the pieces.
        let number: Int
        let lines: ArraySlice<SourceLine>
        /// Whether it ends in a question, a closing bracket or quote aside.
        let asks: Bool
        /// Length in UTF-8 bytes.
        let length: Int
        /// Whether it is the question, where a paragraph holds both; nil where it holds one of them.
        let isQuestion: Bool?

        init(paragraph: Int, number: Int, lines: ArraySlice<SourceLine>, isQuestion: Bool? = nil) {
            self.paragraph = paragraph
            self.number = number
            self.lines = lines
            self.isQuestion = isQuestion
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
            if let (question, answer) = Self.parts(of: paragraph, index) {
                pieces.append(
                    Piece(paragraph: index, number: pieces.count, lines: question, isQuestion: true))
                pieces.append(
                    Piece(paragraph: index, number: pieces.count, lines: answer, isQuestion: false))
            } else {
                pieces.append(Piece(paragraph: index, number: pieces.count, lines: paragraph.lines[...]))
            }
        }
        self.pieces = pieces
    }

    /// The question and the answer that share a paragraph: parted by a line break, or by the question's being bold.
    private static func parts(
        of paragraph: SourceParagraph, _ index: Int
    ) -> (question: ArraySlice<SourceLine>, answer: ArraySlice<SourceLine>)? {
        if paragraph.lines.count > 1, paragraph.lines[0].text.utf8.last == UInt8(ascii: "?") {
            return (paragraph.lines.prefix(1), paragraph.lines.dropFirst())
        }
        guard let led = paragraph.ledLine, led.lead.utf8.last == UInt8(ascii: "?"),
            let question = SourceLine(led.lead, paragraph: index),
            let answer = SourceLine(led.rest, paragraph: index)
        else { return nil }
        return ([question], [answer] + paragraph.lines.dropFirst())
    }
}

extension QuestionStyleLayout {
    /// A look that questions may share.
    fileprivate enum Look: Hashable {
        case style(String?)
        case bold, italic, coloured
        /// The other way round: answers are the ones in italics or colour.
        case upright, uncoloured
        /// None, but every second piece asks; `first` where the first one does.
        case alternating(first: Bool)
        case questionMark

        func fits(_ piece: Piece, _ paragraph: SourceParagraph) -> Bool {
            // Where a paragraph holds both, its look says nothing of either.
            if let isQuestion = piece.isQuestion { return isQuestion }
            return switch self {
            case .style(let style): paragraph.style == style
            case .bold: paragraph.bold > 0.7
            case .italic: paragraph.italic > 0.7
            case .coloured: paragraph.coloured > 0.7
            case .upright: paragraph.italic < 0.3
            case .uncoloured: paragraph.coloured < 0.3
            case .alternating(let first): piece.number.isMultiple(of: 2) == first
            case .questionMark: piece.asks
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
        if let first = alternation { return (.alternating(first: first), 0.3) }
        return isTaggedByMarks ? (.questionMark, 0.2) : nil
    }

    /// Whether every second piece asks, by whether the first one does; nil where they do not take turns. Half of the
    /// ones that ask must end in a question more than the others do, and those seldom.
    private var alternation: Bool? {
        guard pieces.count >= 10 else { return nil }
        func share(_ isFirst: Bool) -> Double {
            let same = pieces.filter { $0.number.isMultiple(of: 2) == isFirst }
            return Double(same.count { $0.asks }) / Double(max(same.count, 1))
        }
        let shares = (first: share(true), second: share(false))
        guard abs(shares.first - shares.second) >= 0.5, min(shares.first, shares.second) <= 0.2 else {
            return nil
        }
        return shares.first > shares.second
    }

    /// Whether question marks may do where nothing else tells: questions are frequent, and answers longer.
    private var isTaggedByMarks: Bool {
        let asking = pieces.filter(\.asks)
        let answers = pieces.filter { !$0.asks }
        func length(_ pieces: [Piece]) -> Int {
            pieces.reduce(0) { $0 + $1.length } / max(pieces.count, 1)
        }
        return asking.count >= 5 && asking.count * 5 >= pieces.count && answers.count >= asking.count / 2
            && length(answers) > length(asking)
    }

    private func score(_ look: Look, _ paragraphs: [SourceParagraph]) -> Double? {
        var fitting = 0
        var asking = 0
        var others = 0
        for piece in pieces {
            let fits = look.fits(piece, paragraphs[piece.paragraph])
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
        let looks = pieces.map { look.fits($0, paragraphs[$0.paragraph]) }
        let changes = zip(looks, looks.dropFirst()).count { $0 != $1 }
        return min(1, difference + (changes * 10 >= 6 * (pieces.count - 1) ? 0.4 : 0))
    }

    private func draft(
        _ paragraphs: [SourceParagraph], _ head: DocumentHead, _ look: Look, _ score: Double
    ) -> LayoutDraft? {
        var draft = LayoutDraft(
            layout: look.layout, confidence: 0.3 + 0.45 * score, turns: [], fates: head.fates)
        draft.metadata = head.metadata
        for paragraph in paragraphs[head.end...] {
            draft.fates.append(.skipped(paragraph.isBlank ? .empty : .otherTable))
        }
        for piece in pieces {
            let paragraph = paragraphs[piece.paragraph]
            let label = look.fits(piece, paragraph) ? "Interviewer" : "Interviewee"
            // Who asks speaks, though it be the other.
            if draft.turns.isEmpty, label == "Interviewee", !piece.asks {
                draft.fates[piece.paragraph] = .skipped(.beforeFirstTurn)
                continue
            }
            if draft.turns.last?.label != label {
                draft.turns.append(.init(label: label, time: nil, place: paragraph.place, paragraphs: []))
            }
            for line in piece.lines { draft.turns[draft.turns.count - 1].append(line.text) }
            draft.fates[piece.paragraph] = .turn
        }
        draft.remarks.append(.init(code: "speaker-guessed", message: look.remark))
        return draft.turns.count >= 4 ? draft : nil
    }
}

private extension QuestionStyleLayout.Look {
    /// Name of the layout.
    var layout: String {
        switch self {
        case .alternating: "alternation"
        case .questionMark: "question marks"
        default: "question style"
        }
    }

    /// What a person should check.
    var remark: String {
        switch self {
        case .alternating: "no labels: two speakers were taken to take turns, a paragraph each"
        case .questionMark: "no labels: who speaks was guessed from question marks alone"
        default: "no labels: questions were told from answers by how they look"
        }
    }
}
