/// What one speaker says between two points of a recording: the unit of formats that write speech in tiers.
struct SpokenEvent {
    /// Names the speaker inside the document; empty where nobody is named.
    var speaker: String
    var start: Moment
    var end: Moment
    /// The words, as written.
    var text: String
    /// Counts the document's events from 1.
    var number: Int
    /// Line of the element, from 1.
    var line: Int
}
