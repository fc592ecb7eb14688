import Planning
import StudyModel

@testable import Responses

/// A draft of a few entries, and the document it was sent out as.
enum SmallDraft {
    static let code = "D0RA-FT01"
    static let quote = "K3F7-Q2PX"

    static let trust = "Most interviewees told that promises between the partners are kept."
    static let money = "Some interviewees did not know who decides about the pooled fund."
    static let vision = "Many hoped for one account of what the partnership is for."
    static let step = "Agree on paper what the pooled fund holds and who decides."
    static let question = "Who decides about the pooled fund when partners disagree?"

    static let draft = PlanDraft(
        code: code, version: "draft 1", date: nil, interviewees: 12,
        entries: [
            entry("P5.1", .statement, trust, [quote]), entry("P5.2", .statement, money),
            entry("P6.1", .statement, vision), entry("A1.2", .action, step),
            entry("Q7", .question, question), entry("R1", .risk, "Money may run out before the work begins."),
        ])

    /// The document as it was sent out, with bookmarks or without.
    static func body(marked: Bool = true) -> [String] {
        func s(_ id: String, _ words: String) -> String {
            marked ? mark("s_" + id.replacing(".", with: "_"), r(words)) : r(words)
        }
        return [
            p(r("5  What we heard"), style: "Heading1"),
            p(s("P5.1", trust), r(" [P5.1]"), r(" "), s("P5.2", money), r(" [P5.2]")),
            p(r("Evidence: P5.1 \(quote); P5.2 ZZ11-AB22")),
            p(r("“They said they would, and they did.”"), style: "Quote"),
            p(r("interviewee · \(quote)"), style: "QuoteSource"),
            p(r("6  Where views agree"), style: "Heading1"),
            p(s("P6.1", vision), r(" [P6.1: MM33-NN44]")),
            table([
                [p(r("Ref")), p(r("Proposed action")), p(r("Lead"))],
                [
                    p(s("A1.2", "A1.2")), p(marked ? mark("s_A1_2__2", r(step)) : r(step)),
                    p(r("to be agreed")),
                ],
            ]),
            p(s("Q7", "Q7  \(question)"), style: "Heading3"), p(r("Why we ask: several left it open.")),
        ]
    }

    private static func entry(
        _ id: String, _ sort: PlanDraft.Sort, _ text: String, _ evidence: [String] = []
    ) -> PlanDraft.Entry {
        PlanDraft.Entry(
            id: id, key: "k-\(id)", sort: sort, text: text, basis: .heard, criteria: [],
            evidence: evidence.compactMap(EvidenceID.init))
    }
}

extension EvidenceID {
    /// The id those characters are.
    init?(_ text: String) {
        var bits: UInt64 = 0
        for character in text where character != "-" {
            guard let digit = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".firstIndex(of: character) else { return nil }
            bits =
                bits << 5
                | UInt64(
                    "0123456789ABCDEFGHJKMNPQRSTVWXYZ".distance(
                        from: "0123456789ABCDEFGHJKMNPQRSTVWXYZ".startIndex, to: digit))
        }
        self.init(bits: bits)
    }
}

/// Reads a file that came back, held against the small draft.
func readReturned(
    _ file: ReturnedFile, partners: [Partner] = [], partner: String? = "CCG", name: String = "back/a.docx"
) throws -> ReturnedDraft {
    try ReturnReader(draft: SmallDraft.draft, partners: partners, partner: partner).read(
        file.bytes(), file: name)
}
