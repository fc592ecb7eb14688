import HTTPTypes
import StudyModel
import StudyStore

/// Signing in by a link, and out.
///
/// A link leads to a page that says who it is for; its button exchanges it for a session. So a program that looks at links
/// before people do cannot use one up, and the cookie may be one that other sites' links never send.
enum SignInPages {
    static let routes: [Route] = [
        .get("/sign-in/:link", for: .anyone, show),
        .post("/sign-in/:link", for: .anyone, signIn),
        .post("/sign-out", for: .anyone, signOut),
    ]
}

private extension SignInPages {
    /// What is told of a link that nobody holds: one and the same, whatever is the matter with it.
    static func unknown(_ request: PageRequest) -> Problem {
        Problem(
            .forbidden, "This link does not work",
            request.desk.settings.sharesOnly
                ? "It has expired, or was revoked, or is not whole. Ask the team that gave it to you for a new one."
                : "It has expired, or was used where it works once, or was revoked, or is not whole. Ask who gave it to you for a new one; the owner of the study starts 'throughline review' again."
        )
    }

    static func show(_ request: PageRequest) throws -> PageAnswer {
        let holder = try holder(request)
        var content: PageValues = [
            "name": .text(holder.name), "action": .text("/sign-in/\(holder.secret.text)"),
            "once": .flag(holder.isOwner), "owner": .flag(holder.isOwner),
            "partner": .flag(request.desk.settings.sharesOnly),
        ]
        content["expires"] = .text(MomentText.day(holder.expires))
        return .page(Page("sign-in", title: "Sign in as \(holder.name)", content))
    }

    static func signIn(_ request: PageRequest) throws -> PageAnswer {
        let holder = try holder(request)
        let desk = request.desk
        if holder.isOwner {
            guard try desk.study.spendToken(hash: holder.secret.hash, at: request.now) else {
                throw unknown(request)
            }
        }
        let (secret, csrf) = (Secret(desk.random), Secret(desk.random))
        let expires = request.now.advanced(bySeconds: SessionCookie.seconds)
        switch holder.who {
        case .coder(let id):
            try desk.study.openSession(hash: secret.hash, csrf: csrf.text, expires: expires, for: id)
        case .partner(let id):
            try desk.study.openSession(hash: secret.hash, csrf: csrf.text, expires: expires, forPartner: id)
        }
        if let before = request.visitor.session { try desk.study.closeSession(hash: before.hash) }
        return .withSession(.begins(secret: secret.text), .redirect("/"))
    }

    static func signOut(_ request: PageRequest) throws -> PageAnswer {
        if let session = request.visitor.session { try request.desk.study.closeSession(hash: session.hash) }
        return .withSession(.ends, .redirect("/?signed-out"))
    }

    static func holder(_ request: PageRequest) throws -> LinkHolder {
        guard let secret = Secret(request.parameter("link") ?? ""),
            let holder = try LinkHolder(secret, desk: request.desk, at: request.now)
        else { throw unknown(request) }
        return holder
    }
}
