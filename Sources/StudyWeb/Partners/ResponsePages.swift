import HTTPTypes
import Planning
import StudyModel
import StudyStore

/// What partners answered, and what the team does about it.
enum ResponsePages {
    static let routes: [Route] = [
        .get("/responses", for: .coders) { request in try show(request) },
        .post("/responses/:response", for: .coders, change),
    ]
    static let templates: [(String, [UInt8])] = [("responses", PackageResources.responses_mustache)]
}

private extension ResponsePages {
    static let longestDecision = 4000
    static let longestEntry = 60

    static func show(_ request: PageRequest, problem: Problem? = nil) throws -> PageAnswer {
        try BlindRule.check(request)
        let all = try request.desk.study.responses()
        let waiting = all.filter(\.waits)
        let sorted = waiting + all.filter { !$0.waits }
        let edited = problem == nil ? nil : request.parameter("response")
        let rows: [PageValues] = sorted.map { response in
            values(response, typed: "\(response.id)" == edited ? request.form : nil)
        }
        return .page(
            Page(
                "responses", title: "Answers",
                [
                    "count": .number(all.count), "open": .number(waiting.count),
                    "responses": rows.isEmpty ? .nothing : .group(["items": .list(rows)]),
                    "done": .some(request.query("done") == nil || problem != nil ? nil : "Saved."),
                    "problem": .some(
                        problem.map { ["title": .text($0.title), "sentence": .text($0.sentence)] }),
                ], status: problem?.status ?? .ok))
    }

    /// `typed` is a decision on it that was not saved.
    static func values(_ response: StoredResponse, typed: FormFields?) -> PageValues {
        let details = response.details
        let chosen = typed?["sort"] ?? details.sort
        return [
            "id": .text("\(response.id)"), "revision": .number(response.revision),
            "partner": .text(details.partner.isEmpty ? "Somebody" : details.partner),
            "place": .text(details.entry.isEmpty ? "the draft as a whole" : details.entry),
            "title": .text(AnswerWords.title(details.sort)), "day": .text(MomentText.day(response.at)),
            "file": .some(details.file), "words": .some(details.words), "text": .some(details.text),
            "inserted": .some(details.inserted), "deleted": .some(details.deleted),
            "entry": .text(typed?.text("entry") ?? details.entry),
            "decision": .text(typed?.text("done") ?? details.done),
            "sorts": .list(
                PartnerResponse.Sort.allCases.map {
                    [
                        "value": .text($0.rawValue), "title": .text(AnswerWords.title($0.rawValue)),
                        "chosen": .flag($0.rawValue == chosen),
                    ]
                }),
        ]
    }

    static func change(_ request: PageRequest) throws -> PageAnswer {
        try BlindRule.check(request)
        let id = try request.row("response", of: StoredResponse.self)
        guard let response = try request.desk.study.responses().first(where: { $0.id == id }),
            let sort = request.form["sort"].flatMap({ PartnerResponse.Sort(rawValue: $0) })
        else { throw Problem.notFound }
        var details = response.details
        (details.sort, details.entry) = (sort.rawValue, request.form.text("entry"))
        details.done = request.form.text("done")
        guard details.done.unicodeScalars.count <= longestDecision,
            details.entry.unicodeScalars.count <= longestEntry,
            !details.entry.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
        else {
            return try show(
                request,
                problem: Problem(
                    .unprocessableContent, "That is too long",
                    "A decision has at most \(longestDecision) characters, a statement’s id \(longestEntry).")
            )
        }
        do {
            try request.desk.study.updateResponse(
                id, to: details, revision: request.form["revision"].flatMap { Int($0) } ?? 0,
                by: request.coder().id, at: request.now)
        } catch let error as StudyFileError where error.sort == .conflict {
            return try show(request, problem: Problem(error))
        }
        return .redirect("/responses?done=1#r\(id)")
    }
}

private extension StoredResponse {
    /// Whether somebody is to say what becomes of it.
    var waits: Bool { details.done.isEmpty && !["agree", "withdraw"].contains(details.sort) }
}
