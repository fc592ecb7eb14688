import StudyModel

/// Tells interviewers from interviewees.
///
/// What a person said beforehand counts first, then what the document states, then words such as "Interviewer" or
/// "R2", then who is left over, and last who asks most.
struct SpeakerRoles: Sendable {
    /// The speakers with their roles settled, in the order given.
    private(set) var speakers: [SpeakerTally]
    /// What was guessed, in one sentence; nil where the document told.
    private(set) var guess: String?

    /// Settles the roles of `speakers`. `told` are labels or names of interviewers given by a person, `interviewers`
    /// and `interviewees` the names the document gives itself.
    init(_ speakers: [SpeakerTally], told: [String], interviewers: [String], interviewees: [String] = []) {
        self.speakers = speakers
        let told = Set(told.map { $0.lowercased() })
        for index in speakers.indices {
            let names = speakers[index].names
            if names.contains(where: { told.contains($0.lowercased()) }) {
                self.speakers[index].role = .interviewer
            }
        }
        readWords()
        for index in speakers.indices where self.speakers[index].role == nil {
            let names = speakers[index].names
            if names.contains(where: { PersonName.matches($0, anyOf: interviewers) }) {
                self.speakers[index].role = .interviewer
            } else if names.contains(where: { PersonName.matches($0, anyOf: interviewees) }) {
                self.speakers[index].role = .interviewee
            }
        }
        if !hasInterviewer { guessInterviewer() }
        for index in speakers.indices where self.speakers[index].role == nil {
            self.speakers[index].role = .interviewee
        }
    }
}

extension SpeakerRoles {
    private var hasInterviewer: Bool { speakers.contains { $0.role == .interviewer } }

    /// Reads the labels as words. Bare letters such as A, B, P and R stand for whoever answers only beside someone
    /// who asks: else they are people's initials.
    private mutating func readWords() {
        for index in speakers.indices where speakers[index].role == nil {
            let label = speakers[index].label
            if SpeakerWords.isNobody(label) {
                speakers[index].role = .unknown
            } else if !SpeakerWords.isBareLetter(label) || speakers.count > 1 {
                let role = SpeakerWords.role(of: label)
                if role == .interviewer || !SpeakerWords.isBareLetter(label) { speakers[index].role = role }
            }
        }
        guard hasInterviewer else { return }
        for index in speakers.indices where speakers[index].role == nil {
            speakers[index].role = SpeakerWords.role(of: speakers[index].label)
        }
    }

    /// Takes the speaker of open role who asks most for what they say, where that is clear.
    private mutating func guessInterviewer() {
        let others = speakers.indices.filter { speakers[$0].role != .unknown }
        let open = others.filter { speakers[$0].role == nil && speakers[$0].turns > 1 }
        let ranked = open.sorted { (speakers[$1].asking, $0) < (speakers[$0].asking, $1) }
        guard others.count > 1, let first = ranked.first, speakers[first].questions > 1,
            others.allSatisfy({ $0 == first || speakers[$0].asking * Self.margin <= speakers[first].asking })
        else {
            guess = "nothing tells who asks, so all speakers count as interviewees"
            return
        }
        speakers[first].role = .interviewer
        guess = "'\(speakers[first].label)' was taken for the interviewer because they ask most"
    }

    /// How much more than anyone else an interviewer must ask.
    private static let margin = 3.0
}
