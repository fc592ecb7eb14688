public import Planning
public import StudyStore

extension PartnerResponse {
    /// The response that a study file keeps.
    public init(_ response: StoredResponse) {
        let stored = response.details
        self.init(
            id: stored.code, partner: stored.partner, author: stored.author, date: stored.date,
            file: stored.file, draft: stored.draft, entry: stored.entry, words: stored.words,
            sort: Sort(rawValue: stored.sort) ?? .unsorted, text: stored.text, inserted: stored.inserted,
            deleted: stored.deleted, done: stored.done)
    }

    /// Whether it named nothing but by words that went with the person who said them.
    var isGone: Bool { entry == StoredResponse.goneEntry }
}

extension StoredResponse.Details {
    /// The response as a study file keeps it.
    public init(_ response: PartnerResponse) {
        self.init(
            code: response.id, partner: response.partner, author: response.author, date: response.date,
            file: response.file, draft: response.draft, entry: response.entry, words: response.words,
            sort: response.sort.rawValue, text: response.text, inserted: response.inserted,
            deleted: response.deleted, done: response.done)
    }
}
