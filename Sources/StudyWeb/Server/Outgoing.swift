import HTTPTypes

/// An answer as it leaves the server.
struct Outgoing: Sendable {
    var status: HTTPResponse.Status
    var headers: HTTPFields
    var body: [UInt8]

    /// An answer with a body of that media type.
    init(_ status: HTTPResponse.Status, type: String, body: [UInt8]) {
        self.status = status
        self.headers = [.contentType: type]
        self.body = body
    }

    /// An answer that sends the browser to `path`, with a GET.
    init(redirect path: String) {
        status = .seeOther
        headers = [.location: path]
        body = []
    }
}
