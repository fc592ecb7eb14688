import StudyModel

/// All a worker keeps between sentences, as one value, so that its parts are reached without checks.
struct TranscriptReading {
    /// What the rules say of a sentence, before it becomes a coding.
    struct Draft {
        /// Index of the turn in `TranscriptWords.turns`.
        let turn: Int
        /// Index of the sentence in `Words.sentences`.
        let sentence: Int
        /// Counts the interviewees' sentences of the transcript from 0.
        let ordinal: Int
        let finding: Finding
        var flags: Set<Coding.Flag>
    }

    private let criteria: [Criterion.ID]
    private let phrases: PhraseSet
    private var cues: CueReading
    private var rules = SentenceRules()
    private var table: TokenTable
    private var matches: SentenceMatches
    private var record = OffRecord()
    private var prompt: Prompt?
    /// For each of `TranscriptWords.turns`, the criteria that the question it answers names.
    private var named: [NamedCriteria] = []
    /// The words of the transcript begun last.
    private(set) var read = TranscriptWords()
    /// What was drafted last.
    private(set) var drafts: [Draft] = []

    /// A reading by the patterns of `codebook`, compiled as `phrases`.
    init(codebook: Codebook, phrases: PhraseSet) {
        criteria = codebook.criteria.map(\.id)
        self.phrases = phrases
        cues = CueReading(phrases: phrases)
        table = TokenTable(phrases: phrases, stemmer: WordStemmer(language: codebook.language))
        matches = SentenceMatches(phrases: phrases)
    }

    /// Reads the words of `transcript`. Whether the numbers of words have changed.
    mutating func begin(_ transcript: Transcript) -> Bool {
        let hasChanged = table.trim()
        read.read(transcript, &table)
        matches.begin(read.words, table)
        nameCriteria()
        return hasChanged
    }

    /// Drafts what the rules say of the sentences of the transcript begun, with what was learned about it; in the order
    /// of codings. Drafts that do not explain come without reasons.
    mutating func draft(_ advice: InterviewAdvice? = nil, explains: Bool = true) {
        rules = SentenceRules(explains: explains)
        record = OffRecord()
        prompt = nil
        drafts.removeAll(keepingCapacity: true)
        var goesOn = false
        var last: Int?
        var ordinal = 0
        for index in read.turns.indices {
            let turn = read.turns[index]
            guard turn.isInterviewee else {
                goesOn = hear(turn)
                continue
            }
            if last != turn.turn.speaker { record.changeSpeaker(at: drafts.count) }
            last = turn.turn.speaker
            record.beginAnswer(
                at: drafts.count, goesOn: goesOn, isAsked: prompt?.demand == .offRecord && !goesOn)
            draft(turn, at: index, ordinal, advice)
            ordinal += turn.sentences.count
        }
    }

    /// What the question of each answer that says anything names.
    var namedByAnswer: [NamedCriteria] {
        zip(read.turns, named).filter { $0.0.isInterviewee && !$0.0.sentences.isEmpty }.map(\.1)
    }

    /// The codings that the drafts make, in their order.
    func codings(of transcript: Transcript, _ advice: InterviewAdvice? = nil) -> [Coding] {
        let key = TextKey(read.text)
        var codings: [Coding] = []
        codings.reserveCapacity(drafts.count)
        var passage: Passage?
        var known = (turn: -1, sentence: -1)
        var ruler = CodePointRuler(from: 0)
        for draft in drafts {
            let turn = read.turns[draft.turn].turn
            if draft.turn != known.turn { ruler = CodePointRuler(from: turn.span.start) }
            if draft.sentence != known.sentence {
                let bytes = read.words.sentences[draft.sentence].bytes
                let speaker = transcript.speaker(of: turn)
                passage = Passage(
                    transcript: transcript.name, key: key,
                    participant: speaker.participant ?? Participant.ID(speaker.label), turn: turn,
                    range: ruler.advance(to: bytes, in: read.text),
                    quote: String(decoding: read.text[bytes], as: UTF8.self),
                    ranked: advice?.sentence(draft.ordinal)?.ranked ?? [])
            }
            known = (draft.turn, draft.sentence)
            guard let passage else { continue }
            let criterion = draft.finding.criterion < 0 ? nil : criteria[Int(draft.finding.criterion)]
            codings.append(passage.coding(draft.finding, criterion, draft.flags, reasons(draft.finding)))
        }
        return codings
    }
}

extension TranscriptReading {
    /// Words of an interviewer who only shows that they listen ("Right, okay.").
    private static let acknowledgement = 3

    /// Takes in the interviewer's `turn`: what it asks for, and whether it promises to leave out the answer before.
    /// Returns whether it asks nothing, so that the answer goes on after it.
    private mutating func hear(_ turn: TranscriptWords.Turn) -> Bool {
        if turn.tokens.count <= Self.acknowledgement, !read.asks(turn) { return true }
        prompt = nil
        for index in turn.sentences {
            let hits = matches.prompts(index, read.words, table)
            if hits.isEmpty { continue }
            cues.read(read.words.sentences[index], hits, read.words, read.text)
            if let demand = Prompt.demand(cues) {
                prompt = Prompt(demand: demand.demand, reason: reason(demand.cue))
                if demand.demand == .offRecord { break }
            }
            if let first = record.promised(cues) { cover(from: first) }
        }
        return false
    }

    /// Notes the criteria that questions name, for each turn.
    private mutating func nameCriteria() {
        named.removeAll(keepingCapacity: true)
        var current = NamedCriteria()
        for turn in read.turns {
            if turn.isInterviewee {
                current.beginAnswer()
            } else if turn.tokens.count > Self.acknowledgement || read.asks(turn) {
                current.beginQuestion()
                for index in turn.sentences {
                    guard let hits = matches.named(index, read.words, table) else { continue }
                    cues.read(read.words.sentences[index], hits, read.words, read.text)
                    current.note(cues)
                }
            }
            named.append(current)
        }
    }

    private mutating func cover(from first: Int) {
        for index in first..<drafts.count { drafts[index].flags.insert(.offRecord) }
    }

    /// Drafts the sentences of `turn`, which stands at `place` and whose first sentence has the number `first`.
    private mutating func draft(
        _ turn: TranscriptWords.Turn, at place: Int, _ first: Int, _ advice: InterviewAdvice?
    ) {
        rules.beginTurn(prompt)
        for index in turn.sentences {
            let sentence = read.words.sentences[index]
            let ordinal = first + index - turn.sentences.lowerBound
            let learned = advice?.sentence(ordinal)
            if !matches.isTelling(index, read.words, table), !sentence.isQuestion, !rules.expectsMore,
                learned?.saysNothing ?? true
            {
                rules.pass()
                continue
            }
            cues.read(sentence, matches.all(index, read.words, table), read.words, read.text)
            let covered = record.read(cues, isFirst: index == turn.sentences.lowerBound, at: drafts.count)
            cover(from: covered.from)
            rules.apply(cues, matches.matcher, learned)
            if rules.findings.isEmpty { continue }
            let flags = covered.covers ? rules.flags.union([.offRecord]) : rules.flags
            for finding in rules.findings {
                let prompted: Set<Coding.Flag> = named[place].contains(finding.criterion) ? [.prompted] : []
                drafts.append(
                    Draft(
                        turn: place, sentence: index, ordinal: ordinal, finding: finding,
                        flags: flags.union(prompted)))
            }
        }
    }

    /// The rules and words of the matches behind `finding`, each pair once.
    private func reasons(_ finding: Finding) -> [Coding.Reason] {
        var reasons: [Coding.Reason] = []
        reasons.reserveCapacity(finding.reasons.count + finding.context.count + 1)
        for (index, hit) in finding.reasons.enumerated() {
            let isRepeated = finding.reasons[..<index].contains { $0.phrase == hit.phrase }
            let reason = reason(hit)
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
        case .learnedStance:
            return Coding.Reason(rule: "stance learned from coded interviews", matched: "")
        case .learned: return Coding.Reason(rule: "kind learned from coded interviews", matched: "")
        case .assumed:
            return Coding.Reason(rule: "taken for a challenge, as nothing says otherwise", matched: "")
        }
    }

    private func reason(_ hit: Hit) -> Coding.Reason {
        Coding.Reason(
            rule: phrases.phrases[Int(hit.phrase)].rule,
            matched: String(decoding: read.text[read.words.bytes(hit.tokens)], as: UTF8.self))
    }
}
