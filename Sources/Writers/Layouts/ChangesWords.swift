import Planning
import Themes

/// The words in which the changes between two drafts are told. Never names a transcript.
struct ChangesWords {
    private let comparison: PlanComparison

    init(_ comparison: PlanComparison) { self.comparison = comparison }

    var before: String { comparison.before.version }
    var after: String { comparison.after.version }

    /// How many interviews either draft rests on, and how much of what was said stands.
    var summary: String {
        guard !comparison.saysTheSame else {
            return "\(interviews) Nothing that \(before) said has changed\(renumbered)."
        }
        let counts = [
            count(.new, "is new", "are new"), count(.reworded, "says something else", "say something else"),
            count(.figures, "has other figures", "have other figures"),
        ].compactMap(\.self)
        let stayed = comparison.changes.count(where: \.isAsBefore)
        let gone = count(.gone, "thing that \(before) said is gone", "things that \(before) said are gone")
        let others = counts.isEmpty ? "nothing is new" : counts.asList
        return "\(interviews) Of what this draft says under a number, \(others); "
            + (gone.map { "\($0); " } ?? "")
            + "\(stayed == 0 ? "nothing" : Self.numeral(stayed)) \(stayed == 1 ? "stands" : "stand") as before\(renumbered)."
    }

    /// Why, as far as documents may tell.
    var reasons: String {
        guard comparison.tellsReasons else {
            return
                "A draft says something else where further interviews came in, where somebody took words back, where "
                + "the checklist or a setting is another, or where we put it better. Which of these moved a statement is "
                + "not told: beside the figures it could tell who said what. Partners’ answers never change what is "
                + "reported of the interviews; where one is about a statement, its number in Annex H of the plan (C4) "
                + "is given."
        }
        let told = comparison.reasons.map { Self.happened($0) }
        let happened =
            told.isEmpty
            ? "Nothing is known to have changed in what was read and how it was counted: what differs is our wording."
            : "Between the two: \(told.joined(separator: "; "))."
        return happened + " Partners’ answers never change what is reported of the interviews."
    }

    /// How many of a sort of entry are new, put otherwise, moved in figures alone, gone and as before.
    func row(_ entry: PlanDraft.Sort) -> [Int] {
        let all = comparison.changes.filter { $0.entry == entry }
        return [
            all.count { $0.sort == .new }, all.count { $0.sort == .reworded },
            all.count { $0.sort == .figures },
            all.count { $0.sort == .gone }, all.count(where: \.isAsBefore),
        ]
    }

    /// What stayed: how many, and how many of those rest on other passages.
    var stayed: String {
        let stayed = comparison.changes.count(where: \.isAsBefore)
        let moved = comparison.count(.evidence)
        let evidence =
            comparison.tellsReasons && moved > 0
            ? " \(Self.numeral(moved).capitalisedFirst) of them \(moved == 1 ? "rests" : "rest") on other passages than before."
            : ""
        guard stayed > 0 else { return "Nothing stands as it was." }
        return
            "\(Self.numeral(stayed).capitalisedFirst) \(stayed == 1 ? "entry says" : "entries say") what \(before) said, in "
            + "the same words\(renumbered).\(evidence)"
    }

    /// Why one entry changed, and which answers are about it; empty where that is not told.
    func why(_ change: EntryChange) -> String {
        var parts = comparison.tellsReasons ? change.reasons.map { Self.reason($0) } : []
        if comparison.tellsReasons, !change.gained.isEmpty || !change.lost.isEmpty {
            parts.append(Self.evidence(change))
        }
        if !change.responses.isEmpty {
            parts.append("partners answered: \(change.responses.joined(separator: ", "))")
        }
        return parts.joined(separator: "; ").capitalisedFirst
    }
}

private extension ChangesWords {
    static func numeral(_ count: Int) -> String { Numeral.word(count) }

    var interviews: String {
        let (old, new) = (comparison.before.interviewees, comparison.after.interviewees)
        let many = new == 1 ? "one interviewee" : "\(Self.numeral(new)) interviewees"
        return old == new
            ? "\(before.capitalisedFirst) and \(after) both rest on what \(many) said."
            : "\(after.capitalisedFirst) rests on what \(many) said, \(before) on \(Self.numeral(old))."
    }

    func count(_ sort: EntryChange.Sort, _ one: String, _ many: String) -> String? {
        let count = comparison.count(sort)
        return count == 0 ? nil : "\(Self.numeral(count)) \(count == 1 ? one : many)"
    }

    var renumbered: String {
        let count = comparison.changes.count { $0.isAsBefore && $0.before?.id != $0.after?.id }
        return count == 0 ? "" : " (\(Self.numeral(count)) by another number)"
    }

    /// "2 passages more, 1 less".
    static func evidence(_ change: EntryChange) -> String {
        var parts: [String] = []
        let (more, less) = (change.gained.count, change.lost.count)
        if more > 0 { parts.append("\(numeral(more)) passage\(more == 1 ? "" : "s") more") }
        if less > 0 {
            parts.append(
                more > 0 ? "\(numeral(less)) less" : "\(numeral(less)) passage\(less == 1 ? "" : "s") less")
        }
        return parts.joined(separator: ", ")
    }

    static func happened(_ reason: ChangeReason) -> String {
        switch reason {
        case .added(let names): "\(numbered(names, "interview")) came in"
        case .removed(let names):
            "\(numbered(names, "interview")) \(names.count == 1 ? "is" : "are") no longer counted"
        case .edited(let names):
            "\(numbered(names, "transcript")) \(names.count == 1 ? "was" : "were") corrected"
        case .withdrawn: "words were taken back"
        case .codebook: "the checklist changed"
        case .model: "what the tool has learned changed"
        case .decisions: "people decided what passages say"
        case .settings: "what is known of interviewees, or another setting, changed"
        case .tool: "another version of the tool drafted it"
        case .wording: "we put it otherwise"
        case .team: "the team worded or entered it"
        }
    }

    static func numbered(_ names: [String], _ noun: String) -> String {
        "\(numeral(names.count)) \(noun)\(names.count == 1 ? "" : "s")"
    }

    static func reason(_ reason: ChangeReason) -> String {
        switch reason {
        case .added: "further interviews"
        case .removed: "interviews no longer counted"
        case .edited: "corrected transcripts"
        case .withdrawn: "words taken back"
        case .codebook: "another checklist"
        case .model: "what the tool has learned"
        case .decisions: "what people decided of passages"
        case .settings: "what is known of interviewees, or another setting"
        case .tool: "another version of the tool"
        case .wording: "our wording"
        case .team: "worded or entered by the team"
        }
    }
}
