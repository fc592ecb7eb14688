import Planning

/// A response as it was found, before it has a name and a partner.
struct FoundResponse: Sendable {
    /// Who wrote it, as the file says; empty where it does not.
    var author = ""
    /// When, as the file says; empty where it does not.
    var date = ""
    /// The id of the entry it answers; empty where it cannot be told.
    var entry = ""
    /// The words of the draft it is attached to.
    var words = ""
    /// What sort it is.
    var sort = PartnerResponse.Sort.unsorted
    /// What it says itself.
    var text = ""
    /// The replies to it, and what the file says was done, a line each.
    var replies: [String] = []
    /// Words put in.
    var inserted = ""
    /// Words struck out.
    var deleted = ""
    /// The partner it names itself, as a line of the sign-off does; nil for all others.
    var partner: String?
    /// Whether the file does not say who wrote it and when: whoever saved the file is only a guess.
    var isUnsigned = false
    /// The part and the byte it stands at.
    var place = (part: 0, byte: 0)

    /// What names it, whoever it is sorted for: replies may come later, and people change the entry.
    ///
    /// Where no date tells it from what another partner wrote alike, the name of the `file` does.
    func facts(draft: String, file: String) -> [String] {
        let facts = [draft, isUnsigned ? "" : author, isUnsigned ? "" : date, words, text, inserted, deleted]
        return isUnsigned || date.isEmpty ? facts + [file] : facts
    }
}
