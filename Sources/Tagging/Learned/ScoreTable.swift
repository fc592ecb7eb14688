/// A number for every sentence and criterion (or kind).
struct ScoreTable: Sendable {
    /// Numbers of a sentence.
    let width: Int
    /// All numbers, sentence by sentence.
    private(set) var values: [Float]

    /// `height` rows of `width` numbers, all `value`.
    init(height: Int, width: Int, _ value: Float = 0) {
        self.width = width
        values = Array(repeating: value, count: height * width)
    }

    /// How many sentences there are.
    var height: Int { width == 0 ? 0 : values.count / width }

    subscript(row: Int, column: Int) -> Float {
        get { values[row * width + column] }
        set { values[row * width + column] = newValue }
    }

    /// The mean of `column` over `rows`; 0 for none.
    func mean(_ rows: Range<Int>, _ column: Int) -> Float {
        var sum: Float = 0
        for row in rows { sum += self[row, column] }
        return rows.isEmpty ? 0 : sum / Float(rows.count)
    }

    /// The place and value of the largest of the first `count` numbers of `row`, the first of equals, and the next
    /// largest; the same twice where there is but one.
    func twoLargest(_ row: Int, of count: Int) -> (criterion: Int, score: Float, next: Float) {
        var best = 0
        var next = -Float.infinity
        for column in 0..<count where column != best {
            let value = self[row, column]
            if value > self[row, best] {
                next = self[row, best]
                best = column
            } else {
                next = max(next, value)
            }
        }
        let score = self[row, best]
        return (best, score, next.isFinite ? next : score)
    }

    /// The largest of `column` over `rows`, of which there is at least one.
    func largest(_ rows: Range<Int>, _ column: Int) -> Float {
        var largest = -Float.infinity
        for row in rows { largest = max(largest, self[row, column]) }
        return largest
    }
}
