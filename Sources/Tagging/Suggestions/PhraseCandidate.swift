/// A phrase in the sentences of a criterion, with what speaks for it.
struct PhraseCandidate {
    /// Its stems, packed, the last in the lowest bits.
    let key: UInt64
    /// How many words it has.
    let length: Int
    /// Index of the criterion.
    let criterion: Int
    /// How often it is said in sentences of the criterion.
    var times = 0
    /// How often a phrase of the criterion covers part of it already.
    var known = 0
    /// How often a phrase of any other criterion covers part of it.
    var taken = 0
    /// Sentences of the criterion that say it, in order.
    var sentences: [Int] = []
    /// The same by interview, each counted as the share of its coders who gave the criterion.
    var voices: [Int: Double] = [:]
    /// How often it is said in each wording.
    var wordings: [[Int32]: Int] = [:]
    /// G² of the phrase in the criterion's sentences against all others.
    var keyness = 0.0
    /// The share of its sentences that have the criterion, at least: see `PhraseEvidence`.
    var leastShare = 0.0
    /// How likely chance gives as much.
    var chance = 1.0
    /// Whether the criterion's own text has one of its telling words.
    var isRelated = false

    init(key: UInt64, length: Int, criterion: Int) {
        self.key = key
        self.length = length
        self.criterion = criterion
    }

    /// The phrase as it is said most, as indices into the forms.
    var wording: [Int32] {
        wordings.min { left, right in
            left.value != right.value
                ? left.value > right.value : left.key.lexicographicallyPrecedes(right.key)
        }?.key ?? []
    }

    /// Its stems in order.
    var stems: [Int32] { SpokenPhrases.stems(key, length) }

    /// Sentences of the criterion that say it, coders who did not give the criterion counted out.
    ///
    /// Added up in the order of the interviews, so that the sum is the same each time.
    var weight: Double { voices.sorted { $0.key < $1.key }.reduce(0) { $0 + $1.value } }
}
