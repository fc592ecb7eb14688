import StudyModel

/// What a document says, whatever its format, before it is known who asks and who answers.
struct TranscriptDraft: Sendable {
    /// What one speaker says, before it is joined to the transcript's text.
    struct Turn: Sendable {
        /// Index into `speakers`.
        var speaker: Int
        var time: TimeRange?
        var place: SourcePlace
        /// Its paragraphs, each without white space at its ends; never empty.
        var paragraphs: [Substring]
    }

    /// Name and certainty of the layout.
    let layout: Layout
    private(set) var turns: [Turn] = []
    /// Those who speak, in order of their first turn.
    private(set) var speakers: [SpeakerTally] = []
    /// Index into `speakers` by what tells them apart.
    private var positions: [String: Int] = [:]
    /// What is stated of the interviewee without naming them, and so holds for a lone one; all share the date.
    var facts = Participant.Attributes()
    /// Names given as interviewers'.
    var interviewers: [String] = []
    /// Names given as interviewees'.
    var interviewees: [String] = []
    var metadata: [MetadataEntry] = []
    /// What people wrote in the margins.
    var comments: [SourceComment] = []
    /// What became of each paragraph; the words are counted later.
    var accounting = ParagraphAccounting()
    /// What a person should know about the reading so far.
    var remarks: [Remark] = []

    /// Something to tell, by severity, code, line and sentence.
    struct Remark: Sendable {
        var severity = Diagnostic.Severity.warning
        var code: String
        var line: Int?
        var message: String
    }

    /// A draft without turns, with room for `count` of them.
    init(layout: Layout, turns count: Int) {
        self.layout = layout
        turns.reserveCapacity(count)
    }

    /// Adds a turn of the speaker whom `key` tells apart; `speaker` describes them where they are new. `role` is what
    /// the turn itself says of its speaker, `asks` whether it is known to be a question.
    mutating func add(
        _ paragraphs: [Substring], of key: String, time: TimeRange?, place: SourcePlace,
        role: Speaker.Role? = nil, asks: Bool = false, speaker: () -> SpeakerTally
    ) {
        let position = positions[key] ?? speakers.count
        if position == speakers.count {
            positions[key] = position
            speakers.append(speaker())
        }
        speakers[position].add(paragraphs, asks: asks)
        speakers[position].role = speakers[position].role ?? role
        turns.append(Turn(speaker: position, time: time, place: place, paragraphs: paragraphs))
    }

    /// Notes that the speaker whom `key` tells apart is also labelled `label`, unless only case differs.
    mutating func addSpelling(_ label: String, of key: String) {
        guard let position = positions[key], label.lowercased() != key else { return }
        let known = speakers[position].spellings
        if !known.contains(where: { $0.lowercased() == label.lowercased() }) {
            speakers[position].spellings.append(label)
        }
    }
}
