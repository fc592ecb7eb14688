public import StudyModel

/// Tags transcripts by the phrases and cues of a codebook, and by what was learned from coded interviews where there
/// is a model. Compiled once, shared by threads.
public struct Tagger: Sendable {
    private let codebook: Codebook
    private let phrases: PhraseSet
    private let model: LearnedModel?

    /// Compiles `codebook`; throws the first of its patterns that cannot be used. A `model` that does not fit the
    /// codebook is left out.
    public init(codebook: Codebook, model: LearnedModel? = nil) throws(PatternError) {
        let compiler = PhraseCompiler(codebook)
        if let error = compiler.errors.first { throw error }
        self.codebook = codebook
        self.model = model.flatMap { $0.fits(codebook) ? $0 : nil }
        phrases = compiler.phraseSet
    }

    /// A worker for one thread; make one for each.
    public func makeWorker() -> TaggingWorker {
        TaggingWorker(codebook: codebook, phrases: phrases, model: model)
    }
}
