import StudyModel

/// Reads transcripts as the learned tagger sees them: sentences as features, with their answers and questions.
struct AnswerReader {
    /// What is told apart.
    enum Unit {
        /// Sentences of an answer.
        case sentence
        /// Whole answers, however many sentences.
        case answer
    }

    /// Words of an interviewer who only shows that they listen ("Right, okay.").
    private static let acknowledgement = 3

    /// The features known and the words met.
    private(set) var features: WordFeatures
    private let unit: Unit
    private var tokens: TokenTable
    private let language: String
    private var words = Words()
    private var counter = FeatureBag.Counter()

    /// A reader of texts in `language` that tells `unit` apart; with `keys`, only these features are known.
    init(language: String, unit: Unit = .sentence, keys: [UInt32]? = nil) {
        self.language = language
        self.unit = unit
        features = WordFeatures(language: language, keys: keys)
        tokens = Self.tokens(language)
    }

    /// The interviewees' sentences of `transcript`, in order.
    mutating func read(_ transcript: Transcript) -> ReadAnswers {
        let text = Array(transcript.text.utf8)
        forgetIfMany()
        var read = ReadAnswers()
        var question = FeatureBag()
        for turn in transcript.turns where turn.span.end <= text.count {
            Tokeniser.read(text, turn.span.range, &tokens, into: &words)
            if transcript.isInterviewee(turn) {
                add(turn, text, question, to: &read)
            } else if words.list.count > Self.acknowledgement || words.sentences.contains(where: \.isQuestion)
            {
                question = bag(text, words.list.indices, of: .question)
            }
        }
        return read
    }

    /// The features of `text` standing alone: a sentence, an answer of its own, to no question.
    mutating func readAlone(_ text: String) -> ReadAnswers {
        let bytes = Array(text.utf8)
        forgetIfMany()
        Tokeniser.read(bytes, bytes.indices, &tokens, into: &words)
        var read = ReadAnswers()
        guard !words.list.isEmpty else { return read }
        read.answers.append(
            ReadAnswers.Answer(
                turn: 1, words: bag(bytes, words.list.indices, of: .answer), question: FeatureBag()))
        read.sentences.append(
            sentence(
                Sentence(bytes: bytes.indices, tokens: words.list.indices, hot: 0..<0, isQuestion: false), 0,
                bytes,
                0..<0))
        return read
    }
}

private extension AnswerReader {
    static func tokens(_ language: String) -> TokenTable {
        TokenTable(
            phrases: PhraseSet([], [], vocabulary: Vocabulary()), stemmer: WordStemmer(language: language))
    }

    /// Starts the table of words afresh where it has grown large: the features of words go with their numbers.
    mutating func forgetIfMany() {
        guard tokens.identities.count > 1 << 16 else { return }
        tokens = Self.tokens(language)
        features.forgetWords()
    }

    mutating func add(
        _ turn: Turn, _ text: [UInt8], _ question: FeatureBag, to read: inout ReadAnswers
    ) {
        guard !words.sentences.isEmpty else { return }
        let answer = read.answers.count
        read.answers.append(
            ReadAnswers.Answer(
                turn: turn.number, words: bag(text, words.list.indices, of: .answer), question: question))
        var ruler = CodePointRuler(from: turn.span.start)
        switch unit {
        case .sentence:
            for found in words.sentences {
                read.sentences.append(sentence(found, answer, text, ruler.advance(to: found.bytes, in: text)))
            }
        case .answer:
            let whole = Sentence(
                bytes: turn.span.range, tokens: words.list.indices, hot: 0..<0, isQuestion: false)
            read.sentences.append(sentence(whole, answer, text, ruler.advance(to: whole.bytes, in: text)))
        }
    }

    mutating func sentence(
        _ found: Sentence, _ answer: Int, _ text: [UInt8], _ range: Range<Int>
    ) -> ReadAnswers.Sentence {
        ReadAnswers.Sentence(
            answer: answer, range: range, isQuestion: found.isQuestion,
            words: bag(text, found.tokens, of: .words), letters: bag(text, found.tokens, of: .letters),
            tokens: found.tokens.map { Int(words.list[$0].start)..<Int(words.list[$0].end) },
            ids: found.tokens.map { words.list[$0].id })
    }

    mutating func bag(_ text: [UInt8], _ range: Range<Int>, of block: FeatureBlock) -> FeatureBag {
        var last: WordFeatures.Entry?
        for token in range {
            let word = words.list[token]
            let entry = features.entry(word.id, text, Int(word.start)..<Int(word.end))
            switch block {
            case .words:
                counter.add(entry.word)
                if let last { counter.add(features.pair(last, entry)) }
            case .letters: for run in entry.letters { counter.add(run) }
            case .answer: counter.add(entry.answer)
            case .question: counter.add(entry.question)
            }
            last = entry
        }
        return counter.take()
    }
}
