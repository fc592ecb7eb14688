import StudyModel

/// All a worker keeps between sentences, as one value, so that its parts are reached without checks.
struct TranscriptReading {
    private let criteria: [Criterion.ID]
    private let phrases: PhraseSet
    private var cues: CueReading
    private var rules = SentenceRules()
    private var table: TokenTable
    private var matcher: PhraseMatcher
    private var words = Words()
    private var text: [UInt8] = []

    /// A reading by the patterns of `codebook`, compiled as `phrases`.
    init(codebook: Codebook, phrases: PhraseSet) {
        criteria = codebook.criteria.map(\.id)
        self.phrases = phrases
        cues = CueReading(phrases: phrases)
        table = TokenTable(phrases: phrases, stemmer: WordStemmer(language: codebook.language))
        matcher = PhraseMatcher(phrases: phrases)
    }

    /// The codings of `transcript`; see `TaggingWorker.codings(of:)` for their order.
    mutating func codings(of transcript: Transcript) -> [Coding] {
        table.trim()
        text.removeAll(keepingCapacity: true)
        text.append(contentsOf: transcript.text.utf8)
        var codings: [Coding] = []
        for turn in transcript.turns where transcript.isInterviewee(turn) && turn.span.end <= text.count {
            let speaker = transcript.speaker(of: turn)
            let participant = speaker.participant ?? Participant.ID(speaker.label)
            Tokeniser.read(text, turn.span.range, &table, into: &words)
            read(turn, of: transcript.name, participant, into: &codings)
        }
        return codings
    }
}

extension TranscriptReading {
    /// Tags the sentences of the turn whose words were read.
    private mutating func read(
        _ turn: Turn, of transcript: String, _ participant: Participant.ID, into codings: inout [Coding]
    ) {
        var ruler = CodePointRuler(from: turn.span.start)
        var isOffRecord = false
        rules.beginTurn()
        for index in words.sentences.indices {
            let sentence = words.sentences[index]
            matcher.matchFirst(sentence, words, table)
            if matcher.hits.isEmpty, !sentence.isQuestion {
                rules.pass()
                continue
            }
            matcher.matchSecond(sentence, words, table)
            cues.read(sentence, matcher.hits, words, text)
            let record = OffRecord.read(cues, isOpen: isOffRecord)
            isOffRecord = record.staysOpen
            rules.apply(cues, matcher)
            if rules.findings.isEmpty { continue }
            let passage = Passage(
                transcript: transcript, participant: participant, turn: turn,
                range: ruler.advance(to: sentence.bytes, in: text),
                quote: String(decoding: text[sentence.bytes], as: UTF8.self),
                flags: record.covers ? rules.flags.union([.offRecord]) : rules.flags)
            for finding in rules.findings {
                let criterion = finding.criterion < 0 ? nil : criteria[Int(finding.criterion)]
                codings.append(passage.coding(finding, criterion, reasons(finding)))
            }
        }
    }

    /// The rules and words of the matches behind `finding`, each pair once.
    private func reasons(_ finding: Finding) -> [Coding.Reason] {
        var reasons: [Coding.Reason] = []
        reasons.reserveCapacity(finding.reasons.count + 1)
        for (index, hit) in finding.reasons.enumerated() {
            let reason = reason(hit)
            let isRepeated = finding.reasons[..<index].contains { $0.phrase == hit.phrase }
            if !isRepeated || !reasons.contains(reason) { reasons.append(reason) }
        }
        if let carried = finding.carried {
            let reason = reason(carried)
            reasons.append(Coding.Reason(rule: reason.rule + " shortly before", matched: reason.matched))
        }
        return reasons
    }

    private func reason(_ hit: Hit) -> Coding.Reason {
        Coding.Reason(
            rule: phrases.phrases[Int(hit.phrase)].rule,
            matched: String(decoding: text[words.bytes(hit.tokens)], as: UTF8.self))
    }
}
