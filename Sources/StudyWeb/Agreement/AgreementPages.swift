import HTTPTypes
import StudyModel
import StudyStore

/// Two coders compared, and what they differ on, to settle.
enum AgreementPages {
    static let routes: [Route] = [
        .get("/agreement", for: .coders) { request in try await show(request) },
        .post("/agreement/settle", for: .coders, SettlePage.settle),
        .post("/agreement/open", for: .owner, open),
    ]
    static let templates: [(String, [UInt8])] = [("agreement", PackageResources.agreement_mustache)]

    /// The page; with `problem`, told above what it is about.
    static func show(_ request: PageRequest, problem: Problem? = nil) async throws -> PageAnswer {
        try BlindRule.check(request)
        let study = request.desk.study
        let people = try study.people()
        let pair = CoderChoice(
            request.method(fields: ["one", "other"]), people, visitor: try request.coder())
        let isOpen = try study.setting(BlindRule.setting) != nil
        var values: PageValues = [
            "problem": .some(problem.map { ["title": .text($0.title), "sentence": .text($0.sentence)] }),
            "alone": .flag(people.count < 2),
            "ones": .list(pair.options(people, chosen: pair.one)),
            "others": .list(pair.options(people, chosen: pair.other)),
            "owner": .flag(try request.coder().role == .owner),
            "blind": .flag(people.contains(where: \.isBlind)), "open": .flag(isOpen),
        ]
        let status = problem?.status ?? .ok
        guard let one = pair.one, let other = pair.other else {
            return .page(Page("agreement", title: "Agreement", values, status: status))
        }
        let names = try criteria(request)
        let counts = try study.pairCounts(between: one.id, and: other.id)
        let list = try DisagreementList(request, one, other, names)
        values["pair"] = .group(
            AgreementValues(counts, one, other, names).values.merging(list.values) { _, new in new })
        return .page(Page("agreement", title: "Agreement", values, status: status, isWide: true))
    }

    /// Lets blind coders see what others decided, or not any more.
    private static func open(_ request: PageRequest) async throws -> PageAnswer {
        let isOpen = request.form["open"] == "yes"
        try request.desk.study.setSetting(BlindRule.setting, to: isOpen ? "yes" : nil)
        return .redirect("/agreement")
    }

    private static func criteria(_ request: PageRequest) throws -> [Criterion.ID: String] {
        guard let codebook = try request.desk.study.codebook() else { return [:] }
        return Dictionary(
            codebook.criteria.map { ($0.id, "\($0.label) \($0.name)") }
        ) { first, _ in first }
    }
}

extension PageRequest {
    /// Fields of the form, or of the address where nothing was sent.
    func method(fields names: [String]) -> [String: String] {
        Dictionary(uniqueKeysWithValues: names.map { ($0, form[$0] ?? queries[$0] ?? "") })
    }
}
