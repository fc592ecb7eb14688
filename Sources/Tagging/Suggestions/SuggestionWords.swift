import StudyModel

/// The sentences of coded interviews as numbers, for counting.
struct SuggestionWords {
    /// A sentence of an interviewee.
    struct Sentence {
        /// Index of its interview.
        let interview: Int
        let turn: Int
        /// Index of the organisation of who says it; nil where it is not known.
        let organisation: Int?
        let text: String
        /// Its criteria, as indices into the codebook, each with the share of the interview's coders who gave it, 0…1.
        let voices: [Int: Double]
        /// Its words by stem, as indices into `stems`.
        var words: [Int32]
        /// Whether a comma, dash or bracket stands before each word.
        let breaks: [Bool]
        /// The folded form of each word, as an index into `forms`.
        let forms: [Int32]
        /// Phrases of the codebook in it: the criterion and the words covered.
        let hits: [(criterion: Int, words: Range<Int>)]
        /// Whether a cue of the codebook says that it claims or asks something.
        let isClaim: Bool
    }

    /// A stem.
    struct Stem {
        /// The first folded form met.
        let form: Int32
        /// How often it is said.
        var count = 0
        /// Whether all its forms say something by themselves: no function word, number or single letter.
        var isContent: Bool
        /// How often it begins with a small letter, or is all capitals.
        var plain = 0
        /// How often it begins with a capital inside a sentence.
        var capitalised = 0

        /// Whether it names a number.
        var isNumber = false
        /// Whether people say it to a visitor, whatever the study is about.
        var isSmallTalk = false
        /// The criteria whose own texts have it, as indices into the codebook.
        var owners: Set<Int> = []

        /// Whether it looks like a name: with a capital inside a sentence more often than with a small letter.
        var isName: Bool { capitalised > plain }
    }

    /// A word as it is said.
    struct Form {
        let folded: String
        /// It in capitals ("CCG" of "CCGs").
        private var acronym: String?
        /// How much oftener it is said in capitals than otherwise.
        private var capitals = 0

        init(folded: String) { self.folded = folded }

        /// Counts it where it is written as `raw`; `isAcronym` where that is in capitals.
        mutating func count(_ raw: [UInt8], isAcronym: Bool) {
            capitals += isAcronym ? 1 : -1
            if isAcronym, acronym == nil { acronym = String(decoding: Folding.acronym(raw), as: UTF8.self) }
        }

        /// It as a phrase of a codebook spells it.
        var spelling: String {
            if capitals > 0, let acronym { return acronym }
            return folded
        }
    }

    /// Names of the transcripts.
    var interviews: [String] = []
    /// The organisations of those who speak, in the order they were met.
    var organisations: [String] = []
    var sentences: [Sentence] = []
    var stems: [Stem] = []
    /// Words as they are said.
    var forms: [Form] = []

    /// Whether the text of `criterion` has `stem`, and not many others have.
    func isOwn(_ stem: Int32, to criterion: Int) -> Bool { stems[Int(stem)].owners.contains(criterion) }

    /// The first and the last turn of each interview in which an interviewee speaks.
    var ends: [Int: (first: Int, last: Int)] {
        sentences.reduce(into: [:]) { ends, sentence in
            let known = ends[sentence.interview] ?? (sentence.turn, sentence.turn)
            ends[sentence.interview] = (min(known.first, sentence.turn), max(known.last, sentence.turn))
        }
    }

    /// The stems of `sentence` that say something of a matter, each once, in order.
    func content(of sentence: Sentence) -> [Int32] {
        var met: Set<Int32> = []
        return sentence.words.filter { stem in
            guard stem >= 0 else { return false }
            let known = stems[Int(stem)]
            return known.isContent && !known.isName && !known.isSmallTalk && met.insert(stem).inserted
        }
    }

    /// The words `places` of `forms`, acronyms in capitals.
    func wording(_ places: [Int32]) -> String {
        places.map { forms[Int($0)].spelling }.joined(separator: " ")
    }

    /// An example made of the sentence at `index`.
    func example(_ index: Int) -> SuggestedExample {
        let sentence = sentences[index]
        return SuggestedExample(
            transcript: interviews[sentence.interview], turn: sentence.turn, text: sentence.text)
    }

    /// The first of the sentences `indices`, those from interviews not met before coming first.
    func examples(_ indices: [Int], most: Int) -> [SuggestedExample] {
        var met: Set<Int> = []
        var firsts: [Int] = []
        var others: [Int] = []
        for index in indices {
            if met.insert(sentences[index].interview).inserted {
                firsts.append(index)
            } else {
                others.append(index)
            }
        }
        return (firsts + others).prefix(most).map(example)
    }
}
