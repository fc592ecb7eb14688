import HTTPTypes
import StudyModel
import StudyStore

/// Who codes: the owner adds people and gives them links.
enum PeoplePages {
    static let routes: [Route] = [
        .get("/people", for: .owner) { request in try show(request) },
        .post("/people", for: .owner, add),
        .post("/people/:coder/link", for: .owner, renew),
        .post("/people/:coder/revoke", for: .owner, revoke),
    ]
    static let templates: [(String, [UInt8])] = [("people", PackageResources.people_mustache)]
}

private extension PeoplePages {
    /// How long a coder's link works, in seconds: two weeks.
    static let linkSeconds: Int64 = 14 * 24 * 3600
    static let longestName = 80

    static func show(
        _ request: PageRequest, link: PageValues? = nil, problem: Problem? = nil, typed: String = ""
    ) throws -> PageAnswer {
        let links = try request.desk.study.tokenEnds()
        let people = try request.desk.study.people().map { person -> PageValues in
            let ends = links[person.id].flatMap { $0 > request.now ? $0 : nil }
            return [
                "id": .text("\(person.id)"), "name": .text(person.name),
                "owner": .flag(person.role == .owner),
                "blind": .flag(person.isBlind), "hasLink": .flag(ends != nil),
                "mayRevoke": .flag(ends != nil),
                "link": .text(ends.map { "Works until \(MomentText.day($0))" } ?? "None that works"),
            ]
        }
        return .page(
            Page(
                "people", title: "People",
                [
                    "people": .list(people), "link": .some(link), "typed": .text(typed),
                    "problem": .some(
                        problem.map { ["title": .text($0.title), "sentence": .text($0.sentence)] }),
                ], status: problem?.status ?? .ok))
    }

    static func add(_ request: PageRequest) throws -> PageAnswer {
        let name = request.form.text("name")
        guard isName(name) else {
            return try show(
                request,
                problem: noName, typed: name)
        }
        do {
            let person = try request.desk.study.addPerson(
                name, role: .coder, isBlind: request.form["blind"] != nil, by: request.coder().id,
                at: request.now)
            return try show(request, link: makeLink(for: person, request))
        } catch let error as StudyFileError where error.sort == .refused {
            return try show(request, problem: Problem(error), typed: name)
        }
    }

    static let noName = Problem(
        .unprocessableContent, "Write a name",
        "A name has 1 to \(longestName) characters, on one line.")

    static func isName(_ text: String) -> Bool {
        !text.isEmpty && text.unicodeScalars.count <= longestName
            && text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
    }

    static func renew(_ request: PageRequest) throws -> PageAnswer {
        let person = try person(request)
        return try show(request, link: makeLink(for: person, request))
    }

    static func revoke(_ request: PageRequest) throws -> PageAnswer {
        let person = try person(request)
        try request.desk.study.setToken(
            hash: nil, expires: nil, for: person.id, by: request.coder().id, at: request.now)
        return .redirect("/people")
    }

    /// A person whose link the owner makes: not the owner, whose own is printed.
    static func person(_ request: PageRequest) throws -> CoderAccount {
        guard let person = try request.desk.study.coder(request.row("coder", of: CoderAccount.self)),
            person.role == .coder
        else { throw Problem.notFound }
        return person
    }

    static func makeLink(for person: CoderAccount, _ request: PageRequest) throws -> PageValues {
        let secret = Secret(request.desk.random)
        let expires = request.now.advanced(bySeconds: linkSeconds)
        try request.desk.study.setToken(
            hash: secret.hash, expires: expires, for: person.id, by: request.coder().id, at: request.now)
        return [
            "name": .text(person.name), "address": .text("\(request.linkBase)/sign-in/\(secret.text)"),
            "expires": .text(MomentText.day(expires)),
        ]
    }
}
