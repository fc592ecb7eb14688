/// How common words are in spoken English, roughly: the matcher begins at the rarest word of a pattern, and
/// the check of a codebook warns of patterns that are one common word. In other languages only the speed
/// depends on it.
enum WordFrequency {
    /// The commonest words of spoken English, the most frequent first.
    private static let common =
        "the and to of a that it i in we you is they so it's was not but for on have be with what there just "
        + "that's do as think this like if all about at or can are people then because one know don't which "
        + "them from say their would out up who got get we're how when go been going our were really thing he "
        + "had some me need has she an my no us very there's will way actually want where more well i'm look "
        + "things by work now time than kind they're could did your make into who's even her back those other "
        + "something bit lot see come i've only i'd we've his mean these any still right two good should two "
        + "new first put much everybody take thought down why same always talk never too tell little happen "
        + "over different let sort year been didn't said him off every yes he's nobody what's try start "
        + "question system doesn't feel give part last around through point whether most before anything can't"

    private static let ranks: [[UInt8]: Int] = {
        var ranks: [[UInt8]: Int] = [:]
        for (rank, word) in common.split(separator: " ").enumerated() where ranks[Array(word.utf8)] == nil {
            ranks[Array(word.utf8)] = rank
        }
        return ranks
    }()

    /// A figure that grows with how often `word` is said: Zipf's law over the list above.
    static func weight(_ word: Pattern.Word) -> Double {
        switch word.comparison {
        case .wildcard: return word.letters == Array("*n't".utf8) ? 0.3 : 0.02
        case .acronym, .cased, .casedWildcard: return 0.002
        case .expression: return 0.02
        case .stem, .exact: break
        }
        if let rank = ranks[word.letters] { return 1 / Double(rank + 2) }
        return word.letters.count <= 4 ? 0.002 : 0.001
    }

    /// Whether `word` is among the commonest, so that a pattern of it alone says little.
    static func isCommon(_ word: Pattern.Word) -> Bool {
        isCommon(word.letters) && word.comparison != .acronym
    }

    /// Whether a folded word is among the commonest.
    static func isCommon(_ letters: [UInt8]) -> Bool { ranks[letters] != nil }
}
