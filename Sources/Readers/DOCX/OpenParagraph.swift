/// A paragraph of a Word document while it is read.
struct OpenParagraph: Sendable {
    /// Where in the list it stands.
    var index = 0
    var text: [UInt8] = []
    var letters = 0
    var bold = 0
    /// How many bytes at its start are bold.
    var lead = 0
    var italic = 0
    var coloured = 0
    var hiddenText: [UInt8] = []
    var deletedText: [UInt8] = []
    var movesWords = false
    /// Whether its style hides it.
    var isHidden = false
    /// Whether its end was deleted, so that it goes on in the next paragraph.
    var hasDeletedEnd = false
    /// Whether it has ended and waits for the next one to go on with it.
    var isWaiting = false
    /// The list it is an item of, and on which level.
    var list: String?
    var level: Int?
    /// The run around a text box goes on after it.
    var outerRun = WordRun()
}
