import HTTPTypes
import StudyModel
import StudyStore

/// What every request passes, in this order: the host it was sent to, how many there are, who sent it, the route, who may,
/// and for forms the page they were sent by; and what every answer carries.
struct Gate: Sendable {
    let desk: Desk
    let hosts: HostRule
    private let table: RouteTable
    private let limits = RateLimiter()

    /// A gate before `routes`, those that the server does not have left out.
    init(desk: Desk, routes: [Route] = Routes.all) {
        self.desk = desk
        hosts = HostRule(
            port: desk.settings.port == 0 ? nil : desk.settings.port,
            publicAddress: desk.settings.publicAddress)
        table = RouteTable(routes.filter { $0.access.isServed(sharesOnly: desk.settings.sharesOnly) })
    }

    /// The answer to `request`; there always is one.
    func answer(_ request: Incoming) async -> Outgoing {
        var answer = await unguarded(request)
        SafetyHeaders.put(on: &answer)
        if desk.settings.publicAddress != nil {
            answer.headers[.strictTransportSecurity] = "max-age=31536000"
        }
        return answer
    }
}

private extension Gate {
    func unguarded(_ request: Incoming) async -> Outgoing {
        let now = desk.clock()
        let (path, query) = Self.parts(request.target)
        var renderer = PageRenderer(
            desk: desk, visitor: .nobody, path: path,
            wantsJSON: request.headers[.accept]?.contains("application/json") == true)
        guard let origins = hosts.origins(of: request.host), let origin = origins.first else {
            return renderer.problem(.wrongHost)
        }
        guard limits.admits("address \(request.address)", .address, at: now) else {
            return renderer.problem(.tooMany)
        }
        do {
            let visitor = try visitor(request, at: now)
            renderer = PageRenderer(desk: desk, visitor: visitor, path: path, wantsJSON: renderer.wantsJSON)
            let (route, parameters) = try route(request, path, visitor, at: now)
            let form = try form(request, route, visitor, origins: origins)
            let answer = try await route.handle(
                PageRequest(
                    visitor: visitor, path: path, origin: origin, parameters: parameters,
                    queries: FormFields(query.utf8), form: form, wantsJSON: renderer.wantsJSON, now: now,
                    desk: desk))
            return renderer.outgoing(answer)
        } catch let stop as Stop {
            return stop.answer(renderer)
        } catch let problem as Problem {
            return renderer.problem(problem)
        } catch let error as StudyFileError {
            return renderer.problem(Problem(error))
        } catch {
            return renderer.problem(.broken)
        }
    }

    static func parts(_ target: String) -> (path: String, query: String) {
        let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        return (String(parts.first ?? ""), parts.count > 1 ? String(parts[1]) : "")
    }

    func visitor(_ request: Incoming, at now: Timestamp) throws -> Visitor {
        guard let secret = desk.cookie.secret(in: request.headers) else { return .nobody }
        guard let session = try desk.study.session(hash: secret.hash, at: now) else { return .nobody }
        guard limits.admits("session \(secret.hash)", .session, at: now) else { throw Problem.tooMany }
        switch session.holder {
        case .coder(let account): return desk.settings.sharesOnly ? .nobody : .coder(account, session)
        case .partner(let account): return desk.settings.sharesOnly ? .partner(account, session) : .nobody
        }
    }

    func route(
        _ request: Incoming, _ path: String, _ visitor: Visitor, at now: Timestamp
    ) throws -> (Route, [String: String]) {
        switch table.find(request.method, path) {
        case .nothing: throw Problem.notFound
        case .wrongMethod(let allowed): throw Stop.wrongMethod(allowed)
        case .route(let route, let parameters):
            if path.hasPrefix("/sign-in/"), !limits.admits("sign-in \(request.address)", .signIn, at: now) {
                throw Problem.tooMany
            }
            guard route.access.admits(visitor) else {
                switch (visitor, route.access) {
                case (.nobody, _): throw Stop.unknownVisitor
                case (.coder, .owner): throw Problem.ownerOnly
                default: throw Problem.notFound
                }
            }
            return (route, parameters)
        }
    }

    /// The fields of a form that a page of this server sent in the session of `visitor`.
    func form(_ request: Incoming, _ route: Route, _ visitor: Visitor, origins: Set<String>) throws
        -> FormFields
    {
        guard route.method == .post else { return FormFields() }
        guard OriginRule.isOwn(request.headers, origins: origins) else { throw Problem.foreignForm }
        switch request.body {
        case .tooLong: throw Problem.tooLong
        case .broken: throw Problem.brokenForm
        case .bytes(let bytes):
            let type = request.headers[.contentType]?.lowercased() ?? ""
            guard bytes.isEmpty || type.hasPrefix("application/x-www-form-urlencoded") else {
                throw Problem.brokenForm
            }
            let form = FormFields(bytes)
            // Who follows a link proves themselves by its secret, whoever is signed in until then.
            guard let session = visitor.session, !route.path.hasPrefix("/sign-in/") else { return form }
            guard Secret.areSame(form["csrf"] ?? "", session.csrf) else { throw Problem.foreignForm }
            return form
        }
    }
}
