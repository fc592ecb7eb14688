import StudyModel

/// Makes coded interviews ready to be learned from.
struct LearningPreparation {
    private let codebook: Codebook
    private let numbers: [Criterion.ID: Int]
    private let worker: TaggingWorker
    private var reader: AnswerReader
    private var rules: [String: Int] = [:]

    /// A preparation by the phrases and cues of `codebook`, compiled as `tagger`.
    init(codebook: Codebook, tagger: Tagger) {
        self.codebook = codebook
        numbers = Dictionary(
            codebook.criteria.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        worker = tagger.makeWorker()
        reader = AnswerReader(language: codebook.language)
    }

    /// Keys of the features met so far.
    var keys: [UInt32] { reader.features.table.keys }

    /// The readings of `interview`, the transcript numbered `source`: its sentences as features, with what people,
    /// phrases and cues say of each.
    mutating func prepare(_ interview: CodedInterview, source: Int) -> [LearningInterview] {
        let read = reader.read(interview.transcript)
        var learning = LearningInterview(
            source: source, read: read, criteria: read.sentences.map { _ in [] },
            undecided: read.sentences.map { _ in [] })
        let places = SentencePlaces(read)
        let codings = worker.codings(of: interview.transcript)
        learning.named = worker.namedByAnswer
        learning.kinds.cues = PhraseFindings.kinds(codings, places, count: read.sentences.count)
        learning.stances.cues = PhraseFindings.stances(codings, places, count: read.sentences.count)
        for coding in codings {
            guard let sentence = places.sentence(turn: coding.turn, start: coding.range.lowerBound),
                let criterion = coding.criterion.flatMap({ numbers[$0] })
            else { continue }
            learning.found.append(
                LearningInterview.Found(
                    sentence: sentence, criterion: criterion, confidence: Float(coding.confidence),
                    phrases: coding.reasons.filter(\.isPhrase).map { number(of: $0.rule, criterion) }))
        }
        return interview.readings.map { passages in
            var decided = learning
            decide(passages, places, &decided)
            if interview.isOfOtherChecklist {
                decided.fold = nil
                decided.criteria = decided.criteria.map { _ in [] }
            }
            return decided
        }
    }

    /// What the codebook says of its criteria; examples that stand in the interviews themselves are left out, for
    /// what is measured on these would then be known beforehand.
    mutating func seeds(besides interviews: [CodedInterview]) -> [(read: ReadAnswers, criterion: Int)] {
        let said = interviews.map { Array($0.transcript.text.utf8) }
        var seeds: [(read: ReadAnswers, criterion: Int)] = []
        for (number, criterion) in codebook.criteria.enumerated() {
            let examples = criterion.examples.filter { example in
                let example = Array(example.utf8)
                return !said.contains { TextSearch.holds($0, example) }
            }
            for text in [criterion.name, criterion.definition, criterion.countAs] + examples {
                let read = reader.readAlone(text)
                if !read.sentences.isEmpty { seeds.append((read, number)) }
            }
        }
        return seeds
    }
}

private extension LearningPreparation {
    mutating func number(of rule: String, _ criterion: Int) -> Int {
        let key = "\(criterion) \(rule)"
        if let known = rules[key] { return known }
        rules[key] = rules.count
        return rules.count - 1
    }

    func decide(_ passages: [PassageDecisions], _ places: SentencePlaces, _ learning: inout LearningInterview)
    {
        var kinds = [Int?](repeating: Choices.kinds.count - 1, count: learning.criteria.count)
        var areKindsKnown = false
        learning.stances.coded = Array(repeating: nil, count: learning.criteria.count)
        for passage in passages {
            for sentence in places.sentences(turn: passage.turn, passage.range) {
                learning.criteria[sentence] = merged(learning.criteria[sentence], passage.accepted)
                learning.undecided[sentence] = merged(learning.undecided[sentence], passage.undecided)
                if case .decided(let kind) = passage.kind {
                    areKindsKnown = true
                    if let kind { kinds[sentence] = Choices.kinds.firstIndex(of: kind) }
                }
                if let stance = passage.stance, !passage.accepted.isEmpty {
                    learning.stances.coded[sentence] = Choices.stances.firstIndex(of: stance)
                }
            }
        }
        for sentence in learning.undecided.indices {
            learning.undecided[sentence].removeAll { learning.criteria[sentence].contains($0) }
        }
        learning.kinds.coded = areKindsKnown ? kinds : kinds.map { _ in nil }
    }

    func merged(_ known: [Int], _ ids: Set<Criterion.ID>) -> [Int] {
        Set(known).union(ids.compactMap { numbers[$0] }).sorted()
    }
}

extension Coding.Reason {
    /// Whether a phrase of a criterion is the rule, strong or weak.
    var isPhrase: Bool { rule.hasPrefix("phrase ") || rule.hasPrefix("weak phrase ") }
}
