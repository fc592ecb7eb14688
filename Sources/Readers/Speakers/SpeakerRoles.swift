import StudyModel

/// Tells interviewers from interviewees, and says why.
///
/// What a person said beforehand counts first, then what the document states, then words such as "Interviewer" or
/// "R2", then names at the top, then who asks, and last who is left over.
struct SpeakerRoles: Sendable {
    /// The speakers with their roles settled, in the order given.
    private(set) var speakers: [SpeakerTally]
    /// What was guessed, in one sentence; nil where the document told.
    private(set) var guess: String?
    /// The names told as interviewers' that fit a speaker, in the order told.
    private(set) var found: [String] = []

    /// Settles the roles of `speakers`. `told` is what a person said, `interviewers` and `interviewees` are the names
    /// the document gives itself.
    init(
        _ speakers: [SpeakerTally], told: ReadingOptions, interviewers: [String], interviewees: [String] = []
    ) {
        self.speakers = speakers
        take(told)
        readStatements()
        readWords()
        if !hasInterviewer { takeNames(told.interviewers) }
        readNames(interviewers, .interviewer, "names them as the interviewer")
        readNames(interviewees, .interviewee, "names them as interviewed")
        if !hasInterviewer { guessInterviewers() }
        let rest = hasInterviewer ? "somebody else asks" : "nothing tells who asks"
        for index in speakers.indices { settle(index, .interviewee, rest) }
    }
}

extension SpeakerRoles {
    private var hasInterviewer: Bool { speakers.contains { $0.role == .interviewer } }

    /// Gives a speaker whose role is open one.
    private mutating func settle(_ index: Int, _ role: Speaker.Role?, _ because: String) {
        guard let role, speakers[index].role == nil else { return }
        speakers[index].role = role
        speakers[index].because = because
    }

    /// Takes what a person said: labels that are the same but for case and punctuation.
    private mutating func take(_ told: ReadingOptions) {
        func fits(_ name: String, _ speaker: SpeakerTally) -> Bool {
            speaker.names.contains { PersonName.fold($0) == PersonName.fold(name) }
        }
        for index in speakers.indices {
            let speaker = speakers[index]
            if let name = told.interviewers.first(where: { fits($0, speaker) }) {
                speakers[index].role = .interviewer
                speakers[index].because = "you said that '\(name)' asks"
            } else if let name = told.interviewees.first(where: { fits($0, speaker) }) {
                speakers[index].role = .interviewee
                speakers[index].because = "you said that '\(name)' is interviewed"
            }
        }
        found = told.interviewers.filter { name in speakers.contains { fits(name, $0) } }
    }

    /// Takes whole names that were told for their initials or one of their words, where nobody else asks.
    private mutating func takeNames(_ told: [String]) {
        for name in told where !found.contains(name) {
            for index in speakers.indices where PersonName.matches(speakers[index].label, name) {
                settle(index, .interviewer, "you said that '\(name)' asks")
                if speakers[index].role == .interviewer, !found.contains(name) { found.append(name) }
            }
        }
    }

    /// Says why of the roles the document states, and reads what it says labels stand for.
    private mutating func readStatements() {
        for index in speakers.indices where speakers[index].because.isEmpty {
            let speaker = speakers[index]
            if let meaning = speaker.meaning {
                let because = "the document says that '\(speaker.label)' is '\(meaning)'"
                settle(index, SpeakerWords.role(of: meaning) ?? .interviewee, because)
                speakers[index].because = because
            } else if speaker.role != nil {
                speakers[index].because =
                    speaker.label.isEmpty ? "no turn names its speaker" : "the document says so"
            }
        }
    }

    /// Reads the labels as words. Bare letters such as A, B, P and R stand for whoever answers only beside someone
    /// who asks: else they are people's initials.
    private mutating func readWords() {
        for index in speakers.indices where speakers[index].role == nil {
            let label = speakers[index].label
            if SpeakerWords.isNobody(label) {
                settle(index, .unknown, label.isEmpty ? "no label names them" : "the label names no person")
            } else if let parts = together(index) {
                settle(index, .unknown, "the label stands for \(parts) together")
            } else if !SpeakerWords.isBareLetter(label) || speakers.count > 1 {
                let role = SpeakerWords.role(of: label)
                if role == .interviewer || !SpeakerWords.isBareLetter(label) {
                    settle(index, role, "the label '\(label)' says so")
                }
            }
        }
        guard hasInterviewer else { return }
        for index in speakers.indices {
            let label = speakers[index].label
            settle(
                index, SpeakerWords.role(of: label), "the label '\(label)' says so beside the interviewer's")
        }
    }

    /// The other speakers whose labels make up this one's (`X and Y`, `R1/R2`); nil where it is one person's.
    private func together(_ index: Int) -> String? {
        let parts = SpeakerWords.parts(of: speakers[index].label)
        let isKnown = parts.allSatisfy { part in
            speakers.indices.contains {
                $0 != index && PersonName.fold(speakers[$0].label) == PersonName.fold(part)
            }
        }
        return parts.count > 1 && isKnown ? parts.map { "'\($0)'" }.joined(separator: " and ") : nil
    }

    private mutating func readNames(_ names: [String], _ role: Speaker.Role, _ words: String) {
        for index in speakers.indices {
            let labels = speakers[index].names
            guard let name = names.first(where: { name in labels.contains { PersonName.matches($0, name) } })
            else { continue }
            settle(index, role, "the document \(words) ('\(name)')")
        }
    }

    /// Takes those of open role who ask most for what they say, where that is clear.
    private mutating func guessInterviewers() {
        let askers = InterviewerGuess(speakers).askers
        guard !askers.isEmpty else {
            guess = "nothing tells who asks, so all speakers count as interviewees"
            return
        }
        for (index, because) in askers { settle(index, .interviewer, because) }
        let labels = askers.map { "'\(speakers[$0.index].label)'" }.joined(separator: " and ")
        guess =
            askers.count == 1
            ? "\(labels) was taken for the interviewer because they ask most"
            : "\(labels) were taken for interviewers because they ask most"
    }
}
