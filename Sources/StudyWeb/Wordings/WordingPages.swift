import HTTPTypes
import Planning
import StudyModel
import StudyStore

/// Where people word by themselves what the tool drafted, and enter what only they can say.
enum WordingPages {
    static let routes: [Route] = [
        .get("/wording", for: .coders, show), .post("/wording", for: .coders, save),
    ]
    static let templates: [(String, [UInt8])] = [("wording", PackageResources.wording_mustache)]
}

private extension WordingPages {
    static let longest = 4_000

    static func show(_ request: PageRequest) async throws -> PageAnswer {
        let view = try await LivePages.view(request)
        return try page(request, place(request.queries, view), view)
    }

    static func save(_ request: PageRequest) async throws -> PageAnswer {
        let view = try await LivePages.view(request)
        let place = try place(request.form, view)
        let typed = request.form.text("text")
        guard typed.unicodeScalars.count <= longest else {
            return try page(
                request, place, view, typed: typed,
                problem: Problem(
                    .unprocessableContent, "Too long", "At most \(longest) characters can stand here."))
        }
        guard place.accepts(typed) else {
            return try page(
                request, place, view, typed: typed,
                problem: Problem(
                    .unprocessableContent, "Choose one of the list", "Nothing else is known here."))
        }
        let isTools = request.form["reset"] != nil || typed.isEmpty || typed == place.tool
        let basis = place.wording.map { $0.text == typed ? $0.basis : place.tool } ?? place.tool
        do {
            try request.desk.study.putWording(
                place.sort, key: place.target.key, field: place.target.field.rawValue,
                text: isTools ? nil : typed, basis: basis, revision: Int(request.form["revision"] ?? "") ?? 0,
                by: request.coder().id, at: request.now)
        } catch let error as StudyFileError where error.sort == .conflict {
            return try page(request, place, view, typed: typed, problem: Problem(error))
        }
        try await request.desk.live.catchUp()
        return .redirect(place.path)
    }

    static func place(_ fields: FormFields, _ view: LiveView) throws(Problem) -> WordingTarget {
        guard let sort = fields["sort"].flatMap({ PlanEdit.Sort(rawValue: $0) }), let key = fields["key"],
            let field = PlanEdit.Field(rawValue: fields["field"] ?? "text"), sort.fields.contains(field),
            let place = WordingTarget(.init(sort, key, field), view)
        else { throw .notFound }
        return place
    }

    /// The form; with `problem`, what was typed beside what stands there now.
    static func page(
        _ request: PageRequest, _ place: WordingTarget, _ view: LiveView, typed: String? = nil,
        problem: Problem? = nil
    ) throws -> PageAnswer {
        let study = request.desk.study
        let now = try study.wording(place.sort, key: place.target.key, field: place.target.field.rawValue)
        let text = typed ?? now?.text ?? place.shown
        let isConflict = problem?.status == .conflict
        var values = LivePages.values(view)
        values.merge([
            "name": .text(place.name), "back": .text(place.path), "sort": .text(place.target.sort.rawValue),
            "key": .text(place.target.key), "field": .text(place.target.field.rawValue),
            "revision": .number(now?.revision ?? 0), "text": .text(text), "tool": .some(place.tool),
            "label": .text(
                place.target.field.name.prefix(1).uppercased() + place.target.field.name.dropFirst()),
            "worded": .flag(now != nil), "pack": .flag(place.target.sort != .cell),
            "problem": .some(problem.map { ["title": .text($0.title), "sentence": .text($0.sentence)] }),
            "choices": .list(place.choices.map { ["value": .text($0), "chosen": .flag($0 == text)] }),
            "hasChoices": .flag(!place.choices.isEmpty),
        ]) { _, new in new }
        if let now {
            let who = try study.coder(now.coder)?.name ?? "somebody"
            values["now"] = .group([
                "who": .text(who), "when": .text(MomentText.moment(now.at)), "text": .text(now.text),
            ])
            if now.basis != place.tool { values["changed"] = .group(["basis": .text(now.basis)]) }
        }
        if isConflict { values["conflict"] = .group(["theirs": .text(now?.text ?? place.tool)]) }
        return .page(Page("wording", title: place.name, values, status: problem?.status ?? .ok))
    }
}

private extension WordingTarget {
    var sort: StoredWording.Sort { StoredWording.Sort(rawValue: target.sort.rawValue) ?? .statement }

    /// What can stand here, where not everything can.
    var choices: [String] {
        guard target.field == .status, target.sort == .question else { return [] }
        return OutstandingQuestion.Status.allCases.map(\.rawValue)
    }

    func accepts(_ words: String) -> Bool { choices.isEmpty || choices.contains(words) }
}
