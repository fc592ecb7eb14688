public import Planning
public import StudyModel
public import StudyStore

/// What one partner answers to one draft: their own answers and nobody else's.
public struct PartnerAnswers: Sendable {
    /// The longest answer, in characters.
    public static let longest = 4000
    /// The most answers to a draft.
    public static let most = 500

    /// What a partner can say of a statement.
    public enum Sort: String, Hashable, Sendable, CaseIterable {
        case agree, add, correct, object
    }

    /// Why an answer is not taken.
    public enum Refusal: Error, Hashable, Sendable {
        /// Words are needed for all but agreement.
        case noWords
        /// It is longer than `longest`.
        case tooLong
        /// There are `most` answers already.
        case tooMany
        /// It is no longer as the partner saw it.
        case changed
    }

    private let file: StudyFile
    private let partner: StoredPartner.ID
    private let name: String
    private let draft: String

    /// The answers of the partner of that number to the draft with the code `draft`.
    /// - Throws: `StudyFileError`, `.unknown` where the study has no such partner.
    public init(of partner: StoredPartner.ID, to draft: String, in file: StudyFile) throws(StudyFileError) {
        guard let account = try file.partner(partner) else {
            throw StudyFileError(.unknown, file: file.path, reason: "has no such partner")
        }
        (self.file, self.partner, self.draft) = (file, partner, draft)
        name = account.details.name
    }

    /// All of them, in the order in which they were given.
    public func all() throws(StudyFileError) -> [StoredResponse] {
        try file.responses().filter { $0.details.partner == name && $0.details.draft == draft }
    }

    /// Answers the entry of that id, or with an empty id the draft as a whole. `words` are those of the draft that it is
    /// about; `number` is one that nobody can guess.
    /// - Throws: `Refusal`, or `StudyFileError`.
    public func add(
        _ sort: Sort, to entry: String, words: String, text: String, number: UInt64, at time: Timestamp
    )
        throws
    {
        try check(sort, text)
        try put(sort.rawValue, entry, words, text, number, time)
    }

    /// Asks for a quote to go, by its code in the pack.
    /// - Throws: `Refusal`, or `StudyFileError`.
    public func withdraw(_ quote: PublishedStudy.Quote, text: String, number: UInt64, at time: Timestamp)
        throws
    {
        guard text.unicodeScalars.count <= Self.longest else { throw Refusal.tooLong }
        try put(PartnerResponse.Sort.withdraw.rawValue, quote.code, quote.words, text, number, time)
    }

    /// Changes an answer; where it says something else then, it waits for the team to decide again. `revision` is that of
    /// the answer the partner saw.
    /// - Throws: `Refusal`, or `StudyFileError`, `.unknown` where there is no such answer of theirs.
    public func change(
        _ id: StoredResponse.ID, to sort: Sort, text: String, revision: Int, at time: Timestamp
    )
        throws
    {
        let answer = try own(id)
        try check(sort, text)
        var details = answer.details
        if details.sort != sort.rawValue || details.text != text { details.done = "" }
        (details.sort, details.text, details.date) = (sort.rawValue, text, time.day)
        try file.updateResponse(id, to: details, revision: revision, at: time)
    }

    /// Takes an answer back.
    /// - Throws: `StudyFileError`, `.unknown` where there is no such answer of theirs, `.conflict` where it changed.
    public func takeBack(_ id: StoredResponse.ID, revision: Int, at time: Timestamp) throws {
        _ = try own(id)
        try file.takeBackResponse(id, of: name, revision: revision, at: time)
    }

    /// Where the partner stands, and who signs for it.
    public func position() throws(StudyFileError) -> StoredPartner? { try file.partner(partner) }

    /// Notes that the partner agrees, or does not, signed by `signatory`.
    /// - Throws: `StudyFileError`, `.conflict` where the team changed it meanwhile.
    public func sign(_ state: Partner.State, signatory: String, revision: Int, at time: Timestamp)
        throws(StudyFileError)
    {
        guard let there = try position() else { return }
        var details = there.details
        (details.state, details.signatory, details.date) = (state.rawValue, signatory, time.day)
        try file.updatePartner(partner, to: details, revision: revision, at: time)
    }

    /// Notes that the partner opened what was shared.
    public func noteOpened(at time: Timestamp) throws(StudyFileError) {
        try file.setSetting(Self.openedSetting(partner), to: String(time.milliseconds))
    }

    /// When a partner last opened what was shared; nil where it never did.
    public static func opened(_ partner: StoredPartner.ID, in file: StudyFile) throws(StudyFileError)
        -> Timestamp?
    {
        try file.setting(openedSetting(partner)).flatMap { Int64($0) }.map { Timestamp(milliseconds: $0) }
    }
}

private extension PartnerAnswers {
    static func openedSetting(_ partner: StoredPartner.ID) -> String { "partner.\(partner).opened" }

    func own(_ id: StoredResponse.ID) throws -> StoredResponse {
        guard let answer = try all().first(where: { $0.id == id }) else {
            throw StudyFileError(.unknown, file: file.path, reason: "has no such answer")
        }
        return answer
    }

    func check(_ sort: Sort, _ text: String) throws {
        guard !text.isEmpty || sort == .agree else { throw Refusal.noWords }
        guard text.unicodeScalars.count <= Self.longest else { throw Refusal.tooLong }
    }

    func put(
        _ sort: String, _ entry: String, _ words: String, _ text: String, _ number: UInt64, _ time: Timestamp
    ) throws {
        guard try all().count < Self.most else { throw Refusal.tooMany }
        let details = StoredResponse.Details(
            code: EvidenceID(bits: number).description, partner: name, date: time.day, draft: draft,
            entry: entry, words: words, sort: sort, text: text)
        guard try !file.addResponses([details], at: time).isEmpty else { throw Refusal.changed }
        do {
            try noteAnswered(time)
        } catch let error as StudyFileError where error.sort == .conflict {
            // The answer is saved; the team said otherwise where the partner stands.
        }
    }

    /// Who answers has responded, unless it said more than that already.
    func noteAnswered(_ time: Timestamp) throws {
        guard let there = try position() else { return }
        let state = there.details.state.flatMap { Partner.State(rawValue: $0) }
        guard state == nil || state == .asked || state == .notAsked else { return }
        var details = there.details
        (details.state, details.date) = (Partner.State.responded.rawValue, time.day)
        try file.updatePartner(partner, to: details, revision: there.revision, at: time)
    }
}
