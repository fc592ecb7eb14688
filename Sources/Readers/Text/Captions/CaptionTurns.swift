import StudyModel

/// Makes turns of captions: cues of one speaker after another are one turn, from the start of the first to the end of
/// the last. Where nobody is named, a turn is a sentence or so.
struct CaptionTurns {
    private let file: CaptionFile
    private var pieces: [Piece] = []
    private var turns: [LayoutDraft.Turn] = []
    /// The words of each turn; they grow in place.
    private var texts: [String] = []
    private var accounting = ParagraphAccounting()
    private var metadata: [MetadataEntry] = []
    private var hasVoices = false
    private var hasLabels = false

    /// Words of one speaker in one cue.
    private struct Piece {
        let block: Int
        var voice: String?
        var isNewVoice: Bool
        var words: Substring
    }

    /// The longest turn of nobody known, in seconds: captions without full stops would be a single one.
    private static let longestUnnamed = 60.0
    /// A silence after which somebody else may speak, in seconds.
    private static let silence = 3.0

    /// The turns of `file`.
    init(_ file: CaptionFile) {
        self.file = file
        let namesFirst = Self.haveNames(file.blocks.filter(\.isCue))
        for index in file.blocks.indices where file.blocks[index].isCue {
            take(index, namesFirst: namesFirst)
        }
        dropRepeats()
        readTurns()
        account()
    }

    /// What the captions say; nil where they hold no words.
    var transcript: TranscriptDraft? {
        guard texts.contains(where: { !$0.isEmpty }) else { return nil }
        let way = hasVoices ? "voices" : hasLabels ? "labels" : "unnamed"
        let spoken = zip(turns, texts).filter { !$1.isEmpty }.map { turn, text in
            var turn = turn
            turn.paragraphs = [text[...]]
            return turn
        }
        var draft = LayoutDraft(layout: way, confidence: 0.97, turns: spoken, fates: [])
        draft.metadata = metadata
        var transcript = draft.transcript(of: [], asides: [], properties: [], format: file.format)
        transcript.accounting = accounting
        return transcript
    }
}

extension CaptionTurns {
    private mutating func take(_ block: Int, namesFirst: Bool) {
        let lines = file.blocks[block].lines
        let name = namesFirst && lines.count > 1 ? lines.first.map { String($0.text.trimmed) } : nil
        for var piece in CueText(name == nil ? lines : Array(lines.dropFirst())).pieces {
            piece.voice = piece.voice ?? name
            let words = String(decoding: piece.text, as: UTF8.self)
            if piece.voice != nil { hasVoices = true }
            pieces.append(
                Piece(block: block, voice: piece.voice, isNewVoice: piece.isNewVoice, words: words.trimmed))
        }
    }

    /// Whether the first line of each cue names its speaker, as older exports of Teams have it: few different ones,
    /// each short, and words below.
    private static func haveNames(_ cues: [CaptionBlock]) -> Bool {
        let named = cues.filter { $0.lines.count > 1 }
        let names = Set(named.compactMap(\.lines.first?.text.trimmed))
        return named.count >= 3 && named.count * 10 >= cues.count * 9
            && names.count * 3 <= max(named.count, 6)
            && names.allSatisfy { $0.utf8.count <= 40 && !$0.endsAsSpeech && !$0.hasPrefix("-") }
    }

    /// Captions that roll show a line twice, at the bottom and then above the next one: the second time it is not
    /// said again.
    private mutating func dropRepeats() {
        var last: (block: Int, words: Substring)?
        var repeated: [Int] = []
        for (index, piece) in pieces.enumerated() {
            if let before = last, before.block < piece.block, before.words == piece.words {
                repeated.append(index)
            }
            last = (piece.block, piece.words)
        }
        let blocks = Set(pieces.map(\.block)).count
        guard repeated.count * 3 > blocks, repeated.count > 2 else { return }
        for index in repeated.reversed() { pieces.remove(at: index) }
    }

    private mutating func readTurns() {
        let labels = CueLabels(pieces.filter { $0.voice == nil }.map(\.words))
        hasLabels = !labels.isEmpty
        var speaker: String?
        for piece in pieces where !Self.isRemark(piece.words) {
            var words = piece.words
            if let voice = piece.voice {
                speaker = voice
            } else if let found = labels.split(words) {
                (speaker, words) = (found.label, found.words.trimmed)
            } else if piece.isNewVoice || hasVoices {
                speaker = nil
            }
            add(words, of: speaker ?? "", piece)
        }
    }

    /// Whether all of it is a remark in brackets, such as `[music]`.
    private static func isRemark(_ words: Substring) -> Bool {
        SourceLine(words, paragraph: 0)?.isRemark ?? true
    }

    private mutating func add(_ words: Substring, of speaker: String, _ piece: Piece) {
        guard case .cue(let start, let end) = file.blocks[piece.block].kind else { return }
        if let last = turns.last, last.label == speaker, !isBreak(last, piece, start) {
            let index = turns.count - 1
            turns[index].time = TimeRange(start: last.time?.start ?? start, end: end ?? last.time?.end)
            if !texts[index].isEmpty, !words.isEmpty { texts[index] += " " }
            texts[index] += words
        } else {
            turns.append(
                .init(
                    label: speaker, time: TimeRange(start: start, end: end),
                    place: SourcePlace(paragraph: piece.block + 1, line: file.blocks[piece.block].line),
                    paragraphs: []))
            texts.append(String(words))
        }
    }

    /// Whether words of nobody known open a turn of their own after `last`.
    private func isBreak(_ last: LayoutDraft.Turn, _ piece: Piece, _ start: Double) -> Bool {
        guard last.label.isEmpty, let words = texts.last else { return false }
        let began = last.time?.start ?? start
        let pause = last.time?.end.map { start - $0 } ?? 0
        let ends = words.unicodeScalars.last { !"\"”’'".unicodeScalars.contains($0) }
        return piece.isNewVoice || [".", "?", "!", "…"].contains(ends) || pause >= Self.silence
            || start - began >= Self.longestUnnamed
    }
}

extension CaptionTurns {
    /// Settles what became of each block.
    private mutating func account() {
        let spoken = Set(pieces.filter { !Self.isRemark($0.words) }.map(\.block))
        let whole = Set(file.blocks.indices.filter { !CueText(file.blocks[$0].lines).pieces.isEmpty })
        let heard = Set(pieces.map(\.block))
        for (index, block) in file.blocks.enumerated() {
            if spoken.contains(index) {
                accounting.inTurns += 1
            } else if case .head = block.kind {
                readHead(block)
            } else if block.isCue, !whole.contains(index) {
                skip(index, .empty)
            } else if block.isCue, !heard.contains(index) {
                skip(index, .repetition)
            } else {
                skip(index, .remark)
            }
        }
    }

    private mutating func readHead(_ block: CaptionBlock) {
        for line in block.lines {
            guard let found = LabelScanner.scan(line.text), found.mark == .colon else { continue }
            metadata.append(MetadataEntry(key: found.label, value: String(found.rest.trimmed)))
        }
        accounting.inMetadata += 1
    }

    private mutating func skip(_ index: Int, _ reason: ParagraphAccounting.SkipReason) {
        let words = file.blocks[index].lines.map { $0.text.trimmed }.joined(separator: " ")
        accounting.skipped.append(
            .init(
                place: SourcePlace(paragraph: index + 1, line: file.blocks[index].line), reason: reason,
                excerpt: String(words.prefix(80))))
    }
}
