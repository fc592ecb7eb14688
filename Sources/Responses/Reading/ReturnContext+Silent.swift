import Planning
import StudyModel

extension ReturnContext {
    /// From this share of missing statements on, the file is taken for a piece of the draft.
    private static let piece = 1.0 / 3

    /// Holds each entry's words in the file against the draft's: what differs was changed while nothing kept track.
    mutating func takeSilentChanges() {
        var missing: [PlanDraft.Entry] = []
        let before = found.count
        for entry in draft.draft.entries where entry.sort != .risk {
            guard let (place, text) = bestPlace(of: entry) else {
                // A draft prints its first questions only.
                if Self.isExpected(entry) { missing.append(entry) }
                continue
            }
            let difference = Self.difference(of: entry, plain(text, of: entry))
            guard !difference.isEmpty else { continue }
            var response = silent(entry)
            response.place = (0, place.range.lowerBound)
            response.inserted = difference.inserted
            response.deleted = difference.deleted
            response.text = "changed without tracking"
            found.append(response)
        }
        guard isPiece(missing) else {
            for entry in missing { tellMissing(entry) }
            return
        }
        // Of a file that is not the draft, words that are nearly alike were not changed, but written so.
        if match == .byWords { found.removeSubrange(before...) }
    }
}

private extension ReturnContext {
    /// The place where the draft's words of an entry are most like those it should have, and these words.
    func bestPlace(of entry: PlanDraft.Entry) -> (EntryPlace, String)? {
        guard let anchors = anchors.first, let words = draft.words[entry.id] else { return nil }
        var best: (place: EntryPlace, text: String, likeness: Double)?
        for place in anchors.places where place.id == entry.id && place.kind == .words {
            let text = anchors.text.before(place.range)
            let likeness = ComparedWords(plain(text, of: entry)).likeness(to: words)
            // Where hardly a word agrees, something else stands there: a mark alone, or another's words.
            if likeness > max(best?.likeness ?? 0, 0.25) { best = (place, text, likeness) }
        }
        return best.map { ($0.place, $0.text) }
    }

    /// What differs from the entry's words, or from those after its introduction: tables print what somebody offered
    /// without saying in every row that an interviewee offered it.
    static func difference(of entry: PlanDraft.Entry, _ text: String) -> WordDiff {
        let whole = WordDiff(from: entry.text, to: text)
        guard !whole.isEmpty, let colon = entry.text.firstRange(of: ": ") else { return whole }
        let rest = WordDiff(from: String(entry.text[colon.upperBound...]), to: text)
        return rest.isEmpty || !text.hasPrefix(entry.text.prefix(8)) ? rest : whole
    }

    /// The words without the number that questions bear before them, and the codes of quotes that follow.
    func plain(_ text: String, of entry: PlanDraft.Entry) -> String {
        var plain = text[...]
        if plain.hasPrefix(entry.id) {
            plain = plain.dropFirst(entry.id.count).drop { $0.isWhitespace || $0 == ":" }
        }
        while let space = plain.lastIndex(of: " ") {
            let last = plain[plain.index(after: space)...]
            guard draft.codes.all(in: String(last)) == [String(last)], !entry.text.hasSuffix(last) else {
                break
            }
            plain = plain[..<space]
        }
        return String(plain)
    }

    func silent(_ entry: PlanDraft.Entry) -> FoundResponse {
        var response = FoundResponse()
        response.isUnsigned = true
        response.author = package.lastAuthor
        response.entry = entry.id
        response.words = Self.cut(entry.text)
        return response
    }

    /// Whether the draft is sure to print the entry in words enough to be found again.
    static func isExpected(_ entry: PlanDraft.Entry) -> Bool {
        guard entry.sort == .statement || entry.sort == .action else { return false }
        let start = entry.text.firstRange(of: ": ")?.upperBound ?? entry.text.startIndex
        return ComparedWords(String(entry.text[start...])).list.count >= DraftWords.fewest
    }

    /// Whether the file says that it holds a part of the draft only, or so many entries are `missing` that it does, of
    /// which it tells.
    mutating func isPiece(_ missing: [PlanDraft.Entry]) -> Bool {
        let expected = draft.draft.entries.count(where: Self.isExpected)
        guard !missing.isEmpty,
            package.isExtract || Double(missing.count) > Double(expected) * Self.piece
        else { return false }
        tell(
            .note, "piece-of-draft",
            "holds a part of the draft: \(missing.count) of \(expected) statements and actions are not in it, and not taken "
                + "for struck out")
        return true
    }

    /// Takes an entry that is not in the file at all for struck out.
    mutating func tellMissing(_ entry: PlanDraft.Entry) {
        var response = silent(entry)
        response.place = (package.texts.count, 1)
        response.deleted = Self.cut(entry.text)
        response.text = "taken out without tracking"
        found.append(response)
    }
}
