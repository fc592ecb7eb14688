import HTTPTypes

/// The first page: where people begin who are signed in, and how to sign in for who is not.
enum HomePage {
    static let routes: [Route] = [.get("/", for: .anyone, show)]

    private static func show(_ request: PageRequest) -> PageAnswer {
        if let home = Navigation.home(of: request.visitor) { return .redirect(home) }
        return .page(welcome(isSignedOut: request.query("signed-out") != nil))
    }

    /// How to sign in.
    static func welcome(isSignedOut: Bool = false) -> Page {
        Page(
            "welcome", title: "Sign in", ["signedOut": .flag(isSignedOut)],
            status: isSignedOut ? .ok : .unauthorized)
    }
}
