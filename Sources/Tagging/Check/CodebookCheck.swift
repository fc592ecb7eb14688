public import StudyModel

/// Checks the patterns of a codebook, for `codebook check`.
public enum CodebookCheck {
    /// The problems of all patterns: the faulty ones first, then the others as the codebook orders them, and last a notice
    /// where there was too much to compare.
    public static func problems(in codebook: Codebook) -> [PatternProblem] {
        problems(in: codebook, effort: .usual)
    }

    /// The problems, as far as `effort` reaches.
    static func problems(in codebook: Codebook, effort: ComparisonEffort) -> [PatternProblem] {
        var effort = effort
        let compiler = PhraseCompiler(codebook)
        var problems = compiler.errors.map {
            PatternProblem(
                .faulty, owner: $0.owner, pattern: $0.pattern, cuesFile: $0.cuesFile, line: $0.line,
                message: $0.reason)
        }
        let stemmer = WordStemmer(language: codebook.language)
        let review = PatternReview(entries: compiler.entries, criteria: codebook.criteria, stemmer: stemmer)
        var unfinished: [Int] = []
        for index in compiler.entries.indices {
            let refusals = effort.refusals
            problems += review.problems(of: index, &effort)
            if effort.refusals > refusals || review.isAsWritten(index) { unfinished.append(index) }
        }
        return problems + [review.notice(of: unfinished)].compactMap(\.self)
    }
}
