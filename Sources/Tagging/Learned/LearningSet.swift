/// All a model learns from: coded interviews, and the codebook's own words as seeds.
struct LearningSet {
    /// The readings of the coded interviews, in order.
    var interviews: [LearningInterview]
    /// What the codebook says of its criteria, each a sentence standing alone.
    var seeds: [(read: ReadAnswers, criterion: Int)]
    /// Criteria there are.
    let criteria: Int
    /// Keys of the features, by number.
    private(set) var keys: [UInt32]
    /// How features make rows.
    private(set) var scale = FeatureScale(rarity: [])

    /// A set with features numbered as in `keys`; the rare ones are dropped and the rest numbered anew.
    init(
        interviews: [LearningInterview], seeds: [(read: ReadAnswers, criterion: Int)], criteria: Int,
        keys: [UInt32]
    ) {
        self.interviews = interviews
        self.seeds = seeds
        self.criteria = criteria
        self.keys = keys
        dropRareFeatures()
    }

    /// Sentences of the transcripts that were coded by the checklist.
    var sentences: Int {
        interviews.indices.reduce(0) {
            $0 + (isOwn($1) && isFirst($1) ? interviews[$1].read.sentences.count : 0)
        }
    }

    /// Whether that reading is by the checklist that is learned.
    func isOwn(_ index: Int) -> Bool { interviews[index].fold != nil }

    /// Whether that reading is the first of its transcript.
    func isFirst(_ index: Int) -> Bool {
        index == 0 || interviews[index - 1].source != interviews[index].source
    }

    /// How many sentences of readings by the checklist have each criterion.
    var accepted: [Int] {
        interviews.reduce(into: [Int](repeating: 0, count: criteria)) { counts, interview in
            guard interview.fold != nil else { return }
            for criterion in interview.criteria.joined() { counts[criterion] += 1 }
        }
    }

    /// Whether kinds can be learned: what tells them from their surroundings is found on interviews read unseen.
    var hasKinds: Bool { interviews.contains { $0.fold != nil && $0.kinds.coded.contains { $0 != nil } } }

    /// Whether stances can be learned, likewise.
    var hasStances: Bool { interviews.contains { $0.fold != nil && $0.stances.coded.contains { $0 != nil } } }

    /// The heads of kinds and of stances.
    var choices: (kinds: Range<Int>, stances: Range<Int>) {
        Choices.heads(criteria: criteria, hasKinds: hasKinds, hasStances: hasStances)
    }

    /// How many transcripts the readings by the checklist are of; they stand before all others.
    var sources: Int { (interviews.indices.last(where: isOwn).map { interviews[$0].source } ?? -1) + 1 }

    /// Deals the interviews out to `count` folds of neighbours: interviews of one place tend to stand together.
    /// Readings of one transcript are never parted.
    mutating func fold(_ count: Int) {
        let sources = sources
        for index in interviews.indices where isOwn(index) {
            interviews[index].fold = interviews[index].source * count / sources
        }
    }

    /// The row of a sentence.
    func row(_ read: ReadAnswers, _ sentence: Int) -> [(column: Int32, value: Float)] {
        var row: [(column: Int32, value: Float)] = []
        let found = read.sentences[sentence]
        scale.append(found.words, .words, to: &row)
        scale.append(found.letters, .letters, to: &row)
        scale.append(read.answers[found.answer].words, .answer, to: &row)
        scale.append(read.answers[found.answer].question, .question, to: &row)
        return row.sorted { $0.column < $1.column }
    }
}

private extension LearningSet {
    mutating func dropRareFeatures() {
        var counts = [Int32](repeating: 0, count: keys.count)
        var fewest = [Int32](repeating: 1, count: keys.count)
        var sentences = 0
        func count(_ read: ReadAnswers) {
            for answer in read.answers {
                add(answer.words, .answer)
                add(answer.question, .question)
            }
            for sentence in read.sentences {
                add(sentence.words, .words)
                add(sentence.letters, .letters)
            }
            sentences += read.sentences.count
        }
        func add(_ bag: FeatureBag, _ block: FeatureBlock) {
            for column in bag.columns {
                counts[Int(column)] += 1
                fewest[Int(column)] = Int32(block.fewestSentences)
            }
        }
        for index in interviews.indices where isOwn(index) && isFirst(index) { count(interviews[index].read) }
        for seed in seeds { count(seed.read) }
        var numbers = [Int32](repeating: -1, count: keys.count)
        var kept: [UInt32] = []
        var rarity: [Float] = []
        for feature in keys.indices where counts[feature] >= fewest[feature] {
            numbers[feature] = Int32(kept.count)
            kept.append(keys[feature])
            rarity.append(FeatureScale.rarity(in: Int(counts[feature]), of: sentences))
        }
        keys = kept
        scale = FeatureScale(rarity: rarity)
        for index in interviews.indices { interviews[index].read.renumber(numbers) }
        for index in seeds.indices { seeds[index].read.renumber(numbers) }
    }
}

private extension ReadAnswers {
    /// Gives features the numbers in `numbers`; those below 0 go.
    mutating func renumber(_ numbers: [Int32]) {
        for index in answers.indices {
            answers[index].words.renumber(numbers)
            answers[index].question.renumber(numbers)
        }
        for index in sentences.indices {
            sentences[index].words.renumber(numbers)
            sentences[index].letters.renumber(numbers)
        }
    }
}

private extension FeatureBag {
    mutating func renumber(_ numbers: [Int32]) {
        let kept = columns.indices.filter { numbers[Int(columns[$0])] >= 0 }
        counts = kept.map { counts[$0] }
        columns = kept.map { numbers[Int(columns[$0])] }
    }
}
