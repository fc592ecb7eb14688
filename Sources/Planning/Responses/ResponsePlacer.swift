import StudyModel
import Themes

/// Carries responses from the draft they answer to the new one.
struct ResponsePlacer {
    private let context: PlanContext
    private let draft: PlanDraft
    /// Codes under which the new draft went out before anybody answered it.
    private let ownCodes: Set<String>
    private let words: ResponseWords
    private let order: [String: Int]

    /// A placer into `plan`, which lists no responses yet.
    init(_ plan: ODPlan, ownCodes: Set<String>) {
        context = plan.context
        draft = PlanDraft(plan)
        self.ownCodes = ownCodes
        words = ResponseWords(plan.summary.identifiers, context: plan.context)
        order = Dictionary(
            draft.entries.enumerated().map { ($0.element.id, $0.offset) },
            uniquingKeysWith: { first, _ in first })
    }

    /// All but withdrawals, numbered in the order of the annex; where the plan is shared, only what partners said.
    func responses() -> [PlacedResponse] {
        // What the sign-off tells whole waits for no answer.
        let listed = context.responses.filter { response in
            response.sort != .withdraw && (SignOff(response)?.isTold != true || !response.done.isEmpty)
        }.map(placed)
            .filter { !context.isShared || !$0.partner.isEmpty }
        let sorted = listed.enumerated().sorted { left, right in
            let (one, other) = (rank(left.element), rank(right.element))
            if one != other { return one < other }
            if left.element.partner != right.element.partner {
                return left.element.partner < right.element.partner
            }
            return left.offset < right.offset
        }
        return sorted.enumerated().map { index, entry in
            var response = entry.element
            response.id = "C\(index + 1)"
            return response
        }
    }
}

private extension ResponsePlacer {
    func placed(_ response: PartnerResponse) -> PlacedResponse {
        let isStrange = isStrange(response)
        return PlacedResponse(
            id: "", partner: context.partnerName(response.partner), place: place(response),
            sort: response.sort, text: words.printed(Self.said(response)),
            inserted: isStrange ? "" : words.printed(response.inserted),
            deleted: isStrange ? "" : words.printed(response.deleted), done: words.printed(response.done))
    }

    /// Whether it answers a draft of which nobody knows that partners hold it, in a plan that is shared: its words may be
    /// those of a draft in which nobody was protected.
    func isStrange(_ response: PartnerResponse) -> Bool {
        context.isShared && !response.draft.isEmpty && earlier(response) == nil
            && !ownCodes.contains(response.draft)
    }

    /// What is said without the word at its head that only sorts it ("Object: ..."); of a line of the sign-off where the
    /// partner stands, for who signs is told there alone.
    static func said(_ response: PartnerResponse) -> String {
        if let signOff = SignOff(response) { return "\(SignOff.title): \(signOff.words)" }
        let label = response.sort.rawValue + ":"
        guard response.text.prefix(label.count).lowercased() == label else { return response.text }
        let rest = response.text.dropFirst(label.count).trimmed
        return rest.isEmpty ? response.text : rest.capitalisedFirst
    }

    /// The entry of the same key; by id alone only where the draft answered is this one.
    func place(_ response: PartnerResponse) -> ResponsePlace {
        guard !response.entry.isEmpty else { return .whole }
        let answered = earlier(response)
        if let answered {
            if let old = answered.entry(response.entry) {
                if let entry = draft.entry(key: old.key), entry.sort == old.sort { return .entry(entry.id) }
                // Earlier versions called some steps by other keys.
                if let entry = draft.entries.first(where: { $0.sort == old.sort && $0.text == old.text }) {
                    return .entry(entry.id)
                }
                return gone(response, old.text)
            }
        } else if ownCodes.contains(response.draft), let entry = draft.entry(response.entry) {
            return .entry(entry.id)
        }
        return gone(response, "")
    }

    /// The draft it answers. One written down by hand, with no draft named, is taken to answer the last.
    func earlier(_ response: PartnerResponse) -> PlanDraft? {
        guard !response.draft.isEmpty else { return context.drafts.last }
        return context.drafts.last { $0.code == response.draft }
    }

    func gone(_ response: PartnerResponse, _ said: String) -> ResponsePlace {
        let said = said.isEmpty && !isStrange(response) ? response.words : said
        return .gone(id: response.entry, words: words.printed(said))
    }

    func rank(_ response: PlacedResponse) -> Int {
        switch response.place {
        case .entry(let id): order[id] ?? order.count
        case .gone: order.count + 1
        case .whole: order.count + 2
        }
    }
}
