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
        "subject", "interviewees", "befragter", "befragte", "ie", "guest", "expert",
    ]
    private static let nobody: Set<String> = [
        "note", "notes", "transcriber", "transcription", "unknown", "unknown speaker", "unidentified",
        "background",
        "several", "multiple speakers", "all", "both", "voices", "",
    ]

    /// The role a label such as `Interviewer`, `INT 2`, `I1`, `R2` or `P07` stands for; nil where it tells nothing.
    static func role(of label: String) -> Speaker.Role? {
        let word = core(label)
        if interviewer.contains(word) { return .interviewer }
        if interviewee.contains(word) { return .interviewee }
        for part in word.split(whereSeparator: { !$0.isLetter }) where part.count > 4 {
            if interviewer.contains(String(part)) { return .interviewer }
            if interviewee.contains(String(part)) { return .interviewee }
        }
        return nil
    }

    /// Whether a label is a word for a speaker and nothing more, a number aside.
    static func isRoleWord(_ label: Substring) -> Bool {
        let word = core(String(label))
        return interviewer.contains(word) || interviewee.contains(word)
    }

    /// Whether a line of its own names who speaks by its words alone: `Interviewer`, `Speaker 2`, or a name in capitals.
    static func namesSpeaker(_ line: Substring) -> Bool {
        let word = core(String(line))
        if word.utf8.count > 1, interviewer.contains(word) || interviewee.contains(word) { return true }
        if word == "speaker", word.utf8.count < line.utf8.count { return true }
        return line.unicodeScalars.count { $0.properties.isUppercase } > 2
            && !line.unicodeScalars.contains { $0.properties.isLowercase }
    }

    /// Whether a label names no person, such as `NOTE` or none at all.
    static func isNobody(_ label: String) -> Bool { nobody.contains(core(label)) }

    /// Whether a label is one letter and perhaps a number.
    static func isBareLetter(_ label: String) -> Bool { core(label).utf8.count <= 1 }

    /// Whether a capitalised word begins speech rather than a name.
    static func opensSpeech(_ word: Substring) -> Bool {
        let letters = word.lowercased().prefix { $0.isLetter }
        return [
            "so", "okay", "ok", "yes", "no", "yeah", "right", "well", "hello", "hi", "thanks", "thank", "and",
            "but",
            "good", "great", "mm", "mhm", "um", "uh", "erm", "i", "we", "what", "why", "how", "who", "tell",
            "do", "did",
        ].contains(letters)
    }

    /// Whether `words` open with a prompt, as questions without a question mark do: "Tell me about …".
    static func prompts(_ words: Substring) -> Bool {
        let start = words.prefix(10).lowercased()
        return ["tell me ", "describe ", "talk me ", "talk us ", "walk me ", "say more", "tell us "].contains
        {
            start.hasPrefix($0)
        }
    }

    /// Whether `words` open as a question does, a word such as "so" before it aside.
    static func opensQuestion(_ words: Substring) -> Bool {
        let first = words.prefix(24).lowercased().split { !$0.isLetter && $0 != "'" }
        let opening = first.drop {
            ["so", "and", "okay", "ok", "right", "but", "then", "now", "well"].contains($0)
        }
        guard let word = opening.first else { return false }
        if ["what", "what's", "how", "why", "where", "when", "who", "which"].contains(word) { return true }
        let verbs: Set<Substring> = [
            "do", "did", "does", "can", "could", "would", "are", "have", "will", "were",
        ]
        return verbs.contains(word)
            && opening.dropFirst().first.map { ["you", "your", "we", "they"].contains($0) } ?? false
    }

    /// The labels a label is put together from: `X and Y`, `R1/R2`, `Ann & Bo`; only itself where it is one.
    static func parts(of label: String) -> [String] {
        let joints: Set<Substring> = ["and", "og", "und", "et", "och", "en"]
        var parts: [String] = [""]
        for piece in label.split(whereSeparator: { "/&+,".contains($0) }) {
            for word in piece.split(whereSeparator: \.isWhitespace) {
                if joints.contains(Substring(word.lowercased())) {
                    parts.append("")
                } else {
                    parts[parts.count - 1] += (parts[parts.count - 1].isEmpty ? "" : " ") + word
                }
            }
            parts.append("")
        }
        return parts.filter { !$0.isEmpty }
    }

    /// Whether a label in lower case heads a line of an email, such as `Sent: 2 March`.
    static func isMailHeader(_ key: String) -> Bool {
        ["from", "to", "cc", "bcc", "sent", "subject", "date", "re", "importance", "attachments"].contains(
            key)
    }

    /// A label without white space, colon and brackets around it.
    static func bare(_ label: String) -> String {
        var words = label.trimmed
        while let last = words.last, last == ":" || last == "." { words = words.dropLast().trimmed }
        if words.first == "[", words.last == "]" { words = words.dropFirst().dropLast() }
        return String(words)
    }

    /// Whether a paragraph style is made for speakers' names.
    static func isLabelStyle(_ style: String?) -> Bool {
        guard let style = style?.lowercased() else { return false }
        return ["speaker", "intervinent", "orador", "redner", "sprecher", "interviewlabel"].contains {
            style.contains($0)
        }
    }

    /// `label` in lower case, without a number and marks at its end.
    private static func core(_ label: String) -> String {
        var word = label.lowercased()[...]
        while let last = word.unicodeScalars.last,
            last.properties.numericType != nil || " .#_-)(:".unicodeScalars.contains(last)
        {
            word.unicodeScalars.removeLast()
        }
        return String(word.trimmed)
    }
}
