import StudyModel

/// How well a passage would read as a quote: complete, of a length that can be read, clear in its stance
/// and understood without what was said before.
struct QuoteRating {
    let score: Double

    init(_ coding: Coding, words: ClosedRange<Int>) {
        var score = 0.0
        let shape = Shape(coding.quote)
        score += Self.lengthScore(shape.words, words)
        score += shape.isComplete ? 0.3 : 0
        score -= shape.opensWithReference ? 0.3 : 0
        score -= shape.brackets > 0 ? 0.6 : 0
        score -= min(0.4, 0.1 * Double(shape.stumbles))
        score -= shape.digits > 2 ? 0.1 : 0
        score += coding.stance == .helping || coding.stance == .hindering ? 0.2 : 0
        score += coding.kind == nil ? 0 : 0.2
        score += coding.isConfirmed ? 0.3 : 0
        score += 0.2 * coding.confidence
        score -= coding.flags.contains(.irony) ? 0.5 : 0
        score -= coding.flags.contains(.past) ? 0.2 : 0
        self.score = (score * 1000).rounded() / 1000
    }

    private static func lengthScore(_ count: Int, _ words: ClosedRange<Int>) -> Double {
        switch count {
        case ..<5: -1
        case ..<words.lowerBound: -0.3
        case ...11: 0.2
        case ...30: 0.5
        case ...words.upperBound: 0.35
        default: 0
        }
    }
}

/// What can be seen of a passage in one pass over its bytes.
private struct Shape {
    var words = 0
    var digits = 0
    var brackets = 0
    var stumbles = 0
    var isComplete = false
    var opensWithReference = false

    private static let references: Set<String> = [
        "it", "it's", "its", "they", "they're", "they've", "they'd", "he", "he's", "he'd", "she", "she's",
        "she'd",
        "it'd", "that", "that's", "this", "and",
        "but", "so", "or", "which", "because", "them", "those", "there", "there's", "yeah", "yes", "no",
        "well",
    ]

    init(_ passage: String) {
        var inWord = false
        var last: UInt8 = 0
        for byte in passage.utf8 {
            let isSpace = byte == 0x20 || byte == 0x0A || byte == 0x09
            if !isSpace && !inWord { words += 1 }
            inWord = !isSpace
            if byte >= 0x30 && byte <= 0x39 { digits += 1 }
            if byte == UInt8(ascii: "[") { brackets += 1 }
            if byte == UInt8(ascii: ",") { stumbles += 1 }
            if !isSpace { last = byte }
        }
        stumbles = max(0, stumbles - words / 8)
        let first = passage.first
        let ends = [UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!")].contains(last)
        isComplete = ends && (first?.isUppercase == true || first?.isNumber == true)
        let opening = passage.prefix { !$0.isWhitespace && $0 != "," }.lowercased()
        opensWithReference = Self.references.contains(String(opening.map { $0 == "’" ? "'" : $0 }))
    }
}
