import Planning
import Themes

/// Words for what partners answered.
enum ResponsesWords {
    /// What sort a response is, in a table.
    static func sort(_ sort: PartnerResponse.Sort) -> String {
        switch sort {
        case .agree: "agrees"
        case .add: "adds"
        case .correct: "corrects"
        case .object: "objects"
        case .withdraw: "withdraws a quote"
        case .unsorted: "not sorted yet"
        }
    }

    /// What was done about it.
    static func done(_ response: PlacedResponse) -> [Inline] {
        if !response.done.isEmpty { return lines(cut(response.done, at: 600)) }
        return [.emphasis(response.sort == .agree ? "recorded" : "not yet decided")]
    }

    /// All of what it says, for the annex.
    static func said(_ response: PlacedResponse) -> [Inline] {
        var found = lines(cut(response.text, at: 1500))
        for (words, what) in [
            (response.deleted, "would strike out: "), (response.inserted, "would put in: "),
        ]
        where !words.isEmpty {
            if !found.isEmpty { found.append(.lineBreak) }
            found += [.note(what), .text("“\(oneLine(cut(words, at: 600)))”")]
        }
        return found.isEmpty ? [.text("–")] : found
    }

    /// What it says in short, for beside a statement.
    static func short(_ response: PlacedResponse) -> String {
        var parts: [String] = []
        if !response.text.isEmpty { parts.append("“\(oneLine(cut(response.text, at: 400)))”") }
        if !response.deleted.isEmpty {
            parts.append("would strike out “\(oneLine(cut(response.deleted, at: 200)))”")
        }
        if !response.inserted.isEmpty {
            parts.append("would put in “\(oneLine(cut(response.inserted, at: 200)))”")
        }
        return parts.isEmpty ? "(no words)" : parts.joined(separator: "; ")
    }

    /// "One objection and two additions"; "none" where there is nothing.
    static func counted(_ counts: [ResponseCount]) -> String {
        counts.isEmpty ? "none" : counts.map(\.words).asList
    }

    /// At most so many characters, cut between words where there is a space not far before.
    static func cut(_ text: String, at most: Int) -> String {
        guard text.count > most else { return text }
        let kept = text.prefix(most)
        guard let space = kept.lastIndex(where: \.isWhitespace),
            kept.distance(from: space, to: kept.endIndex) < 40
        else { return kept + " [...]" }
        return kept[..<space] + " [...]"
    }

    private static func oneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).joined(separator: " / ")
    }

    private static func lines(_ text: String) -> [Inline] {
        var found: [Inline] = []
        for line in text.split(whereSeparator: \.isNewline) {
            if !found.isEmpty { found.append(.lineBreak) }
            found.append(.text(String(line)))
        }
        return found
    }
}
