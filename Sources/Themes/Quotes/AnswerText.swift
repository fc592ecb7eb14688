import StudyModel

/// The words of an answer, put together from the sentences of it that were coded: what was not, because it says nothing
/// or must not be quoted, is left out with "[...]" in its place.
enum AnswerText {
    /// The fewest words of a sentence that may open an answer ("Honestly?" says nothing), and of a question that may end it
    /// ("Is that it?" does not belong to it).
    private static let shortest = (opening: 3, question: 5)

    /// The words of `codings`, passages of one turn in the order in which they stand there, from the first that says
    /// something on: as many whole passages as make up at most so many words, and one at least.
    static func joined(_ codings: some Sequence<Coding>, words: ClosedRange<Int>) -> String {
        var codings = Array(codings)
        while let last = codings.last, isPassing(last.quote) { codings.removeLast() }
        var text = ""
        var end = 0
        var count = 0
        for coding in codings where coding.range.lowerBound >= end {
            let length = coding.quote.spacedWords.count
            if text.isEmpty {
                guard length >= shortest.opening else { continue }
                text = QuoteText.excerpt(of: Self.spoken(coding.quote), around: nil, words: words)
            } else {
                guard count + length <= words.upperBound else { break }
                text += (coding.range.lowerBound - end > mostSpace ? " [...] " : " ") + coding.quote
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

    private static func isPassing(_ sentence: String) -> Bool {
        sentence.hasSuffix("?") && sentence.spacedWords.count < shortest.question
    }

    /// The most code points of space between two sentences that follow one another.
    private static let mostSpace = 2
}
