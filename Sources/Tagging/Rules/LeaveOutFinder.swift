import StudyModel

/// Finds what an interviewee wants left out: the person's own sentences elsewhere that share a word with the request
/// which is seldom on their lips, or two words of one sentence of it, with the sentence after them and the few between.
///
/// Rather too much than too little: what is left out by mistake, a person puts back; what is printed against a promise
/// nobody takes back.
struct LeaveOutFinder {
    /// Sentences of an answer that are taken to name something, before it asks something back or turns to other things.
    private static let naming = 6
    /// Words of the longest of them.
    private static let longest = 20
    /// The most sentences that a word may stand in and yet tell by itself what is meant.
    private static let seldom = 4
    /// The same of a word that is all a short sentence names ("The car park.", "The rates.").
    private static let seldomAlone = 8
    /// Words of the longest short sentence.
    private static let short = 4
    /// Words by which people ask, whatever is meant.
    private static let asking = Set(
        [
            "leave", "mention", "quote", "quoted", "print", "write", "include", "repeat", "attribute",
            "record", "find",
        ]
        .map { Array($0.utf8) })
    /// Sentences of a story that may stand between two of its words.
    private static let between = 2

    private let stemmer: WordStemmer

    /// A finder in `language`, an ISO 639-1 code.
    init(language: String) { stemmer = WordStemmer(language: language) }

    /// What the answer of index `answer` in the turns of `read` asks, and the sentences it speaks of, as indices into
    /// `Words.sentences`.
    func find(_ answer: Int, in read: TranscriptWords) -> (request: LeaveOutRequest, sentences: Set<Int>) {
        let turn = read.turns[answer]
        let own = read.turns.indices.filter {
            $0 != answer && read.turns[$0].isInterviewee && read.turns[$0].turn.speaker == turn.turn.speaker
        }
        var places: [[UInt8]: Set<Int>] = [:]
        for place in own {
            for sentence in read.turns[place].sentences {
                for word in content(sentence, read) { places[word.stem, default: []].insert(sentence) }
            }
        }
        var words: [String] = []
        var meant: Set<Int> = []
        for sentence in naming(turn, read) {
            let named = content(sentence, read).filter { places[$0.stem] != nil }
            let isShort = read.words.sentences[sentence].tokens.count <= Self.short
            let limit = isShort && named.count == 1 ? Self.seldomAlone : Self.seldom
            for word in named where places[word.stem, default: []].count <= limit {
                meant.formUnion(places[word.stem, default: []])
                if !words.contains(word.text) { words.append(word.text) }
            }
            for (index, word) in named.enumerated() {
                for other in named[(index + 1)...] where other.stem != word.stem {
                    let both = places[word.stem, default: []].intersection(places[other.stem, default: []])
                    if both.isSubset(of: meant) { continue }
                    meant.formUnion(both)
                    for text in [word.text, other.text] where !words.contains(text) { words.append(text) }
                }
            }
        }
        let covered = own.reduce(into: Set<Int>()) { $0.formUnion(story(meant, read.turns[$1].sentences)) }
        return (
            LeaveOutRequest(turn: turn.turn.number, words: words, sentences: covered.count), covered
        )
    }
}

private extension LeaveOutFinder {
    /// The sentences of `turn` that name what is meant.
    func naming(_ turn: TranscriptWords.Turn, _ read: TranscriptWords) -> [Int] {
        let begun = turn.sentences.prefix(Self.naming).enumerated().prefix { index, sentence in
            index == 0 || !read.words.sentences[sentence].isQuestion
        }
        return begun.map(\.element).filter { read.words.sentences[$0].tokens.count <= Self.longest }
    }

    /// The words of a sentence that say something by themselves, numbers of years and the like among them.
    func content(_ sentence: Int, _ read: TranscriptWords) -> [(text: String, stem: [UInt8])] {
        read.words.sentences[sentence].tokens.compactMap { token in
            let word = read.words.list[token]
            let raw = Array(read.text[Int(word.start)..<Int(word.end)])
            let folded = Folding.fold(raw)
            let isNumber =
                folded.count > 2 && folded.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
            guard isNumber || FunctionWords.isContent(folded), !Self.asking.contains(folded) else {
                return nil
            }
            return (String(decoding: raw, as: UTF8.self), stemmer.stem(folded))
        }
    }

    /// The `meant` sentences of one answer with the few between them and the one after.
    func story(_ meant: Set<Int>, _ answer: Range<Int>) -> Set<Int> {
        var story: Set<Int> = []
        var last: Int?
        for sentence in answer where meant.contains(sentence) {
            if let last, sentence - last <= Self.between + 1 { story.formUnion(last..<sentence) }
            story.insert(sentence)
            if sentence + 1 < answer.upperBound { story.insert(sentence + 1) }
            last = sentence
        }
        return story
    }
}
