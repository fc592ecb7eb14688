public import StudyModel

/// Learns from what the people of a study decided about suggestions, by adjusting the model in use.
///
/// Six coded interviews are too few to learn from anew what words mean: that needs tens. They are enough to tell which
/// criteria the model suggests too readily for this study. Nothing is changed that does not do better in the study's own
/// interviews, each judged by what was learned from the others.
public struct StudyLearner {
    /// Decided suggestions below which nothing is learned.
    public static let fewestDecisions = 20
    /// The gain in F1 below which a change is taken for chance.
    private static let leastGain = 0.005
    /// The parts interviews are dealt out to for the judging, at most.
    private static let folds = 10

    private let codebook: Codebook
    private let base: LearnedModel?
    private let tagger: Tagger

    /// A learner for `codebook` that adjusts `base`, the model in use; what earlier decisions made of it does not count,
    /// for they are among the decisions still. Throws the first pattern of the codebook that cannot be used.
    public init(codebook: Codebook, base: LearnedModel?) throws(PatternError) {
        self.codebook = codebook
        self.base = base.flatMap { $0.fits(codebook) ? $0.asLearned : nil }
        tagger = try Tagger(codebook: codebook)
    }

    /// What `decided` teaches. The same decisions give the same bytes.
    public func learn(_ decided: [DecidedTranscript]) -> Learned {
        guard let base else { return ended(.noModel, [], Tally()) }
        let readings = readings(decided, base).filter { !$0.pairs.isEmpty }
        let records = records(readings)
        let before = tally(readings.map { ($0, none) })
        let count = records.reduce(0) { $0 + $1.decided }
        guard readings.count > 1, count >= Self.fewestDecisions else {
            return ended(.tooFew, readings, before)
        }
        let shifts = records.map(\.shift)
        guard shifts.contains(where: { $0 != 0 }) else { return ended(.asExpected, readings, before) }
        let after = tally(unseen(readings))
        let isHarmless = shifts.allSatisfy { $0 >= 0 } && after.f1 >= before.f1
        guard isHarmless || after.f1 >= before.f1 + Self.leastGain else {
            return ended(.noGain, readings, before, after)
        }
        var model = base
        model.adjustment = ModelAdjustment(
            note: "\(count) decisions in \(readings.count) interviews of the study", shifts: shifts)
        let changes = shifts.indices.filter { shifts[$0] != 0 }.map { place in
            Learned.Change(
                criterion: codebook.criteria[place].id, decided: records[place].decided,
                accepted: records[place].accepted, expected: records[place].expected,
                shift: Double(shifts[place]))
        }
        return Learned(
            outcome: .adjusted, model: model, decisions: count, interviews: readings.count, before: before,
            after: after, changes: changes)
    }
}

private extension StudyLearner {
    var none: [Float] { codebook.criteria.map { _ in 0 } }

    func ended(
        _ outcome: Learned.Outcome, _ readings: [DecidedReading], _ before: Tally, _ after: Tally? = nil
    ) -> Learned {
        Learned(
            outcome: outcome, model: base, decisions: records(readings).reduce(0) { $0 + $1.decided },
            interviews: readings.count, before: before, after: after ?? before, changes: [])
    }

    func readings(_ decided: [DecidedTranscript], _ base: LearnedModel) -> [DecidedReading] {
        let worker = tagger.makeWorker()
        var reader = AnswerReader(language: codebook.language, keys: base.keys)
        let numbers = Dictionary(
            codebook.criteria.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        return decided.map { one in
            let codings = worker.codings(of: one.transcript)
            let read = reader.read(one.transcript)
            let phrases = PhraseFindings.confidences(
                codings, SentencePlaces(read), count: read.sentences.count, criteria: numbers)
            let probabilities = base.probabilities(
                Surroundings(
                    scores: base.wordScores(read), phrases: phrases, read: read, named: worker.namedByAnswer))
            return DecidedReading(
                one, read: read, probabilities: probabilities, rule: base.rule, numbers: numbers)
        }
    }

    func records(_ readings: [DecidedReading]) -> [CriterionRecord] {
        readings.reduce(into: codebook.criteria.map { _ in CriterionRecord() }) { sum, reading in
            for (place, record) in reading.records(sum.count).enumerated() {
                sum[place] = sum[place] + record
            }
        }
    }

    /// Each reading with the shifts that the readings of the other parts give.
    func unseen(_ readings: [DecidedReading]) -> [(DecidedReading, [Float])] {
        let count = min(Self.folds, readings.count)
        return readings.indices.map { place in
            let others = readings.indices.filter {
                $0 * count / readings.count != place * count / readings.count
            }
            return (readings[place], records(others.map { readings[$0] }).map(\.shift))
        }
    }

    func tally(_ judged: [(DecidedReading, [Float])]) -> Tally {
        judged.reduce(Tally()) { $0 + $1.0.tally($1.1) }
    }
}
