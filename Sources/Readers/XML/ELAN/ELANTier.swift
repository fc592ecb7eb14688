import DocumentIO
import StudyModel

/// A tier of an ELAN document.
struct ELANTier {
    /// Its name.
    let id: String
    /// The tier whose annotations it refers to; nil where it stands for itself.
    let parent: String?
    /// Its linguistic type.
    let type: String
    /// Whether it names a participant.
    let namesParticipant: Bool
    private(set) var speech: SpeechTier

    /// The tier in `element`; annotations at no known time are left out of `interview` and told.
    init(_ element: XMLElement, _ annotations: inout ELANAnnotations, _ interview: inout XMLInterview) {
        id = element.attribute("TIER_ID")?.collapsed ?? ""
        parent = element.attribute("PARENT_REF")?.collapsed
        type = element.attribute("LINGUISTIC_TYPE_REF") ?? ""
        let participant = element.attribute("PARTICIPANT")?.collapsed.nonEmpty
        namesParticipant = participant != nil
        let speaker = participant ?? Self.speaker(in: id)
        speech = SpeechTier(name: id, speaker: speaker, events: [])
        for wrapper in element.children where wrapper.name.local == "ANNOTATION" {
            let number = annotations.count()
            guard let annotation = ELANAnnotation(wrapper), let time = annotations.time(of: annotation) else {
                interview.tellPointless(wrapper, number: number)
                continue
            }
            speech.events.append(
                SpokenEvent(
                    speaker: speaker, start: time.start, end: time.end, text: annotation.value,
                    number: number,
                    line: annotation.line))
        }
    }

    /// The speech of this tier, read in place of `top`, whose speaker it has unless it names its own.
    func spoken(by top: ELANTier) -> SpeechTier {
        guard !namesParticipant else { return speech }
        var speech = speech
        speech.speaker = top.speech.speaker
        for index in speech.events.indices { speech.events[index].speaker = top.speech.speaker }
        return speech
    }

    /// Whether its name says that it holds remarks about the recording.
    var isAside: Bool {
        id.lowercased().split { !$0.isLetter }.contains { Self.asides.contains(String($0)) }
    }

    /// Whether most annotations that say anything are more than the number or name of a stretch: `12`, `int.003`.
    var holdsWords: Bool {
        let said = speech.events.map { $0.text.collapsed }.filter { !$0.isEmpty }
        let numbers = said.count { !$0.contains(" ") && $0.last?.isNumber == true }
        return said.count > numbers * 2
    }
}

private extension ELANTier {
    static let asides: Set<String> = [
        "comment", "comments", "note", "notes", "topic", "topics", "gesture", "gestures", "translation",
        "gaze",
        "noise", "silence", "theme", "themes", "code", "codes", "section", "sections", "language",
        "pronounce",
        "pronunciation", "lexical", "gem", "event", "events",
    ]

    /// The speaker in a tier's name where no participant is given: `words@Anna` is Anna's, else the name itself.
    static func speaker(in id: String) -> String {
        let parts = id.split(separator: "@")
        return parts.count == 2 ? String(parts[1]).collapsed : id
    }
}
