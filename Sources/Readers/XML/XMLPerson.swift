import StudyModel

/// Someone an XML document describes.
struct XMLPerson {
    /// What utterances may name them by.
    var ids: [String] = []
    /// How to print them, where the document gives a short form.
    var label: String?
    /// Whether the document says that they ask or answer.
    var role: Speaker.Role?
    var attributes = Participant.Attributes()
}
