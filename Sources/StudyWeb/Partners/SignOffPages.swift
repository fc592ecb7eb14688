import HTTPTypes
import Planning
import Running
import StudyStore

/// Where a partner says whether it agrees with the draft, and who signs for it.
enum SignOffPages {
    static let routes: [Route] = [.shared("/sign-off", show), .answering("/sign-off", sign)]
    static let templates: [(String, [UInt8])] = [("sign-off", PackageResources.sign_off_mustache)]
}

private extension SignOffPages {
    static let longestName = 200
    static let choices: [(state: Partner.State, title: String)] = [
        (.agreed, "We agree with the draft"),
        (.agreedWithReservations, "We agree, but for what we have answered"), (.declined, "We do not agree"),
    ]

    static func show(_ visit: PartnerVisit) throws -> PageAnswer { try show(visit, problem: nil) }

    static func show(_ visit: PartnerVisit, problem: Problem?) throws -> PageAnswer {
        let (study, answers) = try visit.shared()
        guard let partner = try answers.position() else { throw Problem.notFound }
        let state = problem == nil ? partner.details.state : visit.form["state"]
        return .page(
            Page(
                "sign-off", title: "Sign off",
                [
                    "version": .text(study.version), "name": .text(partner.details.name),
                    "states": .list(
                        choices.map {
                            [
                                "value": .text($0.state.rawValue), "title": .text($0.title),
                                "chosen": .flag($0.state.rawValue == state),
                            ]
                        }),
                    "signatory": .text(
                        problem == nil ? partner.details.signatory : visit.form.text("signatory")),
                    "revision": .number(partner.revision), "draft": .text(study.code),
                    "done": .some(visit.done == nil || problem != nil ? nil : "Saved. Thank you."),
                    "problem": .some(
                        problem.map { ["title": .text($0.title), "sentence": .text($0.sentence)] }),
                ], status: problem?.status ?? .ok))
    }

    static func sign(_ visit: PartnerVisit) throws -> PageAnswer {
        let answers = try visit.shared().answers
        if let problem = visit.otherDraft { return try show(visit, problem: problem) }
        let signatory = visit.form.text("signatory")
        guard let choice = choices.first(where: { $0.state.rawValue == visit.form["state"] }) else {
            return try show(
                visit,
                problem: Problem(.unprocessableContent, "Choose one", "Say whether you agree with the draft.")
            )
        }
        guard !signatory.isEmpty, signatory.unicodeScalars.count <= longestName,
            !signatory.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
        else {
            return try show(
                visit,
                problem: Problem(
                    .unprocessableContent, "Write who signs",
                    "Name and role, on one line of at most \(longestName) characters."))
        }
        guard let revision = visit.form["revision"].flatMap({ Int($0) }) else { throw Problem.notFound }
        do {
            try answers.sign(choice.state, signatory: signatory, revision: revision, at: visit.now)
        } catch {
            guard error.sort == .conflict else { throw error }
            return try show(visit, problem: Problem(error))
        }
        return .redirect("/sign-off?done=1")
    }
}
