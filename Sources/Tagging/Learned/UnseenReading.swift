/// One interview as a model reads it that learned from the others.
struct UnseenReading {
    /// Index of the interview in its set.
    let interview: Int
    /// What the words say: log-odds by sentence and head.
    let scores: ScoreTable
    /// What phrases found that are known without this interview.
    let phrases: ScoreTable
    /// The sentences of each answer.
    let answers: [Range<Int>]

    /// What the second step goes by in the interview, which is one of `set`.
    func surroundings(in set: LearningSet) -> Surroundings {
        let interview = set.interviews[interview]
        return Surroundings(scores: scores, phrases: phrases, read: interview.read, named: interview.named)
    }

    /// The readings of all interviews of `set`, fold by fold.
    ///
    /// Who writes phrases has read interviews: one that matches in the interviews of a single fold tells nothing of
    /// how often it will be right elsewhere, and is left out there.
    static func all(of set: LearningSet, by learner: WordLearner) async -> [UnseenReading] {
        var folds: [Int: Set<Int>] = [:]
        for interview in set.interviews {
            guard let fold = interview.fold else { continue }
            for found in interview.found {
                for phrase in found.phrases { folds[phrase, default: []].insert(fold) }
            }
        }
        var readings: [UnseenReading] = []
        let count = (set.interviews.compactMap(\.fold).max() ?? -1) + 1
        for fold in 0..<count {
            let weights = await learner.weights(without: fold)
            for (index, interview) in set.interviews.enumerated() where interview.fold == fold {
                readings.append(
                    UnseenReading(
                        interview: index,
                        scores: WordScorer(scale: set.scale, words: weights).scores(interview.read),
                        phrases: interview.phrases(set.criteria) { found in
                            found.phrases.contains { folds[$0, default: []].count > 1 }
                        }, answers: interview.read.sentencesByAnswer))
            }
        }
        return readings
    }
}
