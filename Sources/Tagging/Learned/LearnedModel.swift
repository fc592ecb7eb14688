public import StudyModel

/// What was learned from coded interviews, for one codebook.
///
/// Two steps. First, words: a logistic regression for each criterion over four views of a sentence
/// (`FeatureBlock`). Second, surroundings: one logistic regression for all criteria over what the words say here
/// and around and what the codebook's phrases found here and around; it gives calibrated probabilities.
public struct LearnedModel: Sendable {
    /// What a person should know of it.
    public let card: ModelCard
    /// Keys of the features, by number.
    let keys: [UInt32]
    /// How features make rows.
    let scale: FeatureScale
    /// The first step: a head for each criterion, then one for each kind and stance where these were learned.
    let words: WeightTable
    /// The second step.
    let surroundings: LogisticWeights
    /// Tells kinds; nil where none were learned.
    let kinds: ChoiceWeights?
    /// Tells stances of coded sentences; nil where none were learned.
    let stances: ChoiceWeights?
    /// What probabilities lead to, as learned; `decide` goes by what decisions made of it.
    let rule: DecisionRule
    /// What a study's decisions made of it; nil for a model as it was learned.
    var adjustment: ModelAdjustment?

    /// How many criteria it tells apart.
    var criteria: Int { rule.thresholds.count }

    /// The criteria of `codebook`, which it fits, of which too little was accepted to learn from: what their phrases find
    /// counts by itself. In the order of the codebook.
    public func toldByPhrases(in codebook: Codebook) -> [Criterion] {
        rule.toldByPhrases.sorted().map { codebook.criteria[$0] }
    }

    /// Whether it can be used with `codebook`: made for that id and for these criteria in this order.
    public func fits(_ codebook: Codebook) -> Bool {
        card.codebook == codebook.id && card.criteria == ModelCard.fingerprint(of: codebook)
    }
}
