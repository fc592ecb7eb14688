public import Planning

/// Partners of the tiny study, and what they answer.
public enum TinyResponses {
    /// Three partners, of which the list says nothing.
    public static let partners = ["Quill Borough", "Moss Trust", "Fern Voices"].map {
        Partner(name: $0, people: [], signatory: "", state: nil, date: "")
    }

    /// A response of the given parts to the entry `entry` of `draft`.
    public static func response(
        _ partner: String, _ entry: String, _ sort: PartnerResponse.Sort, _ text: String = "We say so.",
        draft: String = "", done: String = "", author: String = "", words: String = "", inserted: String = "",
        deleted: String = ""
    ) -> PartnerResponse {
        PartnerResponse(
            id: "\(partner).\(entry).\(text.prefix(20))", partner: partner, author: author, date: "",
            file: "a.docx",
            draft: draft, entry: entry, words: words, sort: sort, text: text, inserted: inserted,
            deleted: deleted, done: done)
    }

    /// The plan of the tiny study that lists `responses`; those that name no draft answer the plan without any.
    public static func plan(
        _ responses: [PartnerResponse], partners: [Partner] = partners, drafts: [PlanDraft]? = nil,
        withdrawn: WithdrawnWords = WithdrawnWords(), isShared: Bool = false
    ) -> ODPlan {
        var context = PlanContext(tool: "throughline 0", codebookHash: "00")
        context.partners = partners
        context.responses = responses
        context.drafts = drafts ?? [PlanDraft(TinyStudy.plan())]
        context.withdrawn = withdrawn
        context.withdrawnQuotes = Set(responses.filter { $0.sort == .withdraw }.map(\.entry)).count
        context.isShared = isShared
        return ODPlan(TinyStudy.summary(), context: context)
    }
}
