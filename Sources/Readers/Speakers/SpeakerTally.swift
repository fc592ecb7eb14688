import StudyModel

/// A speaker on the way to `StudyModel.Speaker`: how the document names them and how they speak.
struct SpeakerTally: Sendable {
    /// The label, as printed.
    let label: String
    /// What the document says the label stands for ("I = Interviewer").
    var meaning: String?
    /// Other labels of the document that are spellings of this one.
    var spellings: [String] = []
    /// Other names the document has for them.
    var aliases: [String] = []
    /// Their role: stated by the document at first, settled by `SpeakerRoles` after.
    var role: Speaker.Role?
    /// Why they have that role, as a clause.
    var because = ""
    /// What the document says about them.
    var attributes = Participant.Attributes()
    private(set) var turns = 0
    /// Turns that end in a question or open with a prompt.
    private(set) var questions = 0
    /// Turns that open as questions do, for transcripts without question marks.
    private(set) var openings = 0
    private(set) var words = 0

    /// A speaker without turns yet.
    init(label: String, meaning: String? = nil, role: Speaker.Role? = nil) {
        self.label = label
        self.meaning = meaning
        self.role = role
    }

    /// All they may be called.
    var names: [String] { [label] + spellings + [meaning].compactMap(\.self) + aliases }

    /// Takes in one turn of theirs; `asks` where it is known to be a question, whatever its last mark.
    mutating func add(_ paragraphs: [Substring], asks: Bool = false) {
        turns += 1
        for paragraph in paragraphs { words += Self.words(paragraph) }
        let last = paragraphs.last?.utf8.last { $0 != UInt8(ascii: "\"") && $0 != 0x20 }
        if asks || last == UInt8(ascii: "?") || paragraphs.first.map(SpeakerWords.prompts) ?? false {
            questions += 1
        }
        if paragraphs.first.map(SpeakerWords.opensQuestion) ?? false { openings += 1 }
    }

    /// Stretches of `text` between white space.
    static func words(_ text: Substring) -> Int {
        let bytes = text.utf8Span.span
        var count = 0
        var before: UInt8 = 0x20
        for index in bytes.indices {
            let byte = bytes[index]
            count &+= before <= 0x20 && byte > 0x20 ? 1 : 0
            before = byte
        }
        return count
    }
}
