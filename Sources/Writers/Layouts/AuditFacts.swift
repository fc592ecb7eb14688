import Planning
import StudyModel
import Themes

/// What someone needs to check how a summary was made.
struct AuditFacts {
    let rows: [(String, String)]

    init(_ summary: ThemeSummary, tool: String, codebookHash: String) {
        let counts = summary.counts
        let settings = summary.settings
        let hidden = summary.disclosure
        rows = [
            ("Tool", tool), ("Codebook", "\(summary.codebook.id), version \(summary.codebook.version)"),
            ("Codebook file, SHA-256", codebookHash), ("Interviewees", String(summary.sample.people)),
            ("Transcripts", String(summary.sample.interviews)),
            (
                "Turns and words",
                "\(summary.sample.turns.grouped) turns, \(summary.sample.words.grouped) words"
            ),
            (
                "Codings that count",
                "\(counts.counted.grouped), of which \(counts.covered.grouped) bear a criterion and \(counts.confirmed.grouped) were made or accepted by a person"
            ),
            ("Left out: rejected by a person", String(counts.rejected)),
            ("Left out: reported views of others", String(counts.reported)),
            ("Left out: off the record", "not stated, to protect those who spoke so"),
            ("Marked as possible irony", "\(counts.irony); counted as help only once a person accepts it"),
            (
                "Counted as taking no position",
                "a stance that no word of the passage tells; difficulty that is told as past"
            ),
            ("Smallest group named", String(settings.minimumGroup)),
            ("Groups not named", String(hidden.unnamedGroups.values.reduce(0, +))),
            ("Group counts not shown", String(hidden.hiddenCells)),
            (
                "Passages held back because they may name somebody or tell who spoke, or by the team",
                String(hidden.heldBackQuotes)
            ),
            ("Names, posts, places and numbers replaced in quotes", String(hidden.replacements)),
            ("Length of a quote", "at most \(settings.quoteWords.upperBound) words"),
            ("Quotes of a criterion", "at most \(settings.quotesPerCriterion)"),
            (
                "Rule for difference",
                "two groups with two or more positions each, one leaning a third or more to help and the other to difficulty; or two or more people on either side, the smaller a quarter of them all"
            ),
            (
                "Rule for agreement",
                "half of all interviewees take a position, three quarters of those the same one"
            ),
        ]
    }
}
