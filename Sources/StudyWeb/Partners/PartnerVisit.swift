import HTTPTypes
import Running
import StudyModel
import StudyStore

/// All that a page for partners is given: what is published, the partner's own answers, and what they sent. The study file
/// is not among it, so that no such page can show what was not published.
struct PartnerVisit: Sendable {
    /// The partner's name.
    let name: String
    /// What is published; nil where nothing is.
    let published: PublishedStudy?
    /// The partner's answers to it; nil where nothing is published.
    let answers: PartnerAnswers?
    /// The fields of the form.
    let form: FormFields
    /// Why the partner is back on a page after sending a form.
    let done: String?
    /// The time.
    let now: Timestamp
    /// A number that nobody can guess.
    let number: UInt64
    private let parameters: [String: String]

    init(_ request: PageRequest) throws {
        let account = try request.partner()
        name = account.name
        let published = try PublishedStudy(of: request.desk.study)
        self.published = published
        answers = try published.map {
            try PartnerAnswers(of: StoredPartner.ID(account.id.rawValue), to: $0.code, in: request.desk.study)
        }
        (form, now, parameters) = (request.form, request.now, request.parameters)
        done = request.query("done")
        number = request.desk.random(8).reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// A changing part of the path.
    func parameter(_ name: String) -> String { parameters[name] ?? "" }

    /// That another draft is published by now than the one the form was about; nil where it is the same.
    var otherDraft: Problem? {
        guard let published, form["draft"] != published.code else { return nil }
        return Problem(
            .conflict, "A new draft was shared meanwhile", "Nothing was saved. Read it, then answer again.")
    }

    /// What is published, with the answers to it.
    /// - Throws: `Problem` where nothing is.
    func shared() throws(Problem) -> (study: PublishedStudy, answers: PartnerAnswers) {
        guard let published, let answers else {
            throw Problem(
                .notFound, "Nothing is shared at present",
                "The team has not shared a draft yet, or took it back. Your link stays good: come again when they tell you."
            )
        }
        return (published, answers)
    }
}

extension Route {
    /// A page for partners to read.
    static func shared(_ path: String, _ handle: @escaping @Sendable (PartnerVisit) throws -> PageAnswer)
        -> Route
    {
        .get(path, for: .partners) { try handle(PartnerVisit($0)) }
    }

    /// Something that partners do.
    static func answering(_ path: String, _ handle: @escaping @Sendable (PartnerVisit) throws -> PageAnswer)
        -> Route
    {
        .post(path, for: .partners) { try handle(PartnerVisit($0)) }
    }
}
