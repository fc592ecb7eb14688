/// Tells the stops that end a sentence from those that do not.
enum Stops {
    /// A run of stops with the quotes and brackets that belong to it.
    struct Stop {
        /// One past the run.
        let next: Int
        let endsSentence: Bool
        let isQuestion: Bool
    }

    private static let abbreviations = ShortWords(
        "dr mr mrs ms mx prof rev hon cllr st sr jr vs approx dept fig eg ie cf viz lt col capt sgt gen supt cpl"
    )
    private static let beforeNumbers = ShortWords("no nos p pp vol para ch art ca c")
    private static let beforeCapitalsEnd = ShortWords("etc inc ltd co plc al")
    private static let longestAbbreviation = 6

    /// The stop at `index`; `lastWord` is the word before it together with the bytes up to it.
    static func read(_ text: [UInt8], at index: Int, before end: Int, lastWord: Range<Int>?) -> Stop {
        var place = index
        var dots = 0
        var isQuestion = false
        var isStrong = false
        while place < end, let length = stopLength(text, place, end) {
            if length == 3 { dots += 3 }
            switch text[place] {
            case UInt8(ascii: "."): dots += 1
            case UInt8(ascii: "?"): (isQuestion, isStrong) = (true, true)
            case UInt8(ascii: "!"): isStrong = true
            default: break
            }
            place += length
        }
        let afterStops = place
        while place < end, let length = closerLength(text, place, end) { place += length }
        let next = skipSpace(text, place, end)
        if next == end || text[next] == 0x0A || text[next] == 0x0D {
            return Stop(next: place, endsSentence: true, isQuestion: isQuestion)
        }
        var ends = next > place
        let follower = text[next]
        let isLower = UInt8(ascii: "a")...UInt8(ascii: "z") ~= follower
        if ends, isLower, dots > 1 && !isStrong || place > afterStops { ends = false }
        if ends, dots == 1, !isStrong, let lastWord, isAbbreviation(text, lastWord, follower) { ends = false }
        return Stop(next: ends ? place : afterStops, endsSentence: ends, isQuestion: isQuestion)
    }

    /// `range` without white space at either end.
    static func trimmed(_ text: [UInt8], _ range: Range<Int>) -> Range<Int> {
        let first = skipSpace(text, range.lowerBound, range.upperBound, lineEnds: true)
        var last = range.upperBound
        while last > first {
            if text[last - 1] <= 0x20 {
                last -= 1
            } else if last - 2 >= first, text[last - 2] == 0xC2,
                text[last - 1] == 0xA0 || text[last - 1] == 0x85
            {
                last -= 2
            } else {
                break
            }
        }
        return first..<last
    }
}

extension Stops {
    private static func stopLength(_ text: [UInt8], _ place: Int, _ end: Int) -> Int? {
        switch text[place] {
        case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"): 1
        case 0xE2 where place + 2 < end && text[place + 1] == 0x80 && text[place + 2] == 0xA6: 3
        default: nil
        }
    }

    private static func closerLength(_ text: [UInt8], _ place: Int, _ end: Int) -> Int? {
        switch text[place] {
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"): return 1
        case 0xE2 where place + 2 < end && text[place + 1] == 0x80:
            return text[place + 2] == 0x99 || text[place + 2] == 0x9D ? 3 : nil
        case 0xC2 where place + 1 < end && text[place + 1] == 0xBB: return 2
        default: return nil
        }
    }

    private static func skipSpace(_ text: [UInt8], _ start: Int, _ end: Int, lineEnds: Bool = false) -> Int {
        var place = start
        while place < end {
            switch text[place] {
            case 0x20, 0x09: place += 1
            case 0x0A, 0x0D:
                if !lineEnds { return place }
                place += 1
            case 0xC2 where place + 1 < end && text[place + 1] == 0xA0: place += 2
            default: return place
            }
        }
        return place
    }

    /// Whether the stop after `lastWord` only shortens it, as `follower` begins what comes next.
    private static func isAbbreviation(_ text: [UInt8], _ lastWord: Range<Int>, _ follower: UInt8) -> Bool {
        // Something may stand between the word and the stop: a bracket or a dash.
        guard let last = lastWord.last, Letters.bytes[Int(text[last])] == Letters.Class.word else {
            return false
        }
        let isDigit = UInt8(ascii: "0")...UInt8(ascii: "9") ~= follower
        let isCapital = isCapitalLetter(follower)
        let first = text[lastWord.lowerBound]
        if lastWord.count == 1 {
            if lastWord.lowerBound > 1, text[lastWord.lowerBound - 1] == UInt8(ascii: ".") {
                return !isCapital || isLowerLetter(first)  // "e.g." and "i.e.", or the end of "the U.K."
            }
            let isInitial = isCapitalLetter(first) && first != UInt8(ascii: "I")
            return isInitial && isCapital
        }
        guard lastWord.count <= longestAbbreviation else { return false }
        let folded = ShortWords.pack(text, lastWord)
        if abbreviations.contains(folded) { return true }
        if beforeNumbers.contains(folded) { return isDigit }
        return beforeCapitalsEnd.contains(folded) && !isCapital
    }

    private static func isLowerLetter(_ byte: UInt8) -> Bool { UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte }

    private static func isCapitalLetter(_ byte: UInt8) -> Bool {
        UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
    }
}
