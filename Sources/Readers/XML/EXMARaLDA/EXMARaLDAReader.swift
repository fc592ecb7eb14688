import DocumentIO
import StudyModel

/// Reads EXMARaLDA's basic transcriptions (`.exb`): tiers of events between the points of a timeline. Tiers of type
/// `t` hold what speakers say; those of type `a` and `d` annotate and describe.
struct EXMARaLDAReader: XMLFormat {
    static func recognises(_ root: XMLElement) -> Bool { root.name.local == "basic-transcription" }

    static func read(_ root: XMLElement) throws(DocumentError) -> XMLInterview {
        var interview = XMLInterview(layout: Layout(name: "xml/exmaralda", confidence: 0.98))
        EXMARaLDAHead.read(root, into: &interview)
        guard let body = root.child("basic-body") else {
            throw DocumentError(reason: "holds no turns: there is no basic-body in this EXMARaLDA document")
        }
        let timeline = EXMARaLDAHead.timeline(body)
        var number = 0
        let tiers = body.children.filter { $0.name.local == "tier" }.map { element in
            (type: element.attribute("type") ?? "", tier: tier(element, timeline, &number, &interview))
        }
        let (spoken, others) = spoken(tiers, &interview)
        let (read, parallel) = SpeechTier.parted(spoken)
        interview.tell(parallel: parallel)
        // EXMARaLDA's own segments: events that touch belong together, any gap parts them.
        interview.add(read, pause: 0)
        interview.skip(parallel + others, .note)
        return interview
    }
}

private extension EXMARaLDAReader {
    static func tier(
        _ element: XMLElement, _ timeline: Timeline, _ number: inout Int, _ interview: inout XMLInterview
    ) -> SpeechTier {
        let name = element.attribute("display-name") ?? element.attribute("category") ?? ""
        var tier = SpeechTier(name: name, speaker: element.attribute("speaker") ?? "", events: [])
        for event in element.children where event.name.local == "event" {
            number += 1
            guard let start = timeline[event.attribute("start")] else {
                interview.tellPointless(event, number: number)
                continue
            }
            let end = Moment.end(timeline[event.attribute("end")], after: start)
            tier.events.append(
                SpokenEvent(
                    speaker: tier.speaker, start: start, end: end, text: event.directText,
                    number: number,
                    line: event.line))
        }
        return tier
    }

    /// The tiers that hold speech, and the others. Where no tier is marked as speech, each speaker's first one is.
    static func spoken(
        _ tiers: [(type: String, tier: SpeechTier)], _ interview: inout XMLInterview
    ) -> (spoken: [SpeechTier], others: [SpeechTier]) {
        var isSpoken = tiers.map { $0.type == "t" }
        if !isSpoken.contains(true) {
            var seen: Set<String> = [""]
            for index in tiers.indices where tiers[index].type != "a" {
                isSpoken[index] = seen.insert(tiers[index].tier.speaker).inserted
            }
            interview.remarks.append(
                .init(
                    code: "tiers-guessed",
                    message: "no tier is marked as speech (type t), so each speaker's first tier was read"))
        }
        return (
            tiers.indices.filter { isSpoken[$0] }.map { tiers[$0].tier },
            tiers.indices.filter { !isSpoken[$0] }.map { tiers[$0].tier }
        )
    }
}
