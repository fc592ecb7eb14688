import DocumentIO

/// Stems words by Snowball where it knows the language, and leaves them as they are where it does not.
struct WordStemmer {
    private let snowball: SnowballStemmer?

    /// A stemmer for `language`, an ISO 639-1 code.
    init(language: String) { snowball = SnowballStemmer(language: language) }

    /// The stem of `word`, folded UTF-8.
    func stem(_ word: [UInt8]) -> [UInt8] { snowball?.stem(word) ?? word }
}
