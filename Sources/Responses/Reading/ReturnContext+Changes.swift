import Planning
import StudyModel

extension ReturnContext {
    /// Takes the changes that Word kept track of: those of one person in one statement together, whole paragraphs and
    /// rows that were put in each by itself, and what was only moved as such.
    mutating func takeChanges() {
        var passed = 0
        let corrections = self.corrections
        for index in package.texts.indices {
            let text = package.texts[index]
            let (moves, changes) = Moves.pairs(
                of: text.changes.filter { !isClaimed($0, in: index) }, in: text)
            for move in moves { found.append(response(to: move, in: index)) }
            for group in ChangeGroup.groups(of: changes, in: anchors[index]) {
                if let response = response(to: group, in: index, corrections) {
                    found.append(response)
                } else {
                    passed += 1
                }
            }
        }
        if passed > 0 {
            let count = passed == 1 ? "one change" : "\(passed) changes"
            tell(.note, "changes-of-space", "\(count) of spaces or breaks alone passed over")
        }
    }
}

private extension ReturnContext {
    func isClaimed(_ change: TrackedChange, in text: Int) -> Bool {
        text == 0 && claimed.contains { $0.overlaps(change.range) }
    }

    /// A comment that says something is wrong: where, and of which entry.
    struct Correction {
        let text: Int
        let range: Range<Int>
        let entry: String
    }

    /// The comments that say something is wrong, by who wrote them.
    var corrections: [String: [Correction]] {
        var found: [String: [Correction]] = [:]
        for comment in package.comments where ResponseSorter.sort(of: comment.text) == .correct {
            guard let (text, range) = place(of: comment) else { continue }
            let entry = anchors[text].entry(at: range, saying: comment.text)
            found[comment.author, default: []].append(Correction(text: text, range: range, entry: entry))
        }
        return found
    }

    /// The response a group of changes makes; nil where it holds no words.
    func response(
        to group: ChangeGroup, in index: Int, _ corrections: [String: [Correction]]
    ) -> FoundResponse? {
        let anchors = anchors[index]
        let text = anchors.text
        var response = FoundResponse()
        response.inserted = Self.cut(group.words(of: text) { $0.adds }, Self.longest)
        response.deleted = Self.cut(group.words(of: text) { !$0.adds }, Self.longest)
        guard !response.inserted.isEmpty || !response.deleted.isEmpty else { return nil }
        response.author = group.author
        response.date = group.date
        response.entry = group.entry
        response.place = (index, group.hull.lowerBound)
        response.words = words(around: group, in: anchors)
        response.sort = sort(of: response, group, in: index, corrections[group.author] ?? [])
        return response
    }

    /// The statement as the draft had it; for what was put in between, where that is.
    func words(around group: ChangeGroup, in anchors: Anchors) -> String {
        let text = anchors.text
        if let entry = draft.draft.entry(group.entry) {
            let places = anchors.places.filter { $0.id == entry.id && $0.kind == .words }
            let before = places.map { text.before($0.range) }.first { !$0.isEmpty }
            return Self.cut(before ?? entry.text)
        }
        let under = under(group.hull, in: text, entry: "")
        if group.isWhole {
            let last = anchors.places.last {
                $0.range.upperBound <= group.hull.lowerBound && $0.kind < .number
            }
            return under + (last.map { "after \($0.id)" } ?? "")
        }
        guard let index = text.paragraph(at: group.hull.lowerBound) else { return under }
        return under + Self.cut(text.before(text.paragraphs[index].range))
    }

    /// Words put in are an addition, unless a statement is turned round by them; what else a change is, only a comment
    /// of the same person can say.
    func sort(
        of response: FoundResponse, _ group: ChangeGroup, in index: Int, _ corrections: [Correction]
    ) -> PartnerResponse.Sort {
        let turns = ComparedWords(response.inserted).list.contains {
            ["not", "no", "never", "without", "neither", "nor", "isnt", "dont", "doesnt", "cannot"].contains(
                $0)
        }
        if response.deleted.isEmpty, group.isWhole || !turns { return .add }
        let says = corrections.contains { correction in
            correction.text == index
                && (!group.entry.isEmpty && correction.entry == group.entry
                    || group.touches(correction.range))
        }
        return says ? .correct : .unsorted
    }

    func response(to move: Moves.Move, in index: Int) -> FoundResponse {
        let anchors = anchors[index]
        var response = FoundResponse()
        response.author = move.away.author
        response.date = move.away.date
        response.entry = anchors.entry(at: move.away.range)
        response.place = (index, move.away.range.lowerBound)
        response.words = words(at: move.away.range, in: anchors.text, entry: response.entry)
        let heading = anchors.text.paragraph(at: move.here.range.lowerBound)
            .flatMap { anchors.text.heading(before: $0) }
        response.text = heading.map { "moved to under “\(Self.cut($0, 120))”" } ?? "moved"
        return response
    }
}
