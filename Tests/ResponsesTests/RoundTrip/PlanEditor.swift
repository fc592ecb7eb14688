import StudyModel

/// Edits the main part of a plan as people do in Word: comments here and there, words changed, paragraphs moved.
struct PlanEditor {
    /// What may be done to a statement beside commenting on it.
    enum Change: CaseIterable {
        case nothing, strike, replace, insert, rewrite, split, move, loseBookmark, loseNumber, loseBoth
    }

    /// The main part as it stands.
    private(set) var document: String
    /// What a comment of each number was put on.
    private(set) var expected: [(entry: String, change: Change)] = []
    private var random: SplitMix

    init(_ document: String, seed: UInt64) {
        self.document = document
        random = SplitMix(seed: seed)
    }

    /// The comments, as `comments.xml` holds them.
    var comments: String {
        expected.indices.map { comment($0, "Remark \($0)") }.joined()
    }

    /// Puts a comment on some words of the statement `id` and changes something about it; nothing where its words do not
    /// stand in one run.
    mutating func edit(_ id: String) {
        let name = "s_" + id.replacing(".", with: "_")
        guard let words = statement(name) else { return }
        let change = Change.allCases[random.next(below: Change.allCases.count)]
        let pieces = document[words].split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        guard pieces.count > 7 else { return }
        let first = random.next(below: pieces.count - 2)
        let last = first + 1 + random.next(below: min(4, pieces.count - first - 1))
        let number = expected.count
        let before = pieces[..<first].joined(separator: " ") + (first > 0 ? " " : "")
        let middle = pieces[first..<last].joined(separator: " ")
        let after = (last < pieces.count ? " " : "") + pieces[last...].joined(separator: " ")
        document.replaceSubrange(
            words,
            with: "\(before)</w:t></w:r>\(about(number, changed(middle, change)))"
                + (change == .split ? "</w:p><w:p>" : "") + "<w:r><w:t xml:space=\"preserve\">\(after)")
        expected.append((id, lose(change, name, id, number) ? change : .nothing))
    }
}

private extension PlanEditor {
    /// The words of a statement whose bookmark holds one run.
    func statement(_ name: String) -> Range<String.Index>? {
        let open = "<w:r><w:t xml:space=\"preserve\">"
        guard let start = document.firstRange(of: "w:name=\"\(name)\"/>\(open)"),
            let end = document[start.upperBound...].firstRange(of: "<"),
            document[end.lowerBound...].hasPrefix("</w:t></w:r><w:bookmarkEnd")
        else { return nil }
        return start.upperBound..<end.lowerBound
    }

    func changed(_ words: String, _ change: Change) -> String {
        switch change {
        case .strike: del(words)
        case .replace: del(words) + ins("something else")
        case .insert: r(words) + ins(" as of May")
        case .rewrite: r("other")
        default: r(words)
        }
    }

    /// Does what is to be done beyond the words themselves; whether all of it was.
    mutating func lose(_ change: Change, _ name: String, _ id: String, _ number: Int) -> Bool {
        switch change {
        case .loseBookmark: return loseBookmark(name)
        case .loseNumber: return loseNumber(id)
        case .loseBoth:
            let isUnmarked = loseBookmark(name)
            return loseNumber(id) && isUnmarked
        case .move: return move(number)
        default: return true
        }
    }

    mutating func loseBookmark(_ name: String) -> Bool {
        guard let place = document.firstRange(of: "w:name=\"\(name)\"") else { return false }
        document.replaceSubrange(place, with: "w:name=\"lost_\(name)\"")
        return true
    }

    mutating func loseNumber(_ id: String) -> Bool {
        let before = document.utf8.count
        for mark in [" [\(id)]", "[\(id)]"] { document = document.replacing(">\(mark)<", with: "> <") }
        document = document.replacing(" [\(id): ", with: " [")
        return document.utf8.count < before
    }

    /// Moves the paragraph of that comment to the end of the document.
    mutating func move(_ number: Int) -> Bool {
        guard let mark = document.firstRange(of: "<w:commentRangeStart w:id='\(number)'/>"),
            let start = document[..<mark.lowerBound].ranges(of: "<w:p>").last,
            let end = document[mark.upperBound...].firstRange(of: "</w:p>"),
            let close = document.ranges(of: "<w:sectPr").last
        else { return false }
        let before = document[..<start.lowerBound]
        // A cell must keep a paragraph, and numbered rows would lose theirs.
        let opened = before.ranges(of: "<w:tc>").last?.lowerBound ?? before.startIndex
        let closed = before.ranges(of: "</w:tc>").last?.lowerBound ?? before.startIndex
        guard opened <= closed else { return false }
        let paragraph = String(document[start.lowerBound..<end.upperBound])
        let rest = document[end.upperBound..<close.lowerBound]
        document = before + rest + paragraph + document[close.lowerBound...]
        return true
    }
}
