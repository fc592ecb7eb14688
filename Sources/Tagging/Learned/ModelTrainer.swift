public import StudyModel

/// Learns a model from coded interviews.
///
/// The same interviews in the same order give the same model. Interviews should be ordered so that those of one
/// place stand together: what is measured on a fold of neighbours then tells how well the model will do elsewhere.
public struct ModelTrainer {
    /// Folds of the cross-validation, where there are as many interviews.
    private static let folds = 5
    /// Accepted sentences of a criterion below which its phrases count by themselves.
    public static let fewestAccepted = 5
    /// The threshold, at most, of such a criterion: what a phrase finds, where nothing else tells of it, is as sure as this.
    private static let phraseThreshold: Float = 0.3

    private let codebook: Codebook
    private let tagger: Tagger

    /// A trainer for `codebook`; throws the first of its patterns that cannot be used.
    public init(codebook: Codebook) throws(PatternError) {
        self.codebook = codebook
        tagger = try Tagger(codebook: codebook)
    }

    /// The model learned from `interviews`, which says of itself that it comes from `origin`, with how well it does
    /// on interviews it has not seen. Learns `jobs` things at a time, from 1: the model is the same.
    public func train(
        _ interviews: [CodedInterview], origin: String, jobs: Int
    ) async throws(TrainingFault) -> (model: LearnedModel, quality: UnseenQuality) {
        var set = Self.set(interviews, codebook: codebook, tagger: tagger)
        try Self.check(set)
        set.fold(min(Self.folds, set.sources))
        let learner = WordLearner(set, jobs: jobs)
        let readings = await UnseenReading.all(of: set, by: learner)
        let second = SurroundingsLearner(set: set, readings: readings)
        guard let surroundings = second.weights() else { throw .nothingElse }
        let chooser = RuleChooser(set, readings, surroundings)
        var rule = chooser.rule()
        let quality = chooser.quality(of: rule)
        for (criterion, accepted) in set.accepted.enumerated() where accepted < Self.fewestAccepted {
            rule.toldByPhrases.insert(criterion)
            rule.thresholds[criterion] = min(rule.thresholds[criterion], Self.phraseThreshold)
        }
        let card = ModelCard(
            codebook: codebook.id, criteria: ModelCard.fingerprint(of: codebook), version: codebook.version,
            language: codebook.language, origin: origin, interviews: set.sources, sentences: set.sentences,
            quality: quality.sentence)
        let model = LearnedModel(
            card: card, keys: set.keys, scale: set.scale, words: await learner.weights(),
            surroundings: surroundings,
            kinds: second.kinds(), stances: second.stances(), rule: rule)
        return (model.rounded, quality)
    }
}

private extension ModelTrainer {
    static func set(_ interviews: [CodedInterview], codebook: Codebook, tagger: Tagger) -> LearningSet {
        var preparation = LearningPreparation(codebook: codebook, tagger: tagger)
        let coded = interviews.filter { !$0.readings.isEmpty }
        let read = coded.filter { !$0.isOfOtherChecklist } + coded.filter(\.isOfOtherChecklist)
        let prepared = read.enumerated().flatMap { preparation.prepare($1, source: $0) }
        let seeds = preparation.seeds(besides: read.filter { !$0.isOfOtherChecklist })
        return LearningSet(
            interviews: prepared, seeds: seeds, criteria: codebook.criteria.count, keys: preparation.keys)
    }

    static func check(_ set: LearningSet) throws(TrainingFault) {
        let accepted = set.accepted
        let sentences = set.interviews.reduce(0) { $0 + ($1.fold == nil ? 0 : $1.criteria.count) }
        let taught = accepted.count { $0 > 0 }
        if taught == 0 { throw .nothingAccepted }
        if accepted.reduce(0, +) == taught * sentences { throw .nothingElse }
        if set.sources < 2 { throw .tooFew(interviews: set.sources) }
    }
}
