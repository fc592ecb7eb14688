import DocumentIO
import StudyModel

/// Reads EXMARaLDA's segmented transcriptions (`.exs`). A tier repeats its text in several segmentations; the first
/// whose top segments are contributions of a speaker (`sc`) is read. Each contribution is a turn; utterances inside
/// it, where the segmentation knows them, are its paragraphs.
struct SegmentedReader: XMLFormat {
    static func recognises(_ root: XMLElement) -> Bool { root.name.local == "segmented-transcription" }

    static func read(_ root: XMLElement) throws(DocumentError) -> XMLInterview {
        var interview = XMLInterview(layout: Layout(name: "xml/exmaralda-segmented", confidence: 0.97))
        EXMARaLDAHead.read(root, into: &interview)
        guard let body = root.child("segmented-body") else {
            throw DocumentError(
                reason: "holds no turns: there is no segmented-body in this EXMARaLDA document")
        }
        let timeline = EXMARaLDAHead.timeline(body)
        var found: [(order: Double, turn: XMLInterview.Utterance)] = []
        var number = 0
        for tier in body.children where tier.name.local == "segmented-tier" {
            let isSpoken = tier.attribute("type") == "t"
            let chosen = segmentation(of: tier)
            for segment in chosen?.children ?? [] {
                number += 1
                guard isSpoken else {
                    let words = segment.text.collapsed
                    interview.skip(words, number: number, line: segment.line, words.isEmpty ? .empty : .note)
                    continue
                }
                if let turn = turn(segment, tier, timeline, number, &interview) {
                    found.append((timeline[segment.attribute("s")]?.order ?? .infinity, turn))
                }
            }
        }
        interview.utterancesSeen = number
        let order = found.indices.sorted { (found[$0].order, $0) < (found[$1].order, $1) }
        interview.utterances = order.map { found[$0].turn }
        return interview
    }
}

private extension SegmentedReader {
    /// The segmentation of `tier` to read.
    static func segmentation(of tier: XMLElement) -> XMLElement? {
        let all = tier.children.filter { $0.name.local == "segmentation" }
        return all.first { $0.children.contains { $0.attribute("n") == "sc" } } ?? all.first
    }

    static func turn(
        _ segment: XMLElement, _ tier: XMLElement, _ timeline: Timeline, _ number: Int,
        _ interview: inout XMLInterview
    ) -> XMLInterview.Utterance? {
        let paragraphs = paragraphs(of: segment)
        guard !paragraphs.isEmpty else {
            let words = segment.text.collapsed
            interview.skip(words, number: number, line: segment.line, words.isEmpty ? .empty : .remark)
            return nil
        }
        return XMLInterview.Utterance(
            speaker: tier.attribute("speaker") ?? "",
            time: timeline[segment.attribute("s")].flatMap {
                TimeRange(from: $0, to: timeline[segment.attribute("e")])
            },
            number: number, line: segment.line, paragraphs: paragraphs,
            asks: paragraphs.last?.hasSuffix("?") ?? false)
    }

    static func paragraphs(of segment: XMLElement) -> [String] {
        let utterances = segment.children.filter { $0.attribute("n")?.hasSuffix(":u") ?? false }
        let parts = utterances.isEmpty ? [segment] : segment.children
        return parts.map { DoubleBrackets.removed(from: words(of: $0)).collapsed }.filter { !$0.isEmpty }
    }

    /// The text of `segment`, whose spaces are segments too: indentation says nothing, an empty `nts` was a space.
    static func words(of segment: XMLElement) -> String {
        let isLeaf = segment.children.isEmpty
        if isLeaf, segment.name.local == "nts", segment.text.isEmpty { return " " }
        return segment.contents.reduce(into: "") { words, content in
            switch content {
            case .element(let child): words += Self.words(of: child)
            case .text(let text): if isLeaf || !(text.isBlank && text.contains("\n")) { words += text }
            }
        }
    }
}
