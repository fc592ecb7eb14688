import StudyModel

/// Reads coded interviews into numbers.
struct SuggestionReading {
    private let criteria: [Criterion.ID: Int]
    private let stemmer: WordStemmer
    private let own: OwnWords
    private var table: TokenTable
    private var matcher: PhraseMatcher
    private var words = Words()
    private var result = SuggestionWords()
    private var known: [[UInt8]: (stem: Int32, form: Int32)] = [:]
    private var stemNumbers: [[UInt8]: Int32] = [:]
    private var formNumbers: [[UInt8]: Int32] = [:]
    private var organisationNumbers: [String: Int] = [:]

    /// A reading by the phrases of `codebook`.
    init(_ codebook: Codebook) {
        criteria = Dictionary(
            codebook.criteria.enumerated().map { ($0.element.id, $0.offset) },
            uniquingKeysWith: { first, _ in first })
        let phrases = PhraseCompiler(codebook).phraseSet
        stemmer = WordStemmer(language: codebook.language)
        own = OwnWords(codebook, stemmer: stemmer)
        table = TokenTable(phrases: phrases, stemmer: stemmer)
        matcher = PhraseMatcher(phrases: phrases)
    }

    /// Reads the sentences of `interview`.
    mutating func read(_ interview: CodedTranscript) {
        let transcript = interview.transcript
        let number = result.interviews.count
        result.interviews.append(transcript.name)
        table.trim()
        let text = Array(transcript.text.utf8)
        let coders = Set(interview.passages.map(\.coder)).count
        let byTurn = Dictionary(grouping: interview.passages) { $0.segment.turn }
        for turn in transcript.turns where transcript.isInterviewee(turn) && turn.span.end <= text.count {
            Tokeniser.read(text, turn.span.range, &table, into: &words)
            matcher.begin(words, table)
            let organisation = organisation(of: turn, in: transcript)
            var ruler = CodePointRuler(from: turn.span.start)
            for sentence in words.sentences {
                let segment = Segment(turn: turn.number, range: ruler.advance(to: sentence.bytes, in: text))
                let given = (byTurn[turn.number] ?? []).filter {
                    segment.isCovered(by: $0.segment.range)
                }
                add(
                    sentence, of: text, interview: number, turn: turn.number, organisation: organisation,
                    voices: voices(of: given, coders: coders))
            }
        }
    }

    /// What was read. Stems are numbered anew, the commonest first; those said too seldom to matter are -1.
    func finished(_ settings: SuggestionSettings) -> SuggestionWords {
        var result = result
        // Phrases are packed into 64 bits, so that no more than 2^16 stems can take part.
        let often = result.stems.indices.filter { result.stems[$0].count >= settings.fewestPassages }
            .sorted { (result.stems[$1].count, $0) < (result.stems[$0].count, $1) }.prefix(65_000)
        var numbers = Array(repeating: Int32(-1), count: result.stems.count)
        for (number, stem) in often.enumerated() { numbers[stem] = Int32(number) }
        result.stems = often.map { result.stems[$0] }
        for index in result.sentences.indices {
            result.sentences[index].words = result.sentences[index].words.map { numbers[Int($0)] }
        }
        return result
    }
}

private extension SuggestionReading {
    /// The number of the organisation of who speaks in `turn`; people of several may speak in one interview.
    mutating func organisation(of turn: Turn, in transcript: Transcript) -> Int? {
        guard let name = transcript.participant(of: turn)?.attributes.organisation else { return nil }
        if let known = organisationNumbers[name] { return known }
        organisationNumbers[name] = result.organisations.count
        result.organisations.append(name)
        return result.organisations.count - 1
    }

    /// The criteria of `passages`, each with the share of the coders who gave it.
    func voices(of passages: [MarkedPassage], coders: Int) -> [Int: Double] {
        var given: [Int: Set<Int>] = [:]
        for passage in passages {
            if let criterion = criteria[passage.criterion] {
                given[criterion, default: []].insert(passage.coder)
            }
        }
        return given.mapValues { Double($0.count) / Double(coders) }
    }

    mutating func add(
        _ sentence: Tagging.Sentence, of text: [UInt8], interview: Int, turn: Int, organisation: Int?,
        voices: [Int: Double]
    ) {
        matcher.match(sentence, words, table)
        let first = sentence.tokens.lowerBound
        let hits = matcher.hits.filter { $0.criterion >= 0 && ($0.role == .strong || $0.role == .weak) }
            .map { (Int($0.criterion), Int($0.start) - first..<Int($0.end) - first) }
        let isClaim = matcher.hits.contains { $0.role == .kindStrong || $0.role == .questionStrong }
        var stems: [Int32] = []
        var forms: [Int32] = []
        var breaks: [Bool] = []
        for token in sentence.tokens {
            let word = words.list[token]
            let raw = Array(text[Int(word.start)..<Int(word.end)])
            let numbers = number(of: raw)
            stems.append(numbers.stem)
            forms.append(numbers.form)
            breaks.append(token == first || words.hasBreak(before: token, text))
            count(numbers, raw, opens: token == first)
        }
        result.sentences.append(
            SuggestionWords.Sentence(
                interview: interview, turn: turn, organisation: organisation,
                text: String(decoding: text[sentence.bytes], as: UTF8.self), voices: voices, words: stems,
                breaks: breaks, forms: forms, hits: hits, isClaim: isClaim))
    }

    mutating func number(of raw: [UInt8]) -> (stem: Int32, form: Int32) {
        if let numbers = known[raw] { return numbers }
        let folded = Folding.fold(raw)
        let plain = Folding.isContraction(folded) ? folded : Folding.withoutPossessive(folded)
        let stem = stemmer.stem(plain)
        let form = formNumbers[plain] ?? Int32(result.forms.count)
        if formNumbers[plain] == nil {
            formNumbers[plain] = form
            result.forms.append(SuggestionWords.Form(folded: String(decoding: plain, as: UTF8.self)))
        }
        let number = stemNumbers[stem] ?? Int32(result.stems.count)
        let isContent = FunctionWords.isContent(plain)
        if stemNumbers[stem] == nil {
            stemNumbers[stem] = number
            result.stems.append(
                SuggestionWords.Stem(
                    form: form, isContent: isContent, isNumber: FunctionWords.isNumber(plain),
                    isSmallTalk: SmallTalk.has(plain),
                    owners: own.criteria(of: stem)))
        } else {
            if !isContent { result.stems[Int(number)].isContent = false }
            if SmallTalk.has(plain) { result.stems[Int(number)].isSmallTalk = true }
        }
        known[raw] = (number, form)
        return (number, form)
    }

    mutating func count(_ word: (stem: Int32, form: Int32), _ raw: [UInt8], opens: Bool) {
        let stem = Int(word.stem)
        result.stems[stem].count += 1
        let isCapital = { (byte: UInt8) in UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte }
        let beginsSo = raw.first.map(isCapital) ?? false
        let isAcronym =
            beginsSo && raw.count > 1
            && raw.dropFirst().allSatisfy { isCapital($0) || $0 == UInt8(ascii: "s") }
        result.forms[Int(word.form)].count(raw, isAcronym: isAcronym)
        if isAcronym || !beginsSo {
            result.stems[stem].plain += 1
        } else if !opens {
            result.stems[stem].capitalised += 1
        }
    }
}
