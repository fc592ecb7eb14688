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
        forgetIfMany()
        var words = TranscriptWords()
        words.read(transcript, &tokens)
        return read(words)
    }

    /// The interviewees' sentences of the transcript whose words are `read`, in order. Their numbers must go on meaning
    /// the same from one transcript to the next, until words are forgotten.
    mutating func read(_ read: borrowing TranscriptWords) -> ReadAnswers {
        var answers = ReadAnswers()
        var question = FeatureBag()
        for turn in read.turns {
            if turn.isInterviewee {
                add(turn, read.words, read.text, question, to: &answers)
            } else if turn.tokens.count > Self.acknowledgement || read.asks(turn) {
                question = bag(read.words, read.text, turn.tokens, of: .question)
            }
        }
        return answers
    }

    /// Forgets the words met, for their numbers have changed.
    mutating func forgetWords() { features.forgetWords() }

    /// The features of `text` standing alone: a sentence, an answer of its own, to no question.
    mutating func readAlone(_ text: String) -> ReadAnswers {
        let bytes = Array(text.utf8)
        forgetIfMany()
        Tokeniser.read(bytes, bytes.indices, &tokens, into: &words)
        var read = ReadAnswers()
        guard !words.list.isEmpty else { return read }
        let all = words.list.indices
        read.answers.append(
            ReadAnswers.Answer(turn: 1, words: bag(words, bytes, all, of: .answer), question: FeatureBag()))
        let whole = Sentence(bytes: bytes.indices, tokens: all, isQuestion: false)
        read.sentences.append(sentence(whole, 0, words, bytes, 0..<0))
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
        guard tokens.count > 1 << 16 else { return }
        tokens = Self.tokens(language)
        features.forgetWords()
    }

    mutating func add(
        _ turn: TranscriptWords.Turn, _ words: Words, _ text: [UInt8], _ question: FeatureBag,
        to read: inout ReadAnswers
    ) {
        guard !turn.sentences.isEmpty else { return }
        let answer = read.answers.count
        read.answers.append(
            ReadAnswers.Answer(
                turn: turn.turn.number, words: bag(words, text, turn.tokens, of: .answer), question: question)
        )
        var ruler = CodePointRuler(from: turn.turn.span.start)
        switch unit {
        case .sentence:
            for found in words.sentences[turn.sentences] {
                let range = ruler.advance(to: found.bytes, in: text)
                read.sentences.append(sentence(found, answer, words, text, range))
            }
        case .answer:
            let whole = Sentence(
                bytes: turn.turn.span.range, tokens: turn.tokens, isQuestion: false)
            let range = ruler.advance(to: whole.bytes, in: text)
            read.sentences.append(sentence(whole, answer, words, text, range))
        }
    }

    mutating func sentence(
        _ found: Sentence, _ answer: Int, _ words: Words, _ text: [UInt8], _ range: Range<Int>
    ) -> ReadAnswers.Sentence {
        ReadAnswers.Sentence(
            answer: answer, range: range, isQuestion: found.isQuestion,
            words: bag(words, text, found.tokens, of: .words),
            letters: bag(words, text, found.tokens, of: .letters), tokens: found.tokens)
    }

    mutating func bag(
        _ words: Words, _ text: [UInt8], _ range: Range<Int>, of block: FeatureBlock
    ) -> FeatureBag {
        var last: WordFeatures.Entry?
        for token in range {
            let word = words.list[token]
            let entry = features.entry(word.id, text, Int(word.start)..<Int(word.end))
            switch block {
            case .words:
                counter.add(entry.word)
                if let last { counter.add(features.pair(last, entry)) }
            case .letters: for run in entry.letters { counter.add(features.runs[Int(run)]) }
            case .answer: counter.add(entry.answer)
            case .question: counter.add(entry.question)
            }
            last = entry
        }
        return counter.take()
    }
}
