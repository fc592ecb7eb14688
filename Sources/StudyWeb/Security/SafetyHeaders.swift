import HTTPTypes

/// What every answer tells the browser to keep to.
enum SafetyHeaders {
    /// Names and values, as they are sent.
    static let fields: [(name: String, value: String)] = [
        (
            "Content-Security-Policy",
            """
            default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; \
            form-action 'self'; base-uri 'none'; frame-ancestors 'none'
            """
        ),
        ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "DENY"),
        ("Referrer-Policy", "same-origin"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Permissions-Policy", "camera=(), microphone=(), geolocation=(), interest-cohort=()"),
        ("X-Robots-Tag", "noindex, nofollow"),
    ]

    /// What a page of a pack may do: show itself in the style it brings. It runs, loads and sends nothing.
    static let document = """
        default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'; \
        frame-ancestors 'none'
        """

    /// Lets `answer`, a page of a pack, do no more than that.
    static func keepToItself(_ answer: inout Outgoing) {
        if let name = HTTPField.Name("Content-Security-Policy") { answer.headers[name] = document }
    }

    /// Puts them on `answer`; unless it says otherwise, nothing of it may be kept.
    static func put(on answer: inout Outgoing) {
        for field in fields {
            guard let name = HTTPField.Name(field.name), answer.headers[name] == nil else { continue }
            answer.headers[name] = field.value
        }
        if answer.headers[.cacheControl] == nil { answer.headers[.cacheControl] = "no-store" }
    }
}
