import HTTPTypes

/// Why a request came to no handler, where the answer is more than a problem.
enum Stop: Error {
    case wrongMethod([HTTPRequest.Method])
    case unknownVisitor

    /// The answer.
    func answer(_ renderer: PageRenderer) -> Outgoing {
        switch self {
        case .wrongMethod(let allowed):
            var answer = renderer.problem(.wrongMethod)
            let names = allowed.flatMap { $0 == .get ? ["GET", "HEAD"] : [$0.rawValue] }
            answer.headers[.allow] = names.joined(separator: ", ")
            return answer
        case .unknownVisitor:
            return renderer.wantsJSON
                ? renderer.problem(.signedOut)
                : renderer.outgoing(
                    .page(HomePage.welcome(sharesOnly: renderer.desk.settings.sharesOnly)))
        }
    }
}
