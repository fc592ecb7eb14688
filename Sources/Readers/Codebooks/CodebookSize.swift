import StudyModel

/// Holds a codebook that was read to what can be worked with.
enum CodebookSize {
    /// Refuses a table or another program's codebook of more lines than all it may hold can fill, before it is taken
    /// apart.
    static func refuseLines(_ bytes: [UInt8], file: String) throws(InputError) {
        guard bytes.count(where: { $0 == 0x0A }) > CodebookLimits.lines else { return }
        throw InputError(
            file: file, line: CodebookLimits.lines + 1,
            reason: "has more than \(CodebookLimits.lines) lines; a codebook holds at most "
                + "\(CodebookLimits.criteria) criteria and \(CodebookLimits.phrases) phrases")
    }

    /// What there is to say of the phrases of `codebook`, read from `file`: that there are none.
    /// - Throws: `InputError` where there are too many.
    static func problems(of codebook: Codebook, file: String) throws(InputError) -> [Diagnostic] {
        var count = 0
        for criterion in codebook.criteria {
            for list in criterion.phraseLists {
                for phrase in list {
                    count += 1 + phrase.unless.count + phrase.needs.count
                    if count > CodebookLimits.phrases {
                        throw InputError(
                            file: file, line: phrase.line == 0 ? nil : phrase.line,
                            reason:
                                "holds more than \(CodebookLimits.phrases) phrases, more than can be searched for; "
                                + "wildcards (integrat*) and alternatives (board|council) say more with fewer"
                        )
                    }
                }
            }
        }
        guard !codebook.criteria.isEmpty else { return [] }
        if !codebook.hasPhrases {
            return [
                Diagnostic(
                    .warning, "no-phrases", file: file,
                    "has no phrases, so nothing can be tagged by phrases: add some, or code interviews by hand and "
                        + "learn from them (throughline train); names and definitions are learned from too")
            ]
        }
        let without = codebook.criteria.filter { $0.lexicon.phrases.isEmpty && $0.lexicon.weak.isEmpty }
        guard !without.isEmpty else { return [] }
        let labels = without.prefix(8).map(\.label).joined(separator: ", ") + (without.count > 8 ? ", …" : "")
        return [
            Diagnostic(
                .warning, "no-phrases", file: file,
                "has no phrases for \(without.count) of its \(codebook.criteria.count) criteria (\(labels)): "
                    + "no phrase can tag them")
        ]
    }
}
