import StudyModel

/// Tells which codes short texts bear, learned from coded ones: the learned tagger without an interview around.
public struct TextClassifier {
    private static let folds = 5

    private let model: LearnedModel
    private var reader: AnswerReader

    /// Learns from `texts` in `language`, each with the numbers of its codes, of which there are `codes`; `jobs` codes
    /// at a time, from 1.
    public init(
        _ texts: [(text: String, codes: Set<Int>)], codes: Int, language: String = "en", jobs: Int
    ) async throws(TrainingFault) {
        var reader = AnswerReader(language: language)
        var learning: [LearningInterview] = []
        for text in texts {
            let read = reader.readAlone(text.text)
            guard !read.sentences.isEmpty else { continue }
            learning.append(
                LearningInterview(
                    source: learning.count, read: read, criteria: [text.codes.sorted()], undecided: [[]]))
        }
        guard learning.count > 1 else { throw .tooFew(interviews: learning.count) }
        guard learning.contains(where: { !$0.criteria[0].isEmpty }) else { throw .nothingAccepted }
        var set = LearningSet(
            interviews: learning, seeds: [], criteria: codes, keys: reader.features.table.keys)
        set.fold(min(Self.folds, learning.count))
        let learner = WordLearner(set, jobs: jobs)
        let readings = await UnseenReading.all(of: set, by: learner)
        guard let surroundings = SurroundingsLearner(set: set, readings: readings).weights() else {
            throw .nothingElse
        }
        var rule = RuleChooser(set, readings, surroundings).rule()
        (rule.interview, rule.floor) = (1, 1)
        let card = ModelCard(
            codebook: "", criteria: "", version: "", language: language, origin: "",
            interviews: learning.count,
            sentences: learning.count, quality: "")
        model = LearnedModel(
            card: card, keys: set.keys, scale: set.scale, words: await learner.weights(),
            surroundings: surroundings,
            kinds: nil, stances: nil, rule: rule)
        self.reader = AnswerReader(language: language, keys: set.keys)
    }

    /// The probability of each code in `text` (0…1), and the codes it is given; nothing for a text without words.
    public mutating func classify(_ text: String) -> (probabilities: [Double], codes: Set<Int>) {
        let read = reader.readAlone(text)
        guard !read.sentences.isEmpty else {
            return (Array(repeating: 0, count: model.criteria), [])
        }
        let phrases = ScoreTable(height: 1, width: model.criteria)
        let table = model.probabilities(
            Surroundings(scores: model.wordScores(read), phrases: phrases, read: read))
        let codes = model.decide(table)[0]
        return ((0..<model.criteria).map { Double(table[0, $0]) }, Set(codes))
    }
}
