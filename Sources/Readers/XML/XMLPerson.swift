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

    /// The role a document states: in the words labels have, or those that archives use for who asks.
    static func role(stated: String) -> Speaker.Role? {
        if asking.contains(stated.lowercased()) { return .interviewer }
        return SpeakerWords.role(of: stated)
    }

    private static let asking: Set<String> = [
        "investigator", "fieldworker", "examiner", "interviewing", "enquêteur", "enquêtrice", "entrevistador",
        "entrevistadora", "intervistatore", "intervistatrice", "interviewende",
    ]
}
