import StudyModel

/// Doubts that what looks like turns in a text is an interview: unlike Word documents, texts are notes, lists, programs
/// and mails as often.
enum TextDoubt {
    /// Why `draft` is taken for no interview; nil where somebody asks, a label tells of a speaker, or a person said who
    /// asks or answers.
    static func reason(_ draft: LayoutDraft, _ options: ReadingOptions) -> String? {
        if draft.layout == "timed" { return nil }
        if ["question style", "alternation", "question marks"].contains(draft.layout) {
            return draft.turns.count < fewestTurns
                ? "does not look like an interview: it has few turns and no speakers' labels" : nil
        }
        let labels = Set(draft.turns.map(\.label))
        let told = Set((options.interviewers + options.interviewees).map { PersonName.fold($0) })
        let isKnown = labels.contains { label in
            SpeakerWords.role(of: label) != nil || draft.legend[label.lowercased()] != nil
                || label.lowercased().hasPrefix("speaker") || told.contains(PersonName.fold(label))
        }
        let asking = draft.turns.count { $0.paragraphs.last?.utf8.last == UInt8(ascii: "?") }
        guard !isKnown, asking < fewestQuestions else { return nil }
        let some = labels.sorted().prefix(3).map { "'\($0)'" }.joined(separator: ", ")
        return
            "does not look like an interview: lines open with labels (\(some)), but nobody asks anything; if it is "
            + "one, say who asks with --interviewer"
    }

    /// Fewer turns without labels may be any text.
    private static let fewestTurns = 8
    private static let fewestQuestions = 2
}
