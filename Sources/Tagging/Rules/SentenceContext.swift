/// A sentence with all that was matched in it.
struct SentenceContext {
    let sentence: Sentence
    let words: Words
    let hits: [Hit]
    /// The transcript in UTF-8.
    let text: [UInt8]

    /// The words `tokens` as they stand in the transcript.
    func quote(_ tokens: Range<Int>) -> String {
        String(decoding: text[words.bytes(tokens)], as: UTF8.self)
    }
}
