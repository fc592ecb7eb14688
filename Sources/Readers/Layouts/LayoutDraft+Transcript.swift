import StudyModel

extension LayoutDraft {
    /// A paragraph of another part, and what becomes of it.
    typealias Aside = (paragraph: SourceParagraph, fate: Fate)

    /// What a Word document says, by this layout's view of its main part.
    func transcript(of contents: WordContents) -> TranscriptDraft {
        var layout = self
        layout.metadata += contents.pageFacts
        layout.remarks += contents.remarks
        var draft = layout.transcript(
            of: contents.paragraphs, asides: contents.asides, properties: contents.properties)
        draft.comments = contents.comments
        return draft
    }

    /// What the document says, by this layout's view of its `paragraphs`. Facts of the document's `properties` count
    /// before those of its text. `format` names the kind of document.
    func transcript(
        of paragraphs: [SourceParagraph], asides: [Aside], properties: [MetadataEntry],
        format: String = "docx"
    ) -> TranscriptDraft {
        var draft = TranscriptDraft(
            layout: Layout(
                name: "\(format)/\(layout)", confidence: confidence,
                runnerUp: runnerUp.map { .init(name: "\(format)/\($0.layout)", confidence: $0.confidence) }),
            turns: turns.count)
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
        draft.remarks = remarks + spellings.remarks + unreadWords(paragraphs + asides.map(\.paragraph))
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
        func count(_ paragraph: SourceParagraph, _ fate: Fate) {
            switch fate {
            case .turn: accounting.inTurns += 1
            case .metadata: accounting.inMetadata += 1
            case .skipped(let reason):
                let shown = paragraph.isBlank ? (paragraph.unread.isEmpty ? .empty : .hidden) : reason
                accounting.skipped.append(
                    .init(place: paragraph.place, reason: shown, excerpt: paragraph.excerpt))
            }
        }
        for (paragraph, fate) in zip(paragraphs, fates) { count(paragraph, fate) }
        for (paragraph, fate) in asides { count(paragraph, fate) }
        return accounting
    }

    /// Tells how many words were left out though the document holds them.
    func unreadWords(_ paragraphs: [SourceParagraph]) -> [TranscriptDraft.Remark] {
        func tell(_ what: KeyPath<UnreadWords, Int>, _ code: String, _ kind: String) -> TranscriptDraft
            .Remark?
        {
            let counts = paragraphs.lazy.map { $0.unread[keyPath: what] }.filter { $0 > 0 }
            let words = counts.reduce(0, +)
            guard words > 0 else { return nil }
            let place = counts.count == 1 ? "in one paragraph" : "in \(counts.count) paragraphs"
            let message =
                words == 1
                ? "one \(kind) word was left out" : "\(words) \(kind) words were left out, \(place)"
            return .init(severity: .note, code: code, message: message)
        }
        let uncounted = paragraphs.count { $0.unread.uncounted }
        return [
            tell(\.hidden, "hidden-text", "hidden"), tell(\.deleted, "deleted-text", "deleted"),
            uncounted > 0 ? uncountedWords(uncounted) : nil,
        ].compactMap(\.self)
    }

    func uncountedWords(_ paragraphs: Int) -> TranscriptDraft.Remark {
        let message =
            paragraphs == 1
            ? "one paragraph holds hidden or deleted words, which were left out"
            : "\(paragraphs) paragraphs hold hidden or deleted words, which were left out"
        return .init(severity: .note, code: "hidden-text", message: message)
    }
}
