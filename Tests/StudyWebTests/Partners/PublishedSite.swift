import Running
import StudyModel
import StudyStore

@testable import StudyWeb

/// A site that shares a small publication with two partners.
struct PublishedSite {
    /// Words of an interview that are in no pack.
    static let secret = "the heron flies at midnight"
    /// What forms of its pages carry: the draft that was on the screen.
    static let onScreen = ("draft", "K3F7-Q2PX")

    let site: TestSite
    let harbour: StoredPartner
    let quay: StoredPartner

    init(sharesOnly: Bool = true) throws {
        site = try TestSite(ReviewSettings(port: 8310, sharesOnly: sharesOnly))
        let (study, now) = (site.study, site.clock.now)
        harbour = try study.addPartner(StoredPartner.Details(name: "Harbour Trust"), at: now)
        quay = try study.addPartner(StoredPartner.Details(name: "Quay Council"), at: now)
        _ = try study.publish(
            code: "K3F7-Q2PX", version: "draft 1", draft: Array(Self.draft.utf8), record: [1, 2, 3],
            files: [
                .init(name: "od-plan.html", bytes: Array("<!DOCTYPE html><title>Plan</title>".utf8)),
                .init(name: "od-plan.docx", bytes: [80, 75, 3, 4]),
                .init(
                    name: "quotes.csv",
                    bytes: Array(
                        "code,label,criterion,speaker,says,kind,quote\nAAAA-BBBB,T1,trust,Somebody,,,We ring each other <first>.\n"
                            .utf8)),
            ], by: site.owner.id, at: now)
    }

    /// Publishes another draft.
    func publishNext(unchangedSince seen: LogEntry.ID? = nil) throws(StudyFileError) {
        _ = try site.study.publish(
            code: "M4G8-R3QY", version: "draft 2", draft: Array(Self.draft.utf8), record: [1, 2], files: [],
            unchangedSince: seen, by: site.owner.id, at: site.clock.now)
    }

    /// A browser in which that partner is signed in.
    func browser(as partner: StoredPartner) throws -> TestBrowser {
        try site.browser(as: PartnerAccount(id: partner.id, name: partner.details.name))
    }

    /// Adds an interview that is in no publication, with a memo about it.
    func addInterview() throws {
        let (question, answer) = ("What helps?", Self.secret)
        let text = "\(question)\n\(answer)"
        let ada = Participant.ID("P01")
        let transcript = Transcript(
            name: "heron.docx", layout: Layout(name: "docx/labels", confidence: 1, runnerUp: nil), text: text,
            turns: [
                Turn(
                    number: 1, speaker: 0, span: TextSpan(0..<question.utf8.count),
                    place: SourcePlace(paragraph: 1)),
                Turn(
                    number: 2, speaker: 1, span: TextSpan(question.utf8.count + 1..<text.utf8.count),
                    place: SourcePlace(paragraph: 2)),
            ],
            speakers: [
                Speaker(label: "Q", role: .interviewer, because: ""),
                Speaker(label: "P01", role: .interviewee, participant: ada),
            ],
            participants: [Participant(id: ada, attributes: .init(name: "Ada Heron"))], metadata: [],
            accounting: ParagraphAccounting(inTurns: 2, skipped: [], words: 6))
        let taken = try site.study.take(
            [
                StudyInput(
                    transcript: transcript, hash: "aa", bytes: 1, problems: [], codings: [], offRecord: [],
                    taggedBy: nil)
            ],
            by: site.owner.id, at: site.clock.now)
        guard let id = taken.first?.id else { return }
        try site.study.putMemo(
            on: .transcript(id), text: "A memo of ours", revision: 0, by: site.owner.id, at: site.clock.now)
    }

    private static let draft = """
        {"throughline_draft": 1, "code": "K3F7-Q2PX", "version": "draft 1", "date": null, "interviewees": 9, \
        "making": null, "codes": {"AAAA-BBBB": "CCCC-DDDD"}, "origins": {}, "entries": [\
        {"id": "P5.1", "key": "trust.heard", "sort": "statement", "text": "Trust <is> strong.", "basis": "what we heard", \
        "criteria": ["trust"], "evidence": ["AAAA-BBBB"], "related": []}, \
        {"id": "Q1", "key": "q.1", "sort": "question", "text": "Who decides?", "basis": "our reading", \
        "criteria": ["trust"], "evidence": [], "related": []}]}
        """
}
