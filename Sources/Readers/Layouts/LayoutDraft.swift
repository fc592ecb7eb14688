import StudyModel

/// A document as one layout understands it, before speakers are known as people.
struct LayoutDraft: Sendable {
    /// What becomes of a paragraph.
    enum Fate: Hashable, Sendable {
        case turn
        case metadata
        case skipped(ParagraphAccounting.SkipReason)
    }

    /// What one speaker says, before it is joined to the transcript's text.
    struct Turn: Sendable {
        /// The label; empty where nobody is named.
        var label: String
        var time: TimeRange?
        var place: SourcePlace
        /// Its paragraphs, each without white space at its ends.
        var paragraphs: [Substring]

        /// Adds a line, unless nothing is left of it once white space is gone; tells whether it did.
        @discardableResult
        mutating func append(_ line: Substring) -> Bool {
            let words = line.trimmed
            if !words.isEmpty { paragraphs.append(words) }
            return !words.isEmpty
        }
    }

    /// Name of the layout, such as `labels`.
    var layout: String
    /// How sure the layout is, 0…1.
    var confidence: Double
    /// The layout that came second, and how sure it is.
    var runnerUp: (layout: String, confidence: Double)?
    var turns: [Turn]
    /// One entry for each paragraph of the document.
    var fates: [Fate]
    var metadata: [MetadataEntry] = []
    /// What labels stand for, where the document says so ("I = Interviewer").
    var legend: [String: String] = [:]
    /// Guesses a person should check.
    var remarks: [TranscriptDraft.Remark] = []
}
