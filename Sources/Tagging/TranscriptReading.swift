import StudyModel

/// All a worker keeps between sentences, as one value, so that its parts are reached without checks.
struct TranscriptReading {
    /// A sentence of an interviewee.
    private struct Said {
        /// Index of the turn in `TranscriptWords.turns`.
        let turn: Int
        /// Index of the sentence in `Words.sentences`.
        let sentence: Int
        /// Whether it is off the record.
        var isCovered: Bool
    }

    private let criteria: [Criterion.ID]
    /// The rules of the sides of each tension of each criterion.
    private let tensions: [[Set<String>]]
    private var cues: CueReading
    private var rules = SentenceRules()
    private var reasoning: Reasoning
    private var table: TokenTable
    private var matches: SentenceMatches
    private var record = OffRecord()
    /// The interviewees' sentences, by ordinal.
    private var said: [Said] = []
    private let leaveOut: LeaveOutFinder
    /// What interviewees want left out, in the order of their turns.
    private(set) var requests: [LeaveOutRequest] = []
    /// What the interviewer's questions ask for.
    private var asked: [Prompt] = []
    /// How the interviewer's questions ask for offers.
    private var offersAsked: [Coding.Reason] = []
    /// What is being answered.
    private var question = AskedQuestion()
    /// For each of `TranscriptWords.turns`, the criteria that the question it answers names.
    private var named: [NamedCriteria] = []
    /// The words of the transcript begun last.
    private(set) var read = TranscriptWords()
    /// What was drafted last.
    private(set) var drafts: [Draft] = []

    /// A reading by the patterns of `codebook`, compiled as `phrases`.
    init(codebook: Codebook, phrases: PhraseSet) {
        criteria = codebook.criteria.map(\.id)
        tensions = codebook.criteria.map { $0.tensions.map { Set($0.sides.map(\.rule)) } }
        reasoning = Reasoning(phrases)
        cues = CueReading(phrases: phrases)
        leaveOut = LeaveOutFinder(language: codebook.language)
        table = TokenTable(phrases: phrases, stemmer: WordStemmer(language: codebook.language))
        matches = SentenceMatches(phrases: phrases)
    }

    /// Reads the words of `transcript`. Whether the numbers of words have changed.
    mutating func begin(_ transcript: Transcript) -> Bool {
        let hasChanged = table.trim()
        read.read(transcript, &table)
        matches.begin(read.words, table)
        named = NamedCriteria.byTurn(read, table, &matches, &cues)
        return hasChanged
    }

    /// Drafts what the rules say of the sentences of the transcript begun, with what was learned about it; in the order
    /// of codings. Drafts that do not explain come without reasons.
    mutating func draft(_ advice: InterviewAdvice? = nil, explains: Bool = true) {
        rules.begin(explains: explains)
        reasoning.beginSentence()
        record = OffRecord()
        asked.removeAll(keepingCapacity: true)
        offersAsked.removeAll(keepingCapacity: true)
        question = AskedQuestion()
        drafts.removeAll(keepingCapacity: true)
        said.removeAll(keepingCapacity: true)
        var answersToLeaveOut: [Int] = []
        var answering = Answering()
        for index in read.turns.indices {
            let turn = read.turns[index]
            guard turn.isInterviewee else {
                answering.hear(hear(turn))
                continue
            }
            let isAsked = demand == .offRecord && !answering.isHeard
            let step = answering.take(turn.turn.speaker, saysMore: isAsked || read.saysMore(turn))
            if step.isOther { record.changeSpeaker(at: said.count) }
            if isAsked { answersToLeaveOut.append(index) }
            record.beginAnswer(at: said.count, goesOn: step.goesOn, isAsked: isAsked)
            let isForParts = isAsked && question.prompt.map { asked[$0].isForParts } ?? false
            let end = isForParts ? LeaveOutAnswer(turn, read).end : nil
            draft(turn, at: index, requestEnd: end, advice)
        }
        requests = read.turns.indices.compactMap { index in
            guard read.turns[index].isInterviewee else { return nil }
            if answersToLeaveOut.contains(index) { return cover(leaveOut.find(index, in: read)) }
            let naming = LeaveOutAnswer.volunteered(in: read.turns[index], read)
            return naming.isEmpty ? nil : cover(leaveOut.find(named: naming, by: index, in: read))
        }
        for index in drafts.indices where said[drafts[index].ordinal].isCovered {
            drafts[index].flags.insert(.offRecord)
        }
    }

    /// What was said off the record in the transcript drafted last, coded or not, in its order; sentences in a row as one.
    var offRecord: [Segment] {
        var found: [Segment] = []
        var ruler = CodePointRuler(from: 0)
        var last: Said?
        for sentence in said where sentence.isCovered {
            let turn = read.turns[sentence.turn].turn
            if sentence.turn != last?.turn { ruler = CodePointRuler(from: turn.span.start) }
            let range = ruler.advance(to: read.words.sentences[sentence.sentence].bytes, in: read.text)
            if let last, last.turn == sentence.turn, last.sentence == sentence.sentence - 1 {
                let first = found.removeLast().range.lowerBound
                found.append(Segment(turn: turn.number, range: first..<range.upperBound))
            } else {
                found.append(Segment(turn: turn.number, range: range))
            }
            last = sentence
        }
        return found
    }

    /// What the question of each answer that says anything names.
    var namedByAnswer: [NamedCriteria] {
        zip(read.turns, named).filter { $0.0.isInterviewee && !$0.0.sentences.isEmpty }.map(\.1)
    }

    /// The codings that the drafts make, in their order.
    mutating func codings(of transcript: Transcript, _ advice: InterviewAdvice? = nil) -> [Coding] {
        var codings: [Coding] = []
        // Adding nothing to an empty array in this way would still set the count of the one that all threads share.
        if drafts.isEmpty { return codings }
        // Codings are large: appended one by one, each would be copied once more.
        codings.append(addingCapacity: drafts.count) { makeCodings(of: transcript, advice, into: &$0) }
        return codings
    }
}

private extension TranscriptReading {
    /// Adds the codings that the drafts make to `codings`, sentence by sentence.
    mutating func makeCodings(
        of transcript: Transcript, _ advice: InterviewAdvice?, into codings: inout OutputSpan<Coding>
    ) {
        let key = TextKey(read.text)
        var place = 0
        var ruler = CodePointRuler(from: 0)
        var lastTurn = 0
        while place < drafts.count {
            let sentence = drafts[place].sentence
            let bytes = read.words.sentences[sentence].bytes
            let turn = read.turns[drafts[place].turn].turn
            if turn.number != lastTurn { ruler = CodePointRuler(from: turn.span.start) }
            lastTurn = turn.number
            let passage = CodedSentence(
                bytes, of: read.text, in: turn, at: ruler.advance(to: bytes, in: read.text), transcript, key,
                ranked: advice?.sentence(drafts[place].ordinal)?.ranked ?? [])
            reasoning.beginSentence()
            while place < drafts.count, drafts[place].sentence == sentence {
                codings.append(coding(of: drafts[place], in: passage, advice))
                place += 1
            }
        }
    }

    /// The coding that `draft` makes of its sentence.
    mutating func coding(of draft: Draft, in passage: CodedSentence, _ advice: InterviewAdvice?) -> Coding {
        let finding = draft.finding
        let reasons = reasoning.reasons(
            finding, rules, learned: advice?.reason(draft.ordinal, finding.criterion),
            asked: (draft.prompt.map { asked[$0].reason }, draft.offer.map { offersAsked[$0] }), read)
        let criterion = finding.criterion < 0 ? nil : criteria[Int(finding.criterion)]
        return passage.coding(finding, criterion, draft.flags, reasons)
    }
}

extension TranscriptReading {
    /// What the question that is being answered asks for; nil where that is left open.
    private var demand: Prompt.Demand? { question.prompt.map { asked[$0].demand } }

    /// Takes in the interviewer's `turn`: what it asks for, and whether it promises to leave out the answer before.
    /// Returns whether it asks nothing, so that the answer goes on after it.
    private mutating func hear(_ turn: TranscriptWords.Turn) -> Bool {
        guard read.saysMore(turn) else { return true }
        question = AskedQuestion()
        question.sides = sidesNamed(by: turn)
        for index in turn.sentences {
            let hits = matches.prompts(index, read.words, table)
            if hits.isEmpty { continue }
            cues.read(read.words.sentences[index], hits, read.words, read.text)
            if cues.has(.promptFirst) { question.marks.insert(.first) }
            if cues.has(.promptUnsaid) { question.marks.insert(.unsaid) }
            if let cue = cues.first(.promptOffer), OfferAnswer.isAskedFor(by: index, read) {
                reasoning.beginSentence()
                question.offer = offersAsked.count
                offersAsked.append(reasoning.reason(cue, read))
            }
            if let demand = Prompt.demand(cues) {
                reasoning.beginSentence()
                question.prompt = asked.count
                asked.append(
                    Prompt(
                        demand: demand.demand, reason: reasoning.reason(demand.cue, read),
                        isForParts: demand.demand == .offRecord
                            && LeaveOutAnswer.isAskedFor(by: demand.cue, of: index, read)))
                if demand.demand == .offRecord { break }
            }
            if let first = record.promised(cues) { cover(from: first) }
        }
        return false
    }

    /// The sides of a tension that the interviewer's `turn` asks to choose between; nil where reasons are not wanted, for
    /// nothing else tells sides.
    private mutating func sidesNamed(by turn: TranscriptWords.Turn) -> SideQuestion? {
        guard rules.explains else { return nil }
        var hits: [(sentence: Int, hit: Hit)] = []
        for index in turn.sentences {
            hits += matches.sides(index, read.words, table).map { (index, $0) }
        }
        return hits.isEmpty ? nil : SideQuestion(hits, cues.phrases, tensions: tensions, read)
    }

    /// The matches in the sentence `index`, those that tell sides among them where it may be coded with a criterion that
    /// has any, or answers a question that names some, and reasons are wanted.
    private mutating func hits(_ index: Int, _ learned: SentenceAdvice?, isSided: Bool) -> ArraySlice<Hit> {
        let hits = matches.all(index, read.words, table)
        guard rules.explains else { return hits }
        let mayTakeSides =
            isSided
            || learned.map { $0.coded.contains { !tensions[Int($0.criterion)].isEmpty } }
                ?? hits.contains { $0.role.codes && !tensions[Int($0.criterion)].isEmpty }
        return mayTakeSides ? matches.withSides(index, read.words, table) : hits
    }

    private mutating func cover(from first: Int) {
        for index in first..<said.count { said[index].isCovered = true }
    }

    /// Covers the sentences that `found` says are wanted left out; nil where nothing is.
    private mutating func cover(_ found: (request: LeaveOutRequest, sentences: Set<Int>)?) -> LeaveOutRequest?
    {
        guard let found else { return nil }
        for index in said.indices where found.sentences.contains(said[index].sentence) {
            said[index].isCovered = true
        }
        return found.request
    }

    /// Drafts the sentences of `turn`, which stands at `place`; from `requestEnd` on it asks no more for things to be left
    /// out.
    private mutating func draft(
        _ turn: TranscriptWords.Turn, at place: Int, requestEnd: Int?, _ advice: InterviewAdvice?
    ) {
        rules.beginTurn(demand)
        let offer = question.offer
        let offered = offer == nil ? 0..<0 : OfferAnswer(turn, read).sentences
        if !offered.isEmpty { question.offer = nil }
        for index in turn.sentences {
            if index == requestEnd { record.endRequest() }
            let sentence = read.words.sentences[index]
            let ordinal = said.count
            let learned = advice?.sentence(ordinal)
            var answer = SentenceRules.Answer(isOffer: offered.contains(index))
            let sides = index - turn.sentences.lowerBound < SideQuestion.reach ? question.sides : nil
            if !matches.isTelling(index, read.words, table), !sentence.isQuestion, !rules.expectsMore,
                !answer.isOffer, sides == nil, learned?.saysNothing ?? true
            {
                rules.pass()
                said.append(Said(turn: place, sentence: index, isCovered: record.isOpen))
                continue
            }
            cues.read(sentence, hits(index, learned, isSided: sides != nil), read.words, read.text)
            answer.side = sides?.side(toldBy: index, cues, read)
            let covered = record.read(cues, isFirst: index == turn.sentences.lowerBound, at: ordinal)
            cover(from: covered.from)
            said.append(Said(turn: place, sentence: index, isCovered: covered.covers))
            rules.apply(cues, matches.matcher, learned, answer: answer)
            if rules.findings.isEmpty { continue }
            let flags = rules.flags.union(question.marks)
            for finding in rules.findings {
                let prompted: FlagSet = named[place].mayPrompt(finding.criterion) ? .prompted : []
                drafts.append(
                    Draft(
                        turn: place, sentence: index, ordinal: ordinal, finding: finding,
                        flags: flags.union(prompted), prompt: question.prompt,
                        offer: answer.isOffer ? offer : nil))
            }
        }
    }
}
