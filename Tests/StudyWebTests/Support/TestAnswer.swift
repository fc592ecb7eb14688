import HTTPTypes

@testable import StudyWeb

/// An answer, as tests look at it.
struct TestAnswer: Sendable {
    let status: Int
    let headers: HTTPFields
    let text: String

    init(_ answer: Outgoing) {
        status = answer.status.code
        headers = answer.headers
        text = String(decoding: answer.body, as: UTF8.self)
    }

    /// The value of a header; nil where it is not sent.
    func header(_ name: String) -> String? { HTTPField.Name(name).flatMap { headers[$0] } }

    /// Where the browser is sent.
    var location: String? { headers[.location] }

    /// What stands between `start` and the next `end` after it; nil where they do not occur.
    func part(after start: String, before end: String) -> String? {
        guard let first = text.firstRange(of: start) else { return nil }
        let rest = text[first.upperBound...]
        guard let past = rest.firstRange(of: end) else { return nil }
        return String(rest[..<past.lowerBound])
    }
}
