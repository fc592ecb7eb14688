import StudyModel

/// Makes a transcript of what an XML document says.
struct XMLTranscriptBuilder {
    private let interview: XMLInterview
    private let name: String
    private let speakers: XMLSpeakers

    /// A builder of the transcript `name` from `interview`.
    init(_ interview: XMLInterview, name: String, options: ReadingOptions) {
        self.interview = interview
        self.name = name
        speakers = XMLSpeakers(interview, interviewers: options.interviewers)
    }

    /// The transcript, with warnings about what was guessed or left out.
    func read() -> ReadTranscript {
        let (text, turns) = joined()
        let people = participants()
        let accounting = ParagraphAccounting(
            inTurns: interview.utterances.count, inMetadata: interview.elementsOfMetadata,
            skipped: interview.skipped, words: speakers.entries.reduce(0) { $0 + $1.words })
        let transcript = Transcript(
            name: name, layout: interview.layout, text: text, turns: turns, speakers: people.speakers,
            participants: people.participants, metadata: interview.metadata, accounting: accounting)
        return ReadTranscript(transcript: transcript, diagnostics: warnings())
    }
}

private extension XMLTranscriptBuilder {
    func joined() -> (text: String, turns: [Turn]) {
        let positions = Dictionary(
            speakers.entries.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
        var text = ""
        var turns: [Turn] = []
        for (index, utterance) in interview.utterances.enumerated() {
            if !text.isEmpty { text += "\n" }
            let start = text.utf8.count
            text += utterance.paragraphs.joined(separator: "\n")
            turns.append(
                Turn(
                    number: index + 1, speaker: positions[utterance.speaker] ?? 0,
                    span: TextSpan(start..<text.utf8.count), time: utterance.time,
                    place: SourcePlace(paragraph: utterance.number, line: utterance.line)))
        }
        return (text, turns)
    }

    /// Speakers and participants. A lone interviewee is named for the transcript, several for their labels too.
    func participants() -> (speakers: [Speaker], participants: [Participant]) {
        let interviewees = speakers.entries.count { $0.role == .interviewee }
        var people: [Participant] = []
        let speakers = speakers.entries.map { entry in
            guard entry.role == .interviewee else { return Speaker(label: entry.label, role: .interviewer) }
            let id = Participant.ID(interviewees == 1 ? name : "\(name)#\(entry.label)")
            people.append(Participant(id: id, attributes: attributes(of: entry, isAlone: interviewees == 1)))
            return Speaker(label: entry.label, role: .interviewee, participant: id)
        }
        return (speakers, people)
    }

    /// What the document says about a speaker. Facts outside any person are a lone interviewee's; of several, all
    /// share the date only.
    func attributes(of entry: XMLSpeakers.Entry, isAlone: Bool) -> Participant.Attributes {
        let facts = isAlone ? interview.facts : Participant.Attributes(date: interview.facts.date)
        var person = entry.person
        if person == nil, isAlone {
            // A lone `<interviewee>` without id can only be the one who is interviewed.
            let candidates = interview.people.filter { $0.role == .interviewee }
            person = candidates.count == 1 ? candidates[0] : nil
        }
        return facts.overridden(by: person?.attributes ?? Participant.Attributes())
    }

    func warnings() -> [Diagnostic] {
        var warnings: [Diagnostic] = []
        func warn(_ code: String, line: Int? = nil, _ message: String) {
            warnings.append(Diagnostic(.warning, code, file: name, line: line, message))
        }
        if let unnamed = interview.utterances.first(where: { $0.speaker.isEmpty }) {
            let count = interview.utterances.count { $0.speaker.isEmpty }
            warn("speaker-unnamed", line: unnamed.line, "\(count) turns name no speaker (first here)")
        }
        if let line = interview.linesBetween.first {
            warn(
                "text-outside-turns", line: line,
                "\(interview.linesBetween.count) elements with text stand between turns and were left out")
        }
        if speakers.isGuessed { warn("speaker-guessed", guessMessage) }
        return warnings
    }

    var guessMessage: String {
        guard let asking = speakers.entries.first(where: { $0.role == .interviewer }) else {
            return "nothing tells who asks, so all speakers count as interviewees"
        }
        return "'\(asking.label)' was taken for the interviewer because they ask most"
    }
}
