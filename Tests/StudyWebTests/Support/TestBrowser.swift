import HTTPTypes

@testable import StudyWeb

/// What a browser sends to a test site, and what it keeps.
struct TestBrowser: Sendable {
    let site: TestSite
    /// The secret of its session; nil where nobody is signed in.
    var secret: String?
    /// The token of its forms.
    var csrf: String?

    init(_ site: TestSite, secret: String? = nil, csrf: String? = nil) {
        self.site = site
        self.secret = secret
        self.csrf = csrf
    }

    /// Opens a page; a script asks for JSON.
    func get(_ target: String, json: Bool = false, headers: HTTPFields = [:]) async -> TestAnswer {
        await send(.get, target, json: json, headers: headers, body: .bytes([]))
    }

    /// Sends a form as a page of the site does, with its token.
    func post(
        _ target: String, _ fields: [(String, String)] = [], json: Bool = false, headers: HTTPFields = [:]
    ) async -> TestAnswer {
        let fields = fields + (csrf.map { [("csrf", $0)] } ?? [])
        return await send(
            .post, target, json: json, headers: headers, body: .bytes(Array(Self.encoded(fields).utf8)))
    }

    /// Sends a request as it is given, with the cookie and what every browser sends.
    func send(
        _ method: HTTPRequest.Method, _ target: String, host: String = TestSite.host, json: Bool = false,
        headers: HTTPFields = [:], body: Incoming.Body
    ) async -> TestAnswer {
        var all = headers
        if let secret { all[.cookie] = "other=1; throughline-\(use)-8310=\(secret)" }
        if all[.accept] == nil { all[.accept] = json ? "application/json" : "text/html" }
        if method == .post {
            if all[.origin] == nil { all[.origin] = "http://\(host)" }
            if all[.contentType] == nil { all[.contentType] = "application/x-www-form-urlencoded" }
        }
        return TestAnswer(
            await site.server.gate.answer(
                Incoming(
                    method: method, target: target, host: host, headers: all, address: "127.0.0.1", body: body
                )))
    }

    static func encoded(_ fields: [(String, String)]) -> String {
        fields.map { "\(PercentCoding.encoded($0.0))=\(PercentCoding.encoded($0.1))" }.joined(separator: "&")
    }

    private var use: String { site.server.desk.settings.sharesOnly ? "share" : "review" }
}
