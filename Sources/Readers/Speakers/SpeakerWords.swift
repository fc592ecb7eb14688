import StudyModel

/// Words by which transcripts label speakers, and what they say about the speaker.
enum SpeakerWords {
    private static let interviewer: Set<String> = [
        "interviewer", "int", "intv", "iv", "i", "q", "question", "moderator", "facilitator", "researcher",
        "host",
        "mod", "fac", "iver", "interviewerin", "interviewers", "consultant",
    ]
    private static let interviewee: Set<String> = [
        "interviewee", "participant", "respondent", "informant", "answer", "a", "r", "p", "b", "res", "resp",
        "part",
        "subject", "interviewees", "befragter", "befragte", "ie", "guest", "expert", "speaker interviewee",
    ]

    /// The role a label such as `Interviewer`, `INT 2`, `I1`, `R2` or `P07` stands for; nil where it tells nothing.
    static func role(of label: String) -> Speaker.Role? {
        var word = label.lowercased()[...]
        while let last = word.unicodeScalars.last,
            last.properties.numericType != nil || " .#_-)(".unicodeScalars.contains(last)
        {
            word.unicodeScalars.removeLast()
        }
        if interviewer.contains(String(word)) { return .interviewer }
        if interviewee.contains(String(word)) { return .interviewee }
        for part in word.split(whereSeparator: { !$0.isLetter }) where part.count > 4 {
            if interviewer.contains(String(part)) { return .interviewer }
            if interviewee.contains(String(part)) { return .interviewee }
        }
        return nil
    }

    /// Whether a paragraph style is made for speakers' names.
    static func isLabelStyle(_ style: String?) -> Bool {
        guard let style = style?.lowercased() else { return false }
        return ["speaker", "intervinent", "orador", "redner", "sprecher", "interviewlabel"].contains {
            style.contains($0)
        }
    }
}
