/// How much of what a person sees one reader finds.
struct ReaderScore: Sendable {
    let name: String
    /// Files it makes something of, out of those that are Word documents.
    var files = 0
    /// Words of text and notes it finds, loses, and gives beside them.
    var found = 0
    var lost = 0
    var extra = 0
    /// Words of page headers and footers it finds and loses.
    var pagesFound = 0
    var pagesLost = 0
    var seconds = 0.0

    /// Takes in what it made of one file; nil where it failed.
    mutating func add(_ reading: WordBag?, of visible: VisibleText) {
        let bag = reading ?? WordBag()
        files += reading == nil ? 0 : 1
        let known = visible.words.found(in: bag)
        found += known
        lost += visible.words.total - known
        // What pages say comes on top of what the text says.
        let both = visible.words.joined(with: visible.pages).found(in: bag)
        pagesFound += both - known
        pagesLost += visible.pages.total - (both - known)
        extra += bag.total - both
    }

    /// The rows of a report.
    func rows(of total: Int) -> [Row] {
        func share(_ found: Int, _ lost: Int) -> Double { 100 * Double(found) / Double(max(found + lost, 1)) }
        return [
            Row(
                name: name, value: share(found, lost), unit: "% of the words",
                note: "\(lost) lost, \(extra) besides; \(files) of \(total) files"),
            Row(
                name: name, value: share(pagesFound, pagesLost),
                unit: "% of the words of headers and footers",
                note: "\(pagesLost) lost"),
            Row(name: name, value: Double(total) / max(seconds, .leastNormalMagnitude), unit: "files/s"),
        ]
    }
}

private extension WordBag {
    func joined(with other: WordBag) -> WordBag {
        var both = self
        for (word, count) in other.counts { for _ in 0..<count { both.add(word) } }
        return both
    }
}
