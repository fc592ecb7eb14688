import StudyModel

/// One reading of a coded interview as the trainer works with it.
struct LearningInterview {
    /// What the codebook's phrases found in a sentence.
    struct Found {
        let sentence: Int
        let criterion: Int
        /// 0…1.
        let confidence: Float
        /// The phrases, by number.
        let phrases: [Int]
    }

    /// What people and cues say of each sentence, by place; nil where they say nothing.
    struct Choice {
        var coded: [Int?] = []
        var cues: [Int?] = []
    }

    /// The number of its transcript, from 0: readings of one stand next to each other.
    let source: Int
    /// Its sentences as features.
    var read: ReadAnswers
    /// The criteria of each sentence.
    var criteria: [[Int]]
    /// The criteria of each sentence that nobody decided on: nothing is learned from these.
    var undecided: [[Int]]
    /// The kind of each sentence, by place in `Choices.kinds`.
    var kinds = Choice()
    /// The stance of each sentence that is coded, by place in `Choices.stances`.
    var stances = Choice()
    /// What the question of each answer names.
    var named: [NamedCriteria] = []
    /// What the phrases found.
    var found: [Found] = []
    /// The part of the set it belongs to, from 0: what is measured on it is learned from the others. nil for one that was coded
    /// by another checklist: kinds and stances are always learned from it, and nothing is measured on it.
    var fold: Int? = 0

    /// Confidences of the phrases by sentence and criterion; only of those that `counts` lets pass.
    func phrases(_ width: Int, where counts: (Found) -> Bool = { _ in true }) -> ScoreTable {
        var table = ScoreTable(height: read.sentences.count, width: width)
        for found in found where counts(found) {
            table[found.sentence, found.criterion] = max(
                table[found.sentence, found.criterion], found.confidence)
        }
        return table
    }
}
