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
    private var key = TextKey([])
    private var record = OffRecord()
    private var prompt: Prompt?
    private var named = NamedCriteria()

    /// A reading by the patterns of `codebook`, compiled as `phrases`.
    init(codebook: Codebook, phrases: PhraseSet) {
        criteria = codebook.criteria.map(\.id)
        self.phrases = phrases
        cues = CueReading(phrases: phrases)
        table = TokenTable(phrases: phrases, stemmer: WordStemmer(language: codebook.language))
        matcher = PhraseMatcher(phrases: phrases)
    }

    /// The codings of `transcript`, with what was learned about it; see `TaggingWorker.codings(of:)` for their order.
    mutating func codings(of transcript: Transcript, advice: InterviewAdvice? = nil) -> [Coding] {
        table.trim()
        text.removeAll(keepingCapacity: true)
        text.append(contentsOf: transcript.text.utf8)
        key = TextKey(text)
        record = OffRecord()
        prompt = nil
        named = NamedCriteria()
        var codings: [Coding] = []
        var goesOn = false
        var last: Int?
        for turn in transcript.turns where turn.span.end <= text.count {
            Tokeniser.read(text, turn.span.range, &table, into: &words)
            guard transcript.isInterviewee(turn) else {
                goesOn = hear(&codings)
                continue
            }
            if last != turn.speaker { record.changeSpeaker(at: codings.count) }
            last = turn.speaker
            named.beginAnswer()
            let speaker = transcript.speaker(of: turn)
            let participant = speaker.participant ?? Participant.ID(speaker.label)
            record.beginAnswer(
                at: codings.count, goesOn: goesOn, isAsked: prompt?.demand == .offRecord && !goesOn)
            read(turn, of: transcript.name, participant, advice, into: &codings)
        }
        return codings
    }
}

extension TranscriptReading {
    /// Words of an interviewer who only shows that they listen ("Right, okay.").
    private static let acknowledgement = 3

    /// Takes in the interviewer's turn whose words were read: what it asks for, and whether it promises to
    /// leave out the answer before. Returns whether it asks nothing, so that the answer goes on after it.
    private mutating func hear(_ codings: inout [Coding]) -> Bool {
        if words.list.count <= Self.acknowledgement, !words.sentences.contains(where: \.isQuestion) {
            return true
        }
        prompt = nil
        named.beginQuestion()
        for sentence in words.sentences {
            name(sentence)
            matcher.matchPrompts(sentence, words, table)
            if matcher.hits.isEmpty { continue }
            cues.read(sentence, matcher.hits, words, text)
            if let demand = Prompt.demand(cues) {
                prompt = Prompt(demand: demand.demand, reason: reason(demand.cue))
                if demand.demand == .offRecord { break }
            }
            if let first = record.promised(cues) { cover(&codings, from: first) }
        }
        return false
    }

    /// Notes the criteria that a sentence of the interviewer names.
    private mutating func name(_ sentence: Sentence) {
        matcher.matchFirst(sentence, words, table)
        guard matcher.hits.contains(where: { $0.role == .strong }) else { return }
        matcher.matchSecond(sentence, words, table)
        cues.read(sentence, matcher.hits, words, text)
        named.note(cues)
    }

    private func cover(_ codings: inout [Coding], from first: Int) {
        for index in first..<codings.count { codings[index].flags.insert(.offRecord) }
    }

    /// Tags the sentences of the turn whose words were read.
    private mutating func read(
        _ turn: Turn, of transcript: String, _ participant: Participant.ID, _ advice: InterviewAdvice?,
        into codings: inout [Coding]
    ) {
        var ruler = CodePointRuler(from: turn.span.start)
        rules.beginTurn(prompt)
        for index in words.sentences.indices {
            let sentence = words.sentences[index]
            let learned = advice?.sentence(
                turn: turn.number, start: ruler.advance(to: sentence.bytes, in: text).lowerBound)
            matcher.matchFirst(sentence, words, table)
            if matcher.hits.isEmpty, !sentence.isQuestion, !rules.expectsMore, learned?.saysNothing ?? true {
                rules.pass()
                continue
            }
            matcher.matchSecond(sentence, words, table)
            cues.read(sentence, matcher.hits, words, text)
            let covered = record.read(cues, isFirst: index == 0, at: codings.count)
            cover(&codings, from: covered.from)
            rules.apply(cues, matcher, learned)
            if rules.findings.isEmpty { continue }
            let passage = Passage(
                transcript: transcript, key: key, participant: participant, turn: turn,
                range: ruler.advance(to: sentence.bytes, in: text),
                quote: String(decoding: text[sentence.bytes], as: UTF8.self),
                flags: covered.covers ? rules.flags.union([.offRecord]) : rules.flags,
                ranked: learned?.ranked ?? [])
            for finding in rules.findings {
                let criterion = finding.criterion < 0 ? nil : criteria[Int(finding.criterion)]
                codings.append(passage.coding(finding, criterion, reasons(finding)))
                if named.contains(finding.criterion) {
                    codings[codings.count - 1].flags.insert(.prompted)
                }
            }
        }
    }

    /// The rules and words of the matches behind `finding`, each pair once.
    private func reasons(_ finding: Finding) -> [Coding.Reason] {
        var reasons: [Coding.Reason] = []
        reasons.reserveCapacity(finding.reasons.count + finding.context.count)
        for (index, hit) in finding.reasons.enumerated() {
            let reason = reason(hit)
            let isRepeated = finding.reasons[..<index].contains { $0.phrase == hit.phrase }
            if !isRepeated || !reasons.contains(reason) { reasons.append(reason) }
        }
        if let learned = finding.learned { reasons.append(learned) }
        for context in finding.context { reasons.append(reason(context)) }
        return reasons
    }

    private func reason(_ context: Finding.Context) -> Coding.Reason {
        switch context {
        case .carried(let hit):
            let reason = reason(hit)
            return Coding.Reason(rule: reason.rule + " shortly before", matched: reason.matched)
        case .asked(let prompt): return prompt.reason
        case .learned: return Coding.Reason(rule: "kind learned from coded interviews", matched: "")
        case .assumed:
            return Coding.Reason(rule: "taken for a challenge, as nothing says otherwise", matched: "")
        }
    }

    private func reason(_ hit: Hit) -> Coding.Reason {
        Coding.Reason(
            rule: phrases.phrases[Int(hit.phrase)].rule,
            matched: String(decoding: text[words.bytes(hit.tokens)], as: UTF8.self))
    }
}
