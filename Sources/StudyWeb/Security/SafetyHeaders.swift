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

    /// Puts them on `answer`; unless it says otherwise, nothing of it may be kept.
    static func put(on answer: inout Outgoing) {
        for field in fields {
            if let name = HTTPField.Name(field.name) { answer.headers[name] = field.value }
        }
        if answer.headers[.cacheControl] == nil { answer.headers[.cacheControl] = "no-store" }
    }
}
