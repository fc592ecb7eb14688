/// Orders criteria by how likely they are.
enum Ranking {
    /// The `count` likeliest criteria of `sentence`, the likeliest first; of equals the first of the codebook.
    static func likeliest(_ count: Int, of probabilities: ScoreTable, _ sentence: Int) -> [Int] {
        var order: [Int] = []
        for criterion in 0..<probabilities.width {
            let value = probabilities[sentence, criterion]
            let place = order.firstIndex { probabilities[sentence, $0] < value } ?? order.count
            guard place < count else { continue }
            order.insert(criterion, at: place)
            if order.count > count { order.removeLast() }
        }
        return order
    }
}
