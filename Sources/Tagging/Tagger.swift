public import StudyModel

/// Tags transcripts by the phrases and cues of a codebook. Compiled once, shared by threads.
public struct Tagger: Sendable {
    private let codebook: Codebook
    private let phrases: PhraseSet

    /// Compiles `codebook`; throws the first of its patterns that cannot be used.
    public init(codebook: Codebook) throws(PatternError) {
        let compiler = PhraseCompiler(codebook)
        if let error = compiler.errors.first { throw error }
        self.codebook = codebook
        phrases = compiler.phraseSet
    }

    /// A worker for one thread; make one for each.
    public func makeWorker() -> TaggingWorker {
        TaggingWorker(codebook: codebook, phrases: phrases)
    }
}
