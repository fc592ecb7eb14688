import StudyModel

/// Makes a transcript of a draft: settles who speaks, joins the text and tells what was guessed.
struct TranscriptBuilder {
    private let draft: TranscriptDraft
    private let name: String
    private let roles: SpeakerRoles

    /// A builder of the transcript `name` from `draft`.
    init(_ draft: TranscriptDraft, name: String, options: ReadingOptions) {
        self.draft = draft
        self.name = name
        var speakers = draft.speakers
        // Where nobody is named at all, there is one voice to listen to.
        if speakers.count == 1, speakers[0].label.isEmpty { speakers[0].role = .interviewee }
        roles = SpeakerRoles(
            speakers, told: options, interviewers: draft.interviewers,
            interviewees: draft.interviewees)
    }

    /// The transcript, with warnings about what was guessed or left out.
    func read() -> ReadTranscript {
        let (text, turns) = joined()
        let people = people()
        var accounting = draft.accounting
        accounting.words = roles.speakers.reduce(0) { $0 + $1.words }
        let transcript = Transcript(
            name: name, layout: draft.layout, text: text, turns: turns, speakers: people.speakers,
            participants: people.participants, metadata: draft.metadata, accounting: accounting,
            comments: draft.comments)
        return ReadTranscript(
            transcript: transcript, diagnostics: warnings(), interviewersFound: roles.found)
    }
}

private extension TranscriptBuilder {
    func joined() -> (text: String, turns: [Turn]) {
        var text = ""
        text.reserveCapacity(
            draft.turns.reduce(0) { $0 + $1.paragraphs.reduce(0) { $0 + $1.utf8.count + 1 } })
        var turns: [Turn] = []
        turns.reserveCapacity(draft.turns.count)
        for turn in draft.turns {
            if !turns.isEmpty { text += "\n" }
            let start = text.utf8.count
            for (index, paragraph) in turn.paragraphs.enumerated() {
                if index > 0 { text += "\n" }
                text += paragraph
            }
            turns.append(
                Turn(
                    number: turns.count + 1, speaker: turn.speaker,
                    span: TextSpan(start..<text.utf8.count), time: turn.time, place: turn.place))
        }
        return (text, turns)
    }

    /// Speakers and participants. A lone interviewee is named for the transcript, several for their labels too.
    func people() -> (speakers: [Speaker], participants: [Participant]) {
        let isAlone = roles.speakers.count { $0.role == .interviewee } == 1
        var participants: [Participant] = []
        let speakers = roles.speakers.map { speaker in
            guard speaker.role == .interviewee else {
                return Speaker(
                    label: speaker.label, otherLabels: speaker.spellings, role: speaker.role ?? .unknown,
                    because: speaker.because)
            }
            let id = Participant.ID(isAlone ? name : "\(name)#\(speaker.label)")
            participants.append(Participant(id: id, attributes: attributes(of: speaker, isAlone: isAlone)))
            return Speaker(
                label: speaker.label, otherLabels: speaker.spellings, role: .interviewee,
                because: speaker.because, participant: id)
        }
        return (speakers, participants)
    }

    /// Facts outside any person are a lone interviewee's; several share the date only.
    func attributes(of speaker: SpeakerTally, isAlone: Bool) -> Participant.Attributes {
        let facts =
            isAlone
            ? draft.facts : Participant.Attributes(name: speaker.meaning, date: draft.facts.date)
        return facts.overridden(by: speaker.attributes)
    }

    /// What makes the roles doubtful: nobody answers, or those who ask say most.
    var doubt: TranscriptDraft.Remark? {
        let asking = roles.speakers.filter { $0.role == .interviewer }.reduce(0) { $0 + $1.words }
        let answering = roles.speakers.filter { $0.role == .interviewee }.reduce(0) { $0 + $1.words }
        if !roles.speakers.contains(where: { $0.role == .interviewee }) {
            return .init(
                code: "interviewee-missing",
                message:
                    "nobody was taken for an interviewee, so nothing of it counts: see its turns with 'inspect'"
            )
        }
        guard asking + answering >= Self.enoughWords, asking > answering else { return nil }
        let share = asking * 100 / (asking + answering)
        return .init(
            code: "interviewer-says-most",
            message:
                "\(share) % of the words are the interviewer's: see with 'inspect' whether the speakers are right"
        )
    }

    /// Fewer words than these say little about who says most.
    static let enoughWords = 200

    func warnings() -> [Diagnostic] {
        var remarks = draft.remarks
        let unnamed = draft.turns.filter { draft.speakers[$0.speaker].label.isEmpty }
        if let first = unnamed.first {
            let message =
                switch unnamed.count {
                case draft.turns.count: "no turn names its speaker, so all count as one interviewee's"
                case 1: "one turn names no speaker and is not used as evidence"
                default: "\(unnamed.count) turns name no speaker and are not used as evidence"
                }
            remarks.append(.init(code: "speaker-unnamed", line: first.place.line, message: message))
        }
        if unnamed.count < draft.turns.count, let guess = roles.guess {
            remarks.append(.init(code: "speaker-guessed", message: guess))
        }
        if let doubt { remarks.append(doubt) }
        return remarks.map { Diagnostic($0.severity, $0.code, file: name, line: $0.line, $0.message) }
    }
}
