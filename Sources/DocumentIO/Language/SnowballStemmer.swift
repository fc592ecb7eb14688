import CLibStemmer

/// Reduces words to their stems by the Snowball algorithms (libstemmer). Not thread-safe: one for each thread.
@safe public final class SnowballStemmer {
    private let stemmer: OpaquePointer

    /// A stemmer for `language`, an ISO 639-1 code; nil where libstemmer knows no such language.
    public init?(language: String) {
        guard let stemmer = unsafe sb_stemmer_new(language, nil) else { return nil }
        unsafe self.stemmer = stemmer
    }

    deinit { unsafe sb_stemmer_delete(stemmer) }

    /// The stem of `word`, which is given in lower-case UTF-8.
    public func stem(_ word: [UInt8]) -> [UInt8] {
        // sb_stemmer_stem reads `count` bytes and returns storage it owns until the next call: copied here.
        unsafe word.withUnsafeBufferPointer { bytes in
            guard let stem = unsafe sb_stemmer_stem(stemmer, bytes.baseAddress, Int32(bytes.count)) else {
                return word
            }
            let length = unsafe Int(sb_stemmer_length(stemmer))
            return unsafe [UInt8](UnsafeBufferPointer(start: stem, count: length))
        }
    }
}
