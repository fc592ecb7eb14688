import Planning

/// Finds the entries of a draft in a returned text: by bookmarks, by the numbers that readers see, and by their words.
struct PlaceFinder {
    let text: ReturnedText
    let draft: DraftWords
    private var places: [EntryPlace] = []
    /// How often each entry was found, and as what.
    private var counts: [Mention: Int] = [:]

    private struct Mention: Hashable {
        let id: String
        let kind: EntryPlace.Kind
    }

    /// A plan has some thousands; a text that says more would only take long.
    private static let most = 20_000
    /// A plan says the same words some three times; all places with an entry's words are held against it.
    private static let mostWords = 16
    private static let mostMentions = 1_000

    /// The places in the order of the text, the surer first where they begin together. Where the text `isOther`, of
    /// another draft, an id counts only where its words are those of this one.
    static func places(in text: ReturnedText, of draft: DraftWords, isOther: Bool = false) -> [EntryPlace] {
        var finder = PlaceFinder(text: text, draft: draft)
        finder.takeBookmarks()
        finder.takeNumbers()
        finder.takeRows()
        if isOther { finder.keepAlike() }
        finder.takeWords()
        return finder.places.sorted {
            ($0.range.lowerBound, $0.kind, $0.range.upperBound, $0.id)
                < ($1.range.lowerBound, $1.kind, $1.range.upperBound, $1.id)
        }
    }

    private init(text: ReturnedText, draft: DraftWords) {
        self.text = text
        self.draft = draft
    }
}

private extension PlaceFinder {
    mutating func add(_ id: String, _ kind: EntryPlace.Kind, _ range: Range<Int>) {
        let mention = Mention(id: id, kind: kind)
        let most = kind == .words ? Self.mostWords : Self.mostMentions
        guard places.count < Self.most, counts[mention, default: 0] < most else { return }
        counts[mention, default: 0] += 1
        places.append(EntryPlace(id: id, kind: kind, range: range))
    }

    /// `s_P5_3` and `s_P5_3__2` are both the bookmarks of P5.3.
    mutating func takeBookmarks() {
        for bookmark in text.bookmarks where bookmark.name.hasPrefix("s_") {
            var name = bookmark.name.dropFirst(2)
            if let mark = name.firstRange(of: "__") { name = name[..<mark.lowerBound] }
            let id = String(name).replacing("_", with: ".")
            if draft.isKnown(id), !bookmark.range.isEmpty {
                add(id, .words, text.opening(of: bookmark.range))
            }
        }
    }

    mutating func takeNumbers() {
        var question: String?
        for paragraph in text.paragraphs where !paragraph.isContents {
            let numbers = EntryNumber.all(in: text.bytes, paragraph.range, isKnown: draft.isKnown)
            if paragraph.isHeading { question = nil }
            let bracketed = numbers.filter { number in
                number.range.lowerBound > paragraph.range.lowerBound
                    && text.bytes[number.range.lowerBound - 1] == UInt8(ascii: "[")
            }
            if !bracketed.isEmpty {
                takeBracketed(bracketed, paragraph)
            } else if let first = numbers.first, paragraph.cell == nil || paragraph.isHeading,
                text.words(paragraph.range.lowerBound..<first.range.lowerBound).isEmpty
            {
                add(first.id, .words, first.range.upperBound..<paragraph.range.upperBound)
                add(first.id, .around, paragraph.range)
                if paragraph.isHeading { question = first.id }
            } else {
                takeMentions(numbers, paragraph)
                if let question, !paragraph.isHeading { add(question, .below, paragraph.range) }
            }
        }
    }

    /// A statement stands before its number: `Words. [P5.3: K3F7-Q2PX]`. What follows the last one goes with it.
    mutating func takeBracketed(_ numbers: [EntryNumber], _ paragraph: ReturnedParagraph) {
        var start = paragraph.range.lowerBound
        for (index, number) in numbers.enumerated() {
            let next =
                index + 1 < numbers.count ? numbers[index + 1].range.lowerBound : paragraph.range.upperBound
            let close = text.bytes[number.range.upperBound..<next].firstIndex(of: UInt8(ascii: "]"))
            let end = close.map { $0 + 1 } ?? number.range.upperBound
            add(number.id, .words, start..<max(start, number.range.lowerBound - 1))
            let isLast = index + 1 == numbers.count
            add(number.id, .around, start..<(isLast ? paragraph.range.upperBound : end))
            start = end
        }
    }

    /// `Evidence: P5.3 K3F7-Q2PX; P5.4 …` names the evidence of each; elsewhere a number is only mentioned.
    mutating func takeMentions(_ numbers: [EntryNumber], _ paragraph: ReturnedParagraph) {
        let isEvidence = text.words(paragraph.range).hasPrefix("Evidence")
        for (index, number) in numbers.enumerated() {
            let next =
                index + 1 < numbers.count ? numbers[index + 1].range.lowerBound : paragraph.range.upperBound
            if isEvidence {
                add(number.id, .around, number.range.lowerBound..<next)
            } else {
                add(number.id, .number, number.range)
            }
        }
    }

    /// A row whose first cell is a number belongs to that entry; the cell most like it holds its words.
    mutating func takeRows() {
        let inTables = text.paragraphs.indices.filter { text.paragraphs[$0].cell != nil }
        let rows = Dictionary(grouping: inTables) { text.paragraphs[$0].cell?.row ?? 0 }
        for (_, indices) in rows.sorted(by: { $0.key < $1.key }) {
            let cells = indices.map { text.paragraphs[$0] }.filter { !text.words($0.range).isEmpty }
            guard let first = cells.first, let last = cells.last, first.cell?.column == 0 else { continue }
            let id = text.words(first.range)
            guard let entry = draft.words[id] else { continue }
            // Of a risk the plan prints its number and somebody's words, never its own.
            let isRisk = draft.draft.entry(id)?.sort == .risk
            add(id, .around, first.range.lowerBound..<last.range.upperBound)
            let scored = cells.dropFirst().map {
                ($0.range, ComparedWords(text.before($0.range)).likeness(to: entry))
            }
            if let best = scored.max(by: { $0.1 < $1.1 }), best.1 >= 0.5, !isRisk { add(id, .words, best.0) }
        }
    }

    /// Leaves out entries whose words are not those of the draft: another draft numbers its statements anew.
    mutating func keepAlike() {
        var alike: Set<String> = []
        for place in places where place.kind == .words {
            guard let entry = draft.words[place.id] else { continue }
            if ComparedWords(text.before(place.range)).likeness(to: entry) >= DraftWords.alike {
                alike.insert(place.id)
            }
        }
        places.removeAll { !alike.contains($0.id) }
    }

    /// Looks for the words of entries that no bookmark and no number leads to.
    mutating func takeWords() {
        let found = Set(places.lazy.filter { $0.kind == .words }.map(\.id))
        let missing = draft.draft.entries.filter { !found.contains($0.id) && $0.sort != .risk }
        guard !missing.isEmpty else { return }
        var search = StatementSearch(text)
        for entry in missing {
            guard let words = draft.words[entry.id], let range = search.range(of: words) else { continue }
            add(entry.id, .words, range)
        }
    }
}
