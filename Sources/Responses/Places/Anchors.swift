/// Tells which entry of the draft a place in a returned text belongs to.
struct Anchors {
    /// Paragraphs of a row that are looked at; the rows of a plan have some ten.
    private static let widestRow = 50

    let text: ReturnedText
    let places: [EntryPlace]
    let draft: DraftWords
    /// Ids that a comment may name; those of another draft mean something else.
    private let named: Set<String>
    /// The first paragraphs of each row of a table.
    private let rows: [Int: [Int]]

    init(_ text: ReturnedText, _ draft: DraftWords, isOther: Bool) {
        self.text = text
        self.draft = draft
        var rows: [Int: [Int]] = [:]
        for (index, paragraph) in text.paragraphs.enumerated() {
            if let row = paragraph.cell?.row, rows[row, default: []].count < Self.widestRow {
                rows[row, default: []].append(index)
            }
        }
        self.rows = rows
        places = PlaceFinder.places(in: text, of: draft, isOther: isOther)
        named = isOther ? Set(places.map(\.id)) : Set(draft.words.keys)
    }

    /// The entry of what stands at `range`, on which somebody says `comment`; empty where it cannot be told.
    ///
    /// In this order: the entry whose words the range overlaps most, or which the comment names among those; the one
    /// whose number, evidence or row it stands in; the one the comment names; the one that rests on the quote; the question
    /// it stands below; the one whose words are alike.
    func entry(at range: Range<Int>, saying comment: String = "") -> String {
        let mentioned = self.mentioned(comment)
        for kind in [EntryPlace.Kind.words, .around, .number] {
            if let id = overlapped(kind, range, mentioned) { return id }
        }
        if let id = mentioned.first { return id }
        if let id = citing(range) { return id }
        if let id = overlapped(.below, range, []) { return id }
        return like(range) ?? ""
    }

    /// The entry a comment names that is attached to nothing; empty where it names none.
    func entry(saying comment: String) -> String { mentioned(comment).first ?? "" }

    /// The codes of the quotes at `range`, and whether they stand in the words themselves rather than beside them.
    func codes(at range: Range<Int>) -> (codes: [String], areInside: Bool) {
        // Nobody takes one quote by so much.
        guard range.count <= ReturnedText.longestLook else { return ([], false) }
        let inside = draft.codes.all(in: text.words(range))
        if !inside.isEmpty { return (inside, true) }
        guard let index = text.paragraph(at: range.lowerBound) else { return ([], false) }
        for place in places where place.kind == .around && Self.overlap(place.range, range) > 0 {
            let codes = draft.codes.all(in: text.words(text.opening(of: place.range)))
            if !codes.isEmpty { return (codes, false) }
        }
        for candidate in beside(index) {
            let range = text.opening(of: text.paragraphs[candidate].range)
            let codes = draft.codes.all(in: text.words(range))
            if !codes.isEmpty { return (codes, false) }
        }
        return ([], false)
    }

    /// Whether the words at `range` are a quote's: in quotation marks, or set as quotes are.
    func isQuote(at range: Range<Int>) -> Bool {
        guard let index = text.paragraph(at: range.lowerBound) else { return false }
        let paragraph = text.paragraphs[index]
        if paragraph.style.lowercased().hasPrefix("quote") { return true }
        let words = text.words(text.opening(of: paragraph.range))
        return ["“", "\"", "‘"].contains { words.hasPrefix($0) }
    }

    /// Bytes that two ranges share; a caret inside a range or at its edge counts as one.
    static func overlap(_ place: Range<Int>, _ range: Range<Int>) -> Int {
        if range.isEmpty {
            return place.lowerBound <= range.lowerBound && range.lowerBound <= place.upperBound ? 1 : 0
        }
        return max(0, min(place.upperBound, range.upperBound) - max(place.lowerBound, range.lowerBound))
    }
}

private extension Anchors {
    func mentioned(_ comment: String) -> [String] {
        EntryNumber.all(in: comment) { named.contains($0) }
    }

    /// The entry whose places of that kind share most with `range`; of those that share as much the narrower, then the
    /// first. A mere mention must hold all of the range.
    func overlapped(_ kind: EntryPlace.Kind, _ range: Range<Int>, _ mentioned: [String]) -> String? {
        var best: (id: String, score: (Int, Int, Int))?
        for place in places where place.kind == kind {
            let shared = Self.overlap(place.range, range)
            guard shared > 0 else { continue }
            if kind == .number,
                range.lowerBound < place.range.lowerBound || range.upperBound > place.range.upperBound
            {
                continue
            }
            // White space at the edge of what was selected belongs to nobody.
            if kind == .words, shared < 3, shared < range.count,
                text.words(range.clamped(to: place.range)).isEmpty
            {
                continue
            }
            let score = (mentioned.contains(place.id) ? 1 : 0, shared, -place.range.count)
            if let known = best?.score, known >= score { continue }
            best = (place.id, score)
        }
        return best?.id
    }

    /// The entry that rests on the only quote at `range`: the last one before it of several.
    func citing(_ range: Range<Int>) -> String? {
        let codes = codes(at: range).codes
        guard codes.count == 1, let ids = draft.citing[codes[0]] else { return nil }
        if ids.count == 1 { return ids[0] }
        let before = places.last { $0.range.upperBound <= range.lowerBound && $0.kind < .number }
        return before.flatMap { ids.contains($0.id) ? $0.id : nil }
    }

    /// The paragraphs whose codes may name the quote in the paragraph `index`: itself, its caption, its row.
    func beside(_ index: Int) -> [Int] {
        let paragraphs = text.paragraphs
        var found = [index]
        if isQuote(at: paragraphs[index].range), index + 1 < paragraphs.count,
            paragraphs[index + 1].cell == paragraphs[index].cell
        {
            found.append(index + 1)
        }
        if let row = paragraphs[index].cell?.row {
            found += (rows[row] ?? []).filter { $0 != index }
        }
        return found
    }

    func like(_ range: Range<Int>) -> String? {
        if let id = draft.entry(like: text.before(text.opening(of: range))) { return id }
        guard let index = text.paragraph(at: range.lowerBound), !text.paragraphs[index].isContents else {
            return nil
        }
        return draft.entry(like: text.before(text.opening(of: text.paragraphs[index].range)))
    }
}
