import HTTPTypes

/// The first page: where people begin who are signed in, and how to sign in for who is not.
enum HomePage {
    static let routes: [Route] = [.get("/", for: .anyone, show)]

    private static func show(_ request: PageRequest) -> PageAnswer {
        if let home = Navigation.home(of: request.visitor) { return .redirect(home) }
        return .page(
            welcome(
                isSignedOut: request.query("signed-out") != nil,
                sharesOnly: request.desk.settings.sharesOnly))
    }

    /// How to sign in; otherwise told where the server is that of the partners.
    static func welcome(isSignedOut: Bool = false, sharesOnly: Bool) -> Page {
        Page(
            "welcome", title: "Sign in", ["signedOut": .flag(isSignedOut), "partners": .flag(sharesOnly)],
            status: isSignedOut ? .ok : .unauthorized)
    }
}
