import HTTPTypes
import StudyModel
import StudyStore

/// Settles what coders differ on.
enum SettlePage {
    private static let longest = 1_000

    static func settle(_ request: PageRequest) async throws -> PageAnswer {
        try BlindRule.check(request)
        let form = request.form
        guard let id = form["coding"].flatMap({ Int64($0) }), let revision = Int(form["revision"] ?? "")
        else {
            throw Problem.brokenForm
        }
        let reason = form.text("reason")
        guard reason.unicodeScalars.count <= longest else {
            return try await AgreementPages.show(
                request,
                problem: Problem(
                    .unprocessableContent, "Too long", "A reason has at most \(longest) characters."))
        }
        guard let judgement = try judgement(form) else {
            return try await AgreementPages.show(
                request,
                problem: Problem(
                    .unprocessableContent, "Say whether it applies",
                    "Choose 'applies' or 'does not apply', then settle it."))
        }
        do {
            _ = try request.desk.study.settle(
                judgement.value, on: .init(id), reason: reason, revision: revision, by: request.coder().id,
                at: request.now)
        } catch let error as StudyFileError where error.sort == .conflict {
            return try await AgreementPages.show(request, problem: Problem(error))
        }
        let slug = PercentCoding.encoded(form["criterion"] ?? "")
        let (one, other) = (
            PercentCoding.encoded(form["one"] ?? ""), PercentCoding.encoded(form["other"] ?? "")
        )
        return .redirect("/agreement?one=\(one)&other=\(other)&criterion=\(slug)&coding=\(id)#c\(id)")
    }

    /// What is settled, nil inside where the settlement is taken back; nil where nobody chose.
    private static func judgement(_ form: FormFields) throws(Problem) -> (value: Judgement?, Void)? {
        guard form["undo"] == nil else { return (nil, ()) }
        switch form["verdict"] {
        case "rejected": return (Judgement(.rejected), ())
        case "accepted":
            let kind = form["kind"] == "none" ? nil : StatementKind(rawValue: form["kind"] ?? "")
            guard kind != nil || form["kind"] == "none", let stance = Stance(rawValue: form["stance"] ?? "")
            else {
                throw .brokenForm
            }
            return (
                Judgement(
                    .accepted, kind: .decided(kind), stance: stance, isQuestion: form["question"] != nil), ()
            )
        default: return nil
        }
    }
}
