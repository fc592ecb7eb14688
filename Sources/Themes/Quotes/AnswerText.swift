import StudyModel

/// The words of an answer, put together from the sentences of it that were coded: what was not, because it says nothing
/// or must not be quoted, is left out with "[...]" in its place.
enum AnswerText {
    /// The fewest words of a sentence that may open an answer whatever it says, and of a question that may end it ("Is that
    /// it?" does not belong to it).
    private static let shortest = (opening: 3, question: 5)
    /// Words that say nothing at the beginning of an answer; others do ("Ask carers.").
    private static let hesitations = Set(
        """
        a ah all and anything blimey crikey difficult easy er erm everything first god good gosh great hard heavens hm hmm
        honestly i interesting it just lord many maybe me mm my no nothing now obviously of oh ok okay one perhaps please
        probably question quick really right simple so sorry suppose sure thanks that the them things think this to uh um
        us well what wow yeah yep yes you
        """.split(whereSeparator: \.isWhitespace).map(String.init))

    /// The words of `codings`, passages of one turn in the order in which they stand there, from the first that says
    /// something on: as many whole passages as make up at most so many words, and one at least.
    static func joined(_ codings: some Sequence<Coding>, words: ClosedRange<Int>) -> String {
        var codings = Array(codings)
        while let last = codings.last, isPassing(last.quote) { codings.removeLast() }
        var text = ""
        var end = 0
        var count = 0
        for coding in codings where coding.range.lowerBound >= end {
            let quote = coding.quote.withoutUnseen
            let length = quote.spacedWords.count
            if text.isEmpty {
                guard length >= shortest.opening || says(quote) else { continue }
                text = QuoteText.excerpt(of: Self.spoken(quote), around: nil, words: words)
            } else {
                guard count + length <= words.upperBound else { break }
                text += (coding.range.lowerBound - end > mostSpace ? " [...] " : " ") + quote
            }
            count += length
            end = coding.range.upperBound
        }
        return text
    }

    /// `passage` without what a transcriber noted before its words ("[long pause]").
    private static func spoken(_ passage: String) -> String {
        guard passage.hasPrefix("["), let end = passage.firstIndex(of: "]") else { return passage }
        let rest = String(passage[passage.index(after: end)...]).trimmed
        return rest.isEmpty ? passage : rest
    }

    /// Whether a sentence of few words, no question, says something by itself.
    private static func says(_ sentence: String) -> Bool {
        !sentence.hasSuffix("?") && !hesitations.isSuperset(of: sentence.plainWords)
    }

    private static func isPassing(_ sentence: String) -> Bool {
        sentence.hasSuffix("?") && sentence.spacedWords.count < shortest.question
    }

    /// The most code points of space between two sentences that follow one another.
    private static let mostSpace = 2
}
