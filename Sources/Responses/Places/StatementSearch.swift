/// Looks for statements in a text by their words alone.
struct StatementSearch {
    /// From this share of a statement's words on, in their order and in one paragraph, it counts as found.
    static let enough = 0.75
    /// Words of a statement further apart than this belong to something else.
    private static let widestGap = 12

    private let text: ReturnedText
    /// The words of each paragraph with their places.
    private let paragraphs: [[(word: String, range: Range<Int>)]]
    /// The paragraphs a word stands in.
    private let places: [String: [Int]]
    private var taken: [Range<Int>] = []

    init(_ text: ReturnedText) {
        self.text = text
        paragraphs = text.paragraphs.map { $0.isContents ? [] : Self.words(of: text, in: $0.range) }
        var places: [String: [Int]] = [:]
        for (index, words) in paragraphs.enumerated() {
            for word in Set(words.map(\.word)) { places[word, default: []].append(index) }
        }
        self.places = places
    }

    /// Where the statement of those words stands most wholly, and not where another one was found; nil where too few of
    /// them stand together, and for a statement of few words.
    mutating func range(of statement: ComparedWords) -> Range<Int>? {
        guard statement.list.count >= DraftWords.fewest else { return nil }
        var counts: [Int: Int] = [:]
        for word in Set(statement.list) {
            for index in places[word] ?? [] { counts[index, default: 0] += 1 }
        }
        let needed = Double(Set(statement.list).count) * Self.enough
        var best: (range: Range<Int>, share: Double)?
        for index in counts.keys.sorted() where Double(counts[index] ?? 0) >= needed {
            guard let found = match(statement, in: index), found.share > best?.share ?? 0,
                !taken.contains(where: { $0.overlaps(found.range) })
            else { continue }
            best = found
        }
        guard let best, best.share >= Self.enough else { return nil }
        taken.append(best.range)
        return best.range
    }
}

private extension StatementSearch {
    static func words(of text: ReturnedText, in range: Range<Int>) -> [(word: String, range: Range<Int>)] {
        var found: [(word: String, range: Range<Int>)] = []
        var start = range.lowerBound
        for index in range.lowerBound...range.upperBound
        where index == range.upperBound || text.bytes[index] <= 0x20 {
            if index > start, text.marks[start] & ReturnedText.inserted == 0 {
                let token = String(decoding: text.bytes[start..<index], as: UTF8.self)
                found += ComparedWords(token).list.map { ($0, start..<index) }
            }
            start = index + 1
        }
        return found
    }

    /// The share of the statement's words that stand in the paragraph in their order, and where.
    func match(_ statement: ComparedWords, in index: Int) -> (range: Range<Int>, share: Double)? {
        let words = paragraphs[index]
        let list = statement.list
        guard words.count < ComparedWords.most, list.count < ComparedWords.most else { return nil }
        var lengths = [[Int]](
            repeating: [Int](repeating: 0, count: words.count + 1), count: list.count + 1)
        for left in list.indices.reversed() {
            for right in words.indices.reversed() {
                lengths[left][right] =
                    list[left] == words[right].word
                    ? lengths[left + 1][right + 1] + 1
                    : max(lengths[left + 1][right], lengths[left][right + 1])
            }
        }
        var matched: [(statement: Int, text: Int)] = []
        var (left, right) = (0, 0)
        while left < list.count, right < words.count {
            if list[left] == words[right].word {
                matched.append((left, right))
                left += 1
                right += 1
            } else if lengths[left + 1][right] > lengths[left][right + 1] {
                left += 1
            } else {
                right += 1
            }
        }
        guard let run = Self.longestRun(matched), let first = run.first, let last = run.last else {
            return nil
        }
        // Words at either end that were changed, or stand so often that the nearest one was passed over.
        let start = max(0, first.text - first.statement)
        let end = min(words.count - 1, last.text + list.count - 1 - last.statement)
        return (
            words[start].range.lowerBound..<words[end].range.upperBound,
            Double(run.count) / Double(list.count)
        )
    }

    /// The most of `matched`, which ascend, without a wide gap between two of them.
    static func longestRun(
        _ matched: [(statement: Int, text: Int)]
    ) -> ArraySlice<(statement: Int, text: Int)>? {
        var best: ArraySlice<(statement: Int, text: Int)>?
        var start = 0
        for index in matched.indices {
            let isEnd =
                index + 1 == matched.count || matched[index + 1].text - matched[index].text > widestGap
            guard isEnd else { continue }
            if index + 1 - start > best?.count ?? 0 { best = matched[start...index] }
            start = index + 1
        }
        return best
    }
}
