import StudyModel

/// Finds what an interviewee wants left out: the person's own sentences elsewhere that share a word with the request
/// which is seldom on their lips, or two words of one sentence of it, with the sentence after them and the few between.
///
/// Of the speaker's family all is meant that follows in the answer.
///
/// Rather too much than too little: what is left out by mistake, a person puts back; what is printed against a promise
/// nobody takes back. But a name beside a topic ("what I said about Helen and the lease") tells more only in answers
/// where the topic is found, and what is said to be fine is not looked for.
struct LeaveOutFinder {
    /// The most sentences that a word may stand in and yet tell by itself what is meant.
    private static let seldom = 4
    /// The same of a word that is all a short sentence names ("The car park.", "The rates.").
    private static let seldomAlone = 8
    /// The same of somebody in one's family, of whom one speaks at length.
    private static let seldomOfFamily = 40
    /// Words of the longest short sentence.
    private static let short = 4
    /// Sentences of a story that may stand between two of its words.
    private static let between = 2

    private let stemmer: WordStemmer

    /// A finder in `language`, an ISO 639-1 code.
    init(language: String) { stemmer = WordStemmer(language: language) }

    /// What the answer of index `answer` in the turns of `read` asks, and the sentences it speaks of, as indices into
    /// `Words.sentences`; nil where it says that nothing need be left out.
    func find(_ answer: Int, in read: TranscriptWords) -> (request: LeaveOutRequest, sentences: Set<Int>)? {
        let asked = LeaveOutAnswer(read.turns[answer], read)
        return asked.refuses ? nil : find(named: asked.naming, by: answer, in: read)
    }

    /// What the sentences `naming` of the answer of index `answer` ask, and the sentences they speak of.
    func find(
        named naming: [Int], by answer: Int, in read: TranscriptWords
    ) -> (request: LeaveOutRequest, sentences: Set<Int>) {
        let turn = read.turns[answer]
        let own = read.turns.indices.filter {
            $0 != answer && read.turns[$0].isInterviewee && read.turns[$0].turn.speaker == turn.turn.speaker
        }.map { read.turns[$0].sentences }
        var search = LeaveOutSearch()
        for answer in own {
            for sentence in answer {
                for word in LeaveOutWord.all(sentence, read, stemmer) {
                    search.note(word, in: sentence, of: answer.lowerBound)
                }
            }
        }
        for sentence in naming { look(for: sentence, &search, read) }
        let covered = own.reduce(into: Set<Int>()) { $0.formUnion(story(search, $1, read)) }
        let request = LeaveOutRequest(
            turn: turn.turn.number, words: search.words, names: search.names, sentences: covered.count)
        return (request, covered)
    }
}

private extension LeaveOutFinder {
    /// Looks for what `sentence` of the request names.
    func look(for sentence: Int, _ search: inout LeaveOutSearch, _ read: TranscriptWords) {
        let all = LeaveOutWord.all(sentence, read, stemmer)
        let isShort = read.words.sentences[sentence].tokens.count <= Self.short
        let known = all.filter(search.knows)
        let isAlone = isShort && known.count == 1 && !known[0].isSort
        let limit = isAlone ? Self.seldomAlone : Self.seldom
        let sortsTell = isShort && all.count == 1
        var told: [LeaveOutWord] = []
        for clause in Dictionary(grouping: known, by: \.clause).sorted(by: { $0.key < $1.key }).map(\.value) {
            if clause[0].isReason, search.hasFound { continue }
            let topics = clause.filter { !search.isName($0) && (!($0.isSort || $0.isGeneral) || sortsTell) }
            let names = clause.filter { search.isName($0) && !search.isToHide($0) }
            var found = search.take(topics.filter(\.isKin), upTo: Self.seldomOfFamily)
            found.formUnion(search.take(topics.filter { !$0.isKin }, upTo: limit))
            found.formUnion(search.takePairs(topics, with: names))
            found.formUnion(search.takePairs(clause.filter(\.isNumber), with: []))
            let near = clause.contains(where: \.isJoined) ? found : []
            found.formUnion(search.take(names, upTo: limit, near: near.isEmpty ? nil : near))
            if !sortsTell { _ = search.take(clause.filter(\.isSort), upTo: limit, near: found) }
            told += topics + names
        }
        _ = search.takePairs(told, with: [])
    }

    /// The sentences of one answer that are meant, with the few between them and the one after, or all where family is
    /// spoken of, unless these turn to other things.
    func story(_ search: LeaveOutSearch, _ answer: Range<Int>, _ read: TranscriptWords) -> Set<Int> {
        var story: Set<Int> = []
        var last: Int?
        for sentence in answer where search.meant.contains(sentence) {
            if let last, sentence - last <= Self.between + 1 { story.formUnion(last..<sentence) }
            story.insert(sentence)
            let after = search.ofFamily.contains(sentence) ? answer.upperBound : sentence + 2
            story.formUnion(
                (sentence + 1..<min(after, answer.upperBound)).prefix { !PlainSentence($0, read).turns })
            last = sentence
        }
        return story
    }
}
