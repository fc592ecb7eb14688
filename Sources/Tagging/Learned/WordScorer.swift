/// Tells what the words of sentences say.
struct WordScorer {
    let scale: FeatureScale
    let words: WeightTable

    /// Log-odds by sentence and head.
    func scores(_ read: ReadAnswers) -> ScoreTable {
        var table = ScoreTable(height: read.sentences.count, width: words.heads)
        var row: [(column: Int32, value: Float)] = []
        var scores = words.start
        for (answer, sentences) in read.sentencesByAnswer.enumerated() {
            row.removeAll(keepingCapacity: true)
            scale.append(read.answers[answer].words, .answer, to: &row)
            scale.append(read.answers[answer].question, .question, to: &row)
            var shared = words.start
            words.add(row, to: &shared)
            for sentence in sentences {
                row.removeAll(keepingCapacity: true)
                scale.append(read.sentences[sentence].words, .words, to: &row)
                scale.append(read.sentences[sentence].letters, .letters, to: &row)
                for group in shared.indices { scores[group] = shared[group] }
                words.add(row, to: &scores)
                for head in 0..<words.heads { table[sentence, head] = WeightTable.score(scores, head) }
            }
        }
        return table
    }
}
