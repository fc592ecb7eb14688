import StudyModel

/// Makes a transcript of a draft: settles who speaks, joins the text and accounts for every paragraph.
struct DraftBuilder {
    private let draft: Draft
    private let paragraphs: [SourceParagraph]
    private let name: String
    private let labels: [String]
    private let roles: SpeakerRoles
    /// Paragraphs of other parts, with why they are kept apart.
    var besides: [(paragraph: SourceParagraph, reason: ParagraphAccounting.SkipReason)] = []
    /// Facts of the document's properties, which count before those of its text.
    var properties: [MetadataEntry] = []

    /// A builder of the transcript `name` from `draft`, a layout's view of `paragraphs`.
    init(_ draft: Draft, paragraphs: [SourceParagraph], name: String, options: ReadingOptions) {
        self.draft = draft
        self.paragraphs = paragraphs
        self.name = name
        var tallies: [SpeakerTally] = []
        var positions: [String: Int] = [:]
        for turn in draft.turns {
            let key = turn.label.lowercased()
            let position = positions[key] ?? tallies.count
            if position == tallies.count {
                positions[key] = position
                let meaning = draft.legend[key]
                tallies.append(
                    SpeakerTally(
                        label: turn.label, aliases: meaning.map { [$0] } ?? [],
                        role: meaning.flatMap { SpeakerWords.role(of: $0) }))
            }
            tallies[position].add(turn.paragraphs)
        }
        labels = tallies.map { $0.label.lowercased() }
        // Where nobody is named at all, there is one voice to listen to.
        if tallies.count == 1, tallies[0].label.isEmpty { tallies[0].role = .interviewee }
        let facts = draft.metadata
        roles = SpeakerRoles(
            tallies, told: options.interviewers,
            interviewers: Self.names(facts, .interviewer), interviewees: Self.names(facts, .interviewee))
    }

    /// The transcript, with warnings about what was guessed.
    func read() -> ReadTranscript {
        let (text, turns) = joined()
        let people = people()
        let transcript = Transcript(
            name: name, layout: Layout(name: "docx/\(draft.layout)", confidence: draft.confidence),
            text: text,
            turns: turns, speakers: people.speakers, participants: people.participants,
            metadata: draft.metadata + properties, accounting: accounting())
        return ReadTranscript(transcript: transcript, diagnostics: warnings())
    }
}

extension DraftBuilder {
    /// Names the document gives under words such as "Interviewer".
    private static func names(_ facts: [MetadataEntry], _ role: Speaker.Role) -> [String] {
        facts.filter { SpeakerWords.role(of: $0.key) == role && !SpeakerWords.isBareLetter($0.key) }
            .flatMap { PersonName.all(in: $0.value) }
    }

    private func joined() -> (text: String, turns: [Turn]) {
        let positions = Dictionary(
            labels.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        var text = ""
        text.reserveCapacity(
            draft.turns.reduce(0) { $0 + $1.paragraphs.reduce(1) { $0 + $1.utf8.count + 1 } })
        var turns: [Turn] = []
        turns.reserveCapacity(draft.turns.count)
        for draftTurn in draft.turns {
            if !turns.isEmpty { text += "\n" }
            let start = text.utf8.count
            for (index, paragraph) in draftTurn.paragraphs.enumerated() {
                if index > 0 { text += "\n" }
                text += paragraph
            }
            turns.append(
                Turn(
                    number: turns.count + 1, speaker: positions[draftTurn.label.lowercased()] ?? 0,
                    span: TextSpan(start..<text.utf8.count), time: draftTurn.time, place: draftTurn.place))
        }
        return (text, turns)
    }

    /// Speakers and participants. A lone interviewee is named for the transcript, several for their labels too.
    private func people() -> (speakers: [Speaker], participants: [Participant]) {
        let isAlone = roles.speakers.count { $0.role == .interviewee } == 1
        var participants: [Participant] = []
        let speakers = roles.speakers.map { speaker in
            guard speaker.role == .interviewee else {
                return Speaker(label: speaker.label, role: speaker.role ?? .unknown)
            }
            let id = Participant.ID(isAlone ? name : "\(name)#\(speaker.label)")
            participants.append(Participant(id: id, attributes: attributes(of: speaker, isAlone: isAlone)))
            return Speaker(label: speaker.label, role: .interviewee, participant: id)
        }
        return (speakers, participants)
    }

    /// The document's facts are a lone interviewee's; several share the date only.
    private func attributes(of speaker: SpeakerTally, isAlone: Bool) -> Participant.Attributes {
        let text = Self.attributes(draft.metadata)
        let stated = text.overridden(by: Self.attributes(properties))
        return isAlone ? stated : Participant.Attributes(name: speaker.aliases.first, date: stated.date)
    }

    private static func attributes(_ facts: [MetadataEntry]) -> Participant.Attributes {
        var attributes = Participant.Attributes()
        for fact in facts where !AttributeNames.state(fact.key, fact.value, &attributes) {
            let isName =
                SpeakerWords.role(of: fact.key) == .interviewee || AttributeNames.fold(fact.key) == "name"
            if isName, !SpeakerWords.isBareLetter(fact.key), attributes.name == nil {
                attributes.name = fact.value
            }
        }
        return attributes
    }

    private func accounting() -> ParagraphAccounting {
        var accounting = ParagraphAccounting(words: roles.speakers.reduce(0) { $0 + $1.words })
        func skip(_ paragraph: SourceParagraph, _ reason: ParagraphAccounting.SkipReason) {
            let shown = paragraph.isBlank ? (paragraph.hidesWords ? .hidden : .empty) : reason
            accounting.skipped.append(
                .init(place: paragraph.place, reason: shown, excerpt: String(paragraph.trimmed.prefix(80))))
        }
        for (paragraph, fate) in zip(paragraphs, draft.fates) {
            switch fate {
            case .turn: accounting.inTurns += 1
            case .metadata: accounting.inMetadata += 1
            case .skipped(let reason): skip(paragraph, reason)
            }
        }
        for (paragraph, reason) in besides { skip(paragraph, reason) }
        return accounting
    }

    private func warnings() -> [Diagnostic] {
        var warnings = draft.remarks.map { Diagnostic(.warning, $0.code, file: name, $0.message) }
        func warn(_ code: String, _ message: String) {
            warnings.append(Diagnostic(.warning, code, file: name, message))
        }
        let unnamed = draft.turns.count { $0.label.isEmpty }
        if unnamed == draft.turns.count {
            warn("speaker-unnamed", "no turn names its speaker, so all count as one interviewee's")
        } else if unnamed > 0 {
            warn("speaker-unnamed", "\(unnamed) turns name no speaker and are not used as evidence")
        }
        if unnamed < draft.turns.count, let guess = roles.guess { warn("speaker-guessed", guess) }
        if paragraphs.contains(where: \.hidesWords) {
            let count = paragraphs.count { $0.hidesWords }
            let message = "\(count) paragraphs hold hidden or deleted words, which were left out"
            warnings.append(Diagnostic(.note, "hidden-text", file: name, message))
        }
        return warnings
    }
}
