import StudyModel

/// The turns of a transcript as code points, for finding passages in them.
struct TurnTexts {
    private let turns: [[Unicode.Scalar]]

    /// The turns of `transcript`.
    init(_ transcript: Transcript) {
        let bytes = Array(transcript.text.utf8)
        turns = transcript.turns.map { turn in
            guard turn.span.end <= bytes.count else { return [] }
            return Array(String(decoding: bytes[turn.span.range], as: UTF8.self).unicodeScalars)
        }
    }

    /// How many turns there are.
    var count: Int { turns.count }

    /// Code points of turn `number`, from 1.
    func length(of number: Int) -> Int { turns[number - 1].count }

    /// The words of turn `number` over `range`, which lies within it.
    func text(_ number: Int, _ range: Range<Int>) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: turns[number - 1][range])
        return String(text)
    }

    /// Where the words of `passage` stand in turn `number`, whatever its white space, quotation marks, dashes and
    /// letter case; nil where they do not. The first place counts.
    func find(_ passage: String, in number: Int) -> Range<Int>? {
        let wanted = Self.plain(Array(passage.unicodeScalars)).map(\.scalar)
        let there = Self.plain(turns[number - 1])
        guard !wanted.isEmpty, wanted.count <= there.count else { return nil }
        for start in 0...(there.count - wanted.count)
        where wanted.indices.allSatisfy({ there[start + $0].scalar == wanted[$0] }) {
            return there[start].place..<there[start + wanted.count - 1].place + 1
        }
        return nil
    }

    /// Whether the words of turn `number` over `range` are those of `passage`, compared in the same way.
    func holds(_ passage: String, at range: Range<Int>, in number: Int) -> Bool {
        let wanted = Self.plain(Array(passage.unicodeScalars)).map(\.scalar)
        return Self.plain(Array(turns[number - 1][range])).map(\.scalar) == wanted
    }
}

private extension TurnTexts {
    /// The letters, digits and marks of `scalars` in one form, each with its place; white space is left out.
    static func plain(_ scalars: [Unicode.Scalar]) -> [(scalar: Unicode.Scalar, place: Int)] {
        var plain: [(scalar: Unicode.Scalar, place: Int)] = []
        plain.reserveCapacity(scalars.count)
        for (place, scalar) in scalars.enumerated() where !scalar.properties.isWhitespace {
            switch scalar.value {
            case 0x41...0x5A: plain.append((Unicode.Scalar(UInt8(scalar.value | 0x20)), place))
            case 0x2018, 0x2019, 0x201A, 0x02BC: plain.append(("'", place))
            case 0x201C, 0x201D, 0x201E: plain.append(("\"", place))
            case 0x2010...0x2015: plain.append(("-", place))
            case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: break
            default: plain.append((scalar, place))
            }
        }
        return plain
    }
}
