import HTTPTypes
import StudyStore
import Writers

/// Makes answers of what handlers answered.
struct PageRenderer: Sendable {
    private static let html = "text/html; charset=utf-8"

    let desk: Desk
    let visitor: Visitor
    let path: String
    let wantsJSON: Bool

    /// The answer as it is sent.
    func outgoing(_ answer: PageAnswer) -> Outgoing {
        switch answer {
        case .page(let page): return render(page)
        case .fragment(let template, let values):
            guard let text = desk.templates.render(template, values.merging(own) { given, _ in given }) else {
                return problem(.broken)
            }
            return Outgoing(.ok, type: Self.html, body: Array(text.utf8))
        case .redirect(let path): return Outgoing(redirect: path)
        case .json(let value, let status): return json(value, status)
        case .file(let name, let type, let bytes):
            var answer = Outgoing(.ok, type: type, body: bytes)
            answer.headers[.contentDisposition] =
                "attachment; filename*=UTF-8''\(PercentCoding.encoded(name))"
            return answer
        case .document(let bytes):
            var answer = Outgoing(.ok, type: Self.html, body: bytes)
            SafetyHeaders.keepToItself(&answer)
            return answer
        case .asset(let asset):
            var answer = Outgoing(.ok, type: asset.type, body: asset.bytes)
            // Its address changes with it.
            answer.headers[.cacheControl] = "private, max-age=31536000, immutable"
            return answer
        case .problem(let problem): return self.problem(problem)
        case .withSession(let change, let answer):
            var result = outgoing(answer)
            result.headers[.setCookie] =
                switch change {
                case .begins(let secret): desk.cookie.begins(secret)
                case .ends: desk.cookie.ends
                }
            return result
        }
    }

    /// A page, or data where data was asked for, that tells of `problem`.
    func problem(_ problem: Problem) -> Outgoing {
        if wantsJSON {
            return json(
                ["problem": .string(problem.title), "advice": .string(problem.sentence)], problem.status)
        }
        return render(
            Page(
                "problem", title: problem.title,
                ["heading": .text(problem.title), "sentence": .text(problem.sentence)], status: problem.status
            ))
    }
}

private extension PageRenderer {
    /// What every template may use.
    var own: PageValues { ["csrf": .text(visitor.session?.csrf ?? "")] }

    func json(_ value: JSONValue, _ status: HTTPResponse.Status) -> Outgoing {
        Outgoing(status, type: "application/json", body: value.bytes(onOneLine: true))
    }

    func render(_ page: Page) -> Outgoing {
        let values = page.content.merging(own) { given, _ in given }
        guard let main = desk.templates.render(page.template, values),
            let text = desk.templates.render("layout", layout(page, main))
        else {
            let plain = "This page cannot be shown. Please tell who maintains this tool: \(page.template)\n"
            return Outgoing(.internalServerError, type: "text/plain; charset=utf-8", body: Array(plain.utf8))
        }
        return Outgoing(page.status, type: Self.html, body: Array(text.utf8))
    }

    func layout(_ page: Page, _ main: String) -> PageValues {
        let study = (try? desk.study.title()) ?? ""
        var values = own
        values["title"] = .text(page.title)
        values["study"] = visitor == .nobody ? .nothing : .some(study)
        values["main"] = .markup(main)
        values["wide"] = .flag(page.isWide)
        values["styles"] = .text(Assets.address(of: "review.css"))
        values["scripts"] = .list(
            (["review.js"] + page.scripts).map { ["source": .text(Assets.address(of: $0))] })
        values["visitor"] = .some(visitor.name)
        let links = Navigation.values(for: visitor, at: path)
        values["navigation"] = links.isEmpty ? .nothing : .group(["items": .list(links)])
        return values
    }
}

extension Problem {
    /// A mistake of the tool.
    static let broken = Problem(
        .internalServerError, "Something went wrong",
        "The page could not be made. What was saved before is safe. Look at the terminal in which the server runs."
    )
}
