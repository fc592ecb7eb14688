import StudyModel

/// A speaker on the way to `StudyModel.Speaker`: how the document names them and how they speak.
struct SpeakerTally: Sendable {
    /// The label, as printed.
    var label: String
    /// Other names the document has for them.
    var aliases: [String] = []
    /// Their role: stated by the document at first, settled by `SpeakerRoles` after.
    var role: Speaker.Role?
    var turns = 0
    /// Turns that end in a question.
    var questions = 0
    var words = 0

    /// How much they ask: turns that end in a question, times those turns per word spoken. Interviewers ask often and
    /// say little else.
    var asking: Double { Double(questions * questions) / Double(max(words, 1)) }

    /// Takes in one turn of theirs.
    mutating func add(_ paragraphs: [Substring]) {
        turns += 1
        for paragraph in paragraphs { words += Self.words(paragraph) }
        if paragraphs.last?.utf8.last(where: { $0 != UInt8(ascii: "\"") && $0 != 0x20 }) == UInt8(ascii: "?")
        {
            questions += 1
        }
    }

    /// Stretches of `text` between white space.
    static func words(_ text: Substring) -> Int {
        let bytes = text.utf8Span.span
        var count = 0
        var isAfterSpace = true
        for index in bytes.indices {
            let isSpace = bytes[index].isASCIISpace
            if isAfterSpace, !isSpace { count += 1 }
            isAfterSpace = isSpace
        }
        return count
    }
}
