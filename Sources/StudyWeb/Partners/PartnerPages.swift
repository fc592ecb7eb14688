import HTTPTypes
import Planning
import Running
import StudyModel
import StudyStore

/// The partners of the study, their links, and what is published to them: for the owner.
enum PartnerPages {
    static let routes: [Route] = [
        .get("/partners", for: .owner) { request in try show(request) },
        .post("/partners", for: .owner, add),
        .post("/partners/:partner", for: .owner, change),
        .post("/partners/:partner/link", for: .owner, renew),
        .post("/partners/:partner/revoke", for: .owner, revoke),
        .post("/partners/publications/:publication/withdraw", for: .owner, withdraw),
    ]
    /// The setting that tells where the partners' own server was reached last.
    static let addressSetting = "share.address"
    static let templates: [(String, [UInt8])] = [("partners", PackageResources.partners_mustache)]
}

private extension PartnerPages {
    /// How long a partner's link works, in seconds: eight weeks.
    static let linkSeconds: Int64 = 56 * 24 * 3600
    static let longestName = 200
    static let longestList = 1000

    static func show(
        _ request: PageRequest, link: PageValues? = nil, problem: Problem? = nil, typed: String = ""
    ) throws -> PageAnswer {
        let study = request.desk.study
        let counts = Dictionary(grouping: try study.responses(), by: \.details.partner).mapValues(\.count)
        let partners = try study.partners().map { partner -> PageValues in
            let opened = try PartnerAnswers.opened(partner.id, in: study)
            return row(partner, opened: opened, answers: counts[partner.details.name] ?? 0)
        }
        let all = try study.publications()
        let current = all.last { !$0.isWithdrawn }?.id
        let publications = all.reversed().map { publication -> PageValues in
            [
                "id": .text("\(publication.id)"), "version": .text(publication.version),
                "day": .text(MomentText.day(publication.at)), "code": .text(publication.code),
                "current": .flag(publication.id == current), "gone": .flag(publication.isWithdrawn),
            ]
        }
        return .page(
            Page(
                "partners", title: "Partners",
                [
                    "partners": partners.isEmpty ? .nothing : .group(["items": .list(partners)]),
                    "publications": publications.isEmpty
                        ? .nothing : .group(["items": .list(Array(publications))]),
                    "link": .some(link), "typed": .text(typed),
                    "problem": .some(
                        problem.map { ["title": .text($0.title), "sentence": .text($0.sentence)] }),
                ], status: problem?.status ?? .ok))
    }

    static func row(_ partner: StoredPartner, opened: Timestamp?, answers: Int) -> PageValues {
        let details = partner.details
        let states = [("", "Nobody said")] + Partner.State.allCases.map { ($0.rawValue, $0.rawValue) }
        return [
            "id": .text("\(partner.id)"), "name": .text(details.name), "revision": .number(partner.revision),
            "people": .text(details.people.joined(separator: "; ")), "signatory": .text(details.signatory),
            "state": .text(details.state ?? "Nobody said"), "hasLink": .flag(partner.hasLink),
            "opened": .text(opened.map(MomentText.moment) ?? "Not yet"), "answers": .number(answers),
            "states": .list(
                states.map {
                    [
                        "value": .text($0.0), "title": .text($0.1),
                        "chosen": .flag($0.0 == details.state ?? ""),
                    ]
                }),
        ]
    }

    static func add(_ request: PageRequest) throws -> PageAnswer {
        let name = request.form.text("name")
        guard isLine(name, longest: longestName), !name.isEmpty else {
            return try show(request, problem: wrongName, typed: name)
        }
        do {
            _ = try request.desk.study.addPartner(
                StoredPartner.Details(name: name), by: request.coder().id, at: request.now)
        } catch let error as StudyFileError where error.sort == .refused {
            return try show(request, problem: Problem(error), typed: name)
        }
        return .redirect("/partners")
    }

    static func change(_ request: PageRequest) throws -> PageAnswer {
        let partner = try partner(request)
        var details = partner.details
        (details.name, details.signatory) = (request.form.text("name"), request.form.text("signatory"))
        let people = request.form.text("people")
        guard !details.name.isEmpty, isLine(details.name, longest: longestName),
            isLine(details.signatory, longest: longestName), isLine(people, longest: longestList)
        else { return try show(request, problem: wrongName) }
        details.people = people.split(separator: ";").map { part in
            part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }.filter { !$0.isEmpty }
        details.state = request.form["state"].flatMap { Partner.State(rawValue: $0) }?.rawValue
        do {
            try request.desk.study.updatePartner(
                partner.id, to: details, revision: request.form["revision"].flatMap { Int($0) } ?? 0,
                by: request.coder().id, at: request.now)
        } catch let error as StudyFileError where error.sort == .refused || error.sort == .conflict {
            return try show(request, problem: Problem(error))
        }
        return .redirect("/partners")
    }

    static let wrongName = Problem(
        .unprocessableContent, "Write a name",
        "A name has 1 to \(longestName) characters, on one line; so has who signs, and the people of a partner take one line."
    )

    static func isLine(_ text: String, longest: Int) -> Bool {
        text.unicodeScalars.count <= longest
            && text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
    }

    static func partner(_ request: PageRequest) throws -> StoredPartner {
        guard let partner = try request.desk.study.partner(request.row("partner", of: StoredPartner.self))
        else {
            throw Problem.notFound
        }
        return partner
    }

    static func renew(_ request: PageRequest) throws -> PageAnswer {
        let partner = try partner(request)
        let secret = Secret(request.desk.random)
        let expires = request.now.advanced(bySeconds: linkSeconds)
        try request.desk.study.setToken(
            hash: secret.hash, expires: expires, forPartner: partner.id, by: request.coder().id,
            at: request.now)
        return try show(
            request,
            link: [
                "name": .text(partner.details.name),
                "address": .text("\(try base(request))/sign-in/\(secret.text)"),
                "expires": .text(MomentText.day(expires)),
            ])
    }

    /// What links for partners begin with.
    static func base(_ request: PageRequest) throws -> String {
        try request.desk.study.setting(addressSetting) ?? request.linkBase
    }

    static func revoke(_ request: PageRequest) throws -> PageAnswer {
        try request.desk.study.setToken(
            hash: nil, expires: nil, forPartner: partner(request).id, by: request.coder().id, at: request.now)
        return .redirect("/partners")
    }

    static func withdraw(_ request: PageRequest) throws -> PageAnswer {
        try request.desk.study.withdrawPublication(
            request.row("publication", of: StoredPublication.self), by: request.coder().id, at: request.now)
        return .redirect("/partners")
    }
}
