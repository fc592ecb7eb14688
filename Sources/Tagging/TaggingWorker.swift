public import StudyModel

/// Tags one transcript after another on one thread. Remembers the words it has met.
public final class TaggingWorker {
    private let codebook: Codebook
    private let phrases: PhraseSet
    private let rules: SentenceRules
    private var table: TokenTable
    private var matcher: PhraseMatcher
    private var words = Words()

    init(codebook: Codebook, phrases: PhraseSet) {
        self.codebook = codebook
        self.phrases = phrases
        rules = SentenceRules(phrases: phrases)
        table = TokenTable(phrases: phrases, stemmer: WordStemmer(language: codebook.language))
        matcher = PhraseMatcher(phrases: phrases)
    }

    /// The codings of the interviewees' turns: one for each sentence and criterion, and one without a
    /// criterion for a sentence that only asks or makes a statement. Ordered by turn, then by start, then as
    /// the codebook orders its criteria, those without one last.
    public func codings(of transcript: Transcript) -> [Coding] {
        table.trim()
        let text = Array(transcript.text.utf8)
        var codings: [Coding] = []
        for turn in transcript.turns where transcript.isInterviewee(turn) {
            guard let participant = transcript.speaker(of: turn).participant, turn.span.end <= text.count
            else {
                continue
            }
            Tokeniser.read(text, turn.span.range, &table, into: &words)
            let passage = Passage(transcript: transcript.name, participant: participant, turn: turn)
            read(passage, text, into: &codings)
        }
        return codings
    }
}

extension TaggingWorker {
    /// Tags the sentences of the turn whose words were read.
    private func read(_ passage: Passage, _ text: [UInt8], into codings: inout [Coding]) {
        var ruler = CodePointRuler(from: passage.turn.span.start)
        var isOffRecord = false
        for sentence in words.sentences {
            matcher.matchFirst(sentence, words, table)
            if matcher.hits.isEmpty, !sentence.isQuestion { continue }
            matcher.matchSecond(sentence, words, table)
            let hits = matcher.hits
            let record = OffRecord.read(hits, phrases, isOpen: isOffRecord)
            isOffRecord = record.staysOpen
            let context = SentenceContext(sentence: sentence, words: words, hits: hits, text: text)
            var findings = rules.findings(in: context, matcher)
            guard !findings.isEmpty else { continue }
            if record.covers {
                for index in findings.indices { findings[index].flags.insert(.offRecord) }
            }
            let range = ruler.advance(to: sentence.bytes, in: text)
            let quote = String(decoding: text[sentence.bytes], as: UTF8.self)
            for finding in findings {
                let criterion = finding.criterion.map { codebook.criteria[$0].id }
                codings.append(passage.coding(finding, criterion, range, quote))
            }
        }
    }
}
