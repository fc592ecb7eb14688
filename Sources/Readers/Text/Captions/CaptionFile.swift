/// A file of captions, WebVTT or SubRip (SRT), as blocks.
struct CaptionFile: Sendable {
    /// Name of the format: `webvtt` or `srt`.
    let format: String
    /// All blocks in order.
    private(set) var blocks: [CaptionBlock] = []

    /// The captions in `lines`; nil where these are none: they open with `WEBVTT`, or with the times of a cue, a
    /// number and a title at most before them.
    init?(_ lines: [TextLine]) {
        let filled = lines.prefix(40).filter { !$0.isBlank }
        guard let first = filled.first else { return nil }
        let opening = first.text.trimmed
        if opening == "WEBVTT" || opening.hasPrefix("WEBVTT ") || opening.hasPrefix("WEBVTT\t") {
            format = "webvtt"
        } else if filled.prefix(2).contains(where: { CaptionBlock.times($0.text) != nil }) {
            format = "srt"
        } else {
            return nil
        }
        read(lines)
    }
}

private extension CaptionFile {
    mutating func read(_ lines: [TextLine]) {
        var isOpen = false
        for (index, line) in lines.enumerated() {
            if let times = CaptionBlock.times(line.text) {
                blocks.append(
                    .init(kind: .cue(start: times.start, end: times.end), lines: [], line: line.number))
                isOpen = true
            } else if line.isBlank {
                isOpen = false
            } else if isName(index, lines) {
                isOpen = false
            } else if isOpen, !blocks.isEmpty {
                blocks[blocks.count - 1].lines.append(line)
            } else {
                open(line)
                isOpen = true
            }
        }
    }

    /// Opens a block without times. Where it is no note, a blank line stood among the words of a cue.
    mutating func open(_ line: TextLine) {
        let words = line.text.trimmed
        let isNote = ["NOTE", "STYLE", "REGION"].contains { words == $0 || words.hasPrefix($0 + " ") }
        if format == "webvtt", isNote {
            blocks.append(.init(kind: .note, lines: [line], line: line.number))
        } else if let last = blocks.lastIndex(where: \.isCue) {
            blocks[last].lines.append(line)
        } else {
            blocks.append(.init(kind: .head, lines: [line], line: line.number))
        }
    }

    /// Whether the line at `index` names or numbers the cue whose times stand on the next line. Where no blank line
    /// stands before it, only a number does: else the words of the cue before would be lost.
    func isName(_ index: Int, _ lines: [TextLine]) -> Bool {
        guard index + 1 < lines.count, CaptionBlock.times(lines[index + 1].text) != nil else { return false }
        let isFirst = index == 0 || lines[index - 1].isBlank
        return isFirst || lines[index].text.trimmed.utf8.allSatisfy(\.isASCIIDigit)
    }
}

extension CaptionBlock {
    /// Whether it is a cue.
    var isCue: Bool {
        if case .cue = kind { true } else { false }
    }
}
