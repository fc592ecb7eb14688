import Planning
import StudyModel

extension ReturnContext {
    /// From this share of missing statements on, the file is taken for a piece of the draft.
    private static let piece = 1.0 / 3

    /// Holds each entry's words in the file against the draft's: what differs was changed while nothing kept track.
    mutating func takeSilentChanges() {
        var missing: [PlanDraft.Entry] = []
        for entry in draft.draft.entries where entry.sort != .risk {
            guard let (place, text) = bestPlace(of: entry) else {
                // A draft prints its first questions only.
                if entry.sort == .statement || entry.sort == .action { missing.append(entry) }
                continue
            }
            let difference = WordDiff(from: entry.text, to: Self.plain(text, of: entry))
            guard !difference.isEmpty else { continue }
            var response = silent(entry)
            response.place = (0, place.range.lowerBound)
            response.inserted = difference.inserted
            response.deleted = difference.deleted
            response.text = "changed without tracking"
            found.append(response)
        }
        tell(missing)
    }
}

private extension ReturnContext {
    /// The place where the draft's words of an entry are most like those it should have, and these words.
    func bestPlace(of entry: PlanDraft.Entry) -> (EntryPlace, String)? {
        guard let anchors = anchors.first, let words = draft.words[entry.id] else { return nil }
        var best: (place: EntryPlace, text: String, likeness: Double)?
        for place in anchors.places where place.id == entry.id && place.kind == .words {
            let text = anchors.text.before(place.range)
            let likeness = Words(Self.plain(text, of: entry)).likeness(to: words)
            // Where hardly a word agrees, something else stands there: a mark alone, or another's words.
            if likeness > max(best?.likeness ?? 0, 0.25) { best = (place, text, likeness) }
        }
        return best.map { ($0.place, $0.text) }
    }

    /// The words without the number that questions bear before them.
    static func plain(_ text: String, of entry: PlanDraft.Entry) -> String {
        guard text.hasPrefix(entry.id) else { return text }
        return String(text.dropFirst(entry.id.count).drop { $0.isWhitespace || $0 == ":" })
    }

    func silent(_ entry: PlanDraft.Entry) -> FoundResponse {
        var response = FoundResponse()
        response.isUnsigned = true
        response.author = package.lastAuthor
        response.entry = entry.id
        response.words = Self.cut(entry.text)
        return response
    }

    /// Tells of entries that are not in the file at all.
    mutating func tell(_ missing: [PlanDraft.Entry]) {
        let expected = draft.draft.entries.count { $0.sort == .statement || $0.sort == .action }
        guard !missing.isEmpty else { return }
        if Double(missing.count) > Double(expected) * Self.piece {
            tell(
                .warning, "piece-of-draft",
                "\(missing.count) of the draft's \(expected) statements and actions are not in it; they are not taken for "
                    + "struck out")
            return
        }
        for entry in missing {
            var response = silent(entry)
            response.place = (package.texts.count, 1)
            response.deleted = Self.cut(entry.text)
            response.text = "taken out without tracking"
            found.append(response)
        }
    }
}
