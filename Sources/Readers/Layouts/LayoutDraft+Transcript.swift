import StudyModel

extension LayoutDraft {
    /// A paragraph of another part, and why it is kept apart.
    typealias Aside = (paragraph: SourceParagraph, reason: ParagraphAccounting.SkipReason)

    /// What the document says, by this layout's view of its `paragraphs`. Facts of the document's `properties` count
    /// before those of its text. `format` names the kind of document.
    func transcript(
        of paragraphs: [SourceParagraph], asides: [Aside], properties: [MetadataEntry],
        format: String = "docx"
    ) -> TranscriptDraft {
        var draft = TranscriptDraft(
            layout: Layout(name: "\(format)/\(layout)", confidence: confidence), turns: turns.count)
        draft.interviewers = names(.interviewer)
        draft.interviewees = names(.interviewee)
        let spellings = LabelSpellings(turns, people: draft.interviewers + draft.interviewees)
        for turn in turns {
            let label = spellings.label(turn.label)
            let key = label.lowercased()
            draft.add(turn.paragraphs, of: key, time: turn.time, place: turn.place) {
                tally(label)
            }
            if label != turn.label { draft.addSpelling(turn.label, of: key) }
        }
        draft.facts = attributes(metadata).overridden(by: attributes(properties))
        draft.metadata = metadata + properties
        draft.accounting = accounting(of: paragraphs, asides)
        draft.remarks = remarks + spellings.remarks + hiddenWords(paragraphs)
        return draft
    }
}

private extension LayoutDraft {
    /// A speaker of that label, with what the document or its look says of them.
    func tally(_ label: String) -> SpeakerTally {
        let meaning = legend[label.lowercased()]
        var tally = SpeakerTally(
            label: label, meaning: meaning, role: meaning.flatMap { SpeakerWords.role(of: $0) })
        // Where labels were made up, their words are no evidence.
        if let guess = remarks.first(where: { $0.code == "speaker-guessed" }) {
            tally.role = tally.role ?? SpeakerWords.role(of: label)
            tally.because = guess.message
        }
        return tally
    }

    /// Names the document gives under words such as "Interviewer".
    func names(_ role: Speaker.Role) -> [String] {
        metadata.filter { SpeakerWords.role(of: $0.key) == role && !SpeakerWords.isBareLetter($0.key) }
            .flatMap { PersonName.all(in: $0.value) }
    }

    func attributes(_ facts: [MetadataEntry]) -> Participant.Attributes {
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

    func accounting(of paragraphs: [SourceParagraph], _ asides: [Aside]) -> ParagraphAccounting {
        var accounting = ParagraphAccounting()
        func skip(_ paragraph: SourceParagraph, _ reason: ParagraphAccounting.SkipReason) {
            let shown = paragraph.isBlank ? (paragraph.hidesWords ? .hidden : .empty) : reason
            accounting.skipped.append(
                .init(place: paragraph.place, reason: shown, excerpt: paragraph.excerpt))
        }
        for (paragraph, fate) in zip(paragraphs, fates) {
            switch fate {
            case .turn: accounting.inTurns += 1
            case .metadata: accounting.inMetadata += 1
            case .skipped(let reason): skip(paragraph, reason)
            }
        }
        for (paragraph, reason) in asides { skip(paragraph, reason) }
        return accounting
    }

    func hiddenWords(_ paragraphs: [SourceParagraph]) -> [TranscriptDraft.Remark] {
        let count = paragraphs.count { $0.hidesWords }
        guard count > 0 else { return [] }
        let message =
            count == 1
            ? "one paragraph holds hidden or deleted words, which were left out"
            : "\(count) paragraphs hold hidden or deleted words, which were left out"
        return [.init(severity: .note, code: "hidden-text", message: message)]
    }
}
