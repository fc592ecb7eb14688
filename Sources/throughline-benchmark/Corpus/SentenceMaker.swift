/// Fills the frames of the stock, read once into their pieces.
struct SentenceMaker: Sendable {
    private enum Piece {
        case words(String)
        case slot([String])
    }

    private let questions: [[Piece]]
    private let answers: [[Piece]]

    init() {
        questions = SentenceStock.questions.map(Self.pieces)
        answers = SentenceStock.answers.map(Self.pieces)
    }

    func question(_ generator: inout SeededGenerator) -> String {
        fill(generator.pick(questions), &generator)
    }

    func answer(_ generator: inout SeededGenerator) -> String {
        fill(generator.pick(answers), &generator)
    }
}

private extension SentenceMaker {
    private static func pieces(of frame: String) -> [Piece] {
        var pieces: [Piece] = []
        for (index, part) in frame.split(separator: "{", omittingEmptySubsequences: false).enumerated() {
            guard index > 0, let close = part.firstIndex(of: "}") else {
                pieces.append(.words(String(part)))
                continue
            }
            pieces.append(.slot(SentenceStock.slots[String(part[..<close])] ?? [""]))
            pieces.append(.words(String(part[part.index(after: close)...])))
        }
        return pieces
    }

    private func fill(_ pieces: [Piece], _ generator: inout SeededGenerator) -> String {
        var sentence = ""
        for piece in pieces {
            switch piece {
            case .words(let words): sentence += words
            case .slot(let choices): sentence += generator.pick(choices)
            }
        }
        // A frame may begin with a slot.
        guard let first = sentence.utf8.first, first >= UInt8(ascii: "a") else { return sentence }
        return sentence.prefix(1).uppercased() + sentence.dropFirst()
    }
}
