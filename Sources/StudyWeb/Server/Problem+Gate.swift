import HTTPTypes

extension Problem {
    /// It was sent to another host.
    static let wrongHost = Problem(
        .misdirectedRequest, "Not the address of this server",
        "Open the address that 'throughline review' printed. Another name for this machine works only after '--public-url' names it."
    )
    /// More than anybody needs.
    static let tooMany = Problem(
        .tooManyRequests, "Too many requests", "Wait a few seconds, then load the page again.")
    /// The address knows other methods.
    static let wrongMethod = Problem(
        .methodNotAllowed, "This address does not work that way",
        "It was asked for in a way that it does not offer. Go back, and use the buttons and links of the page."
    )
    /// It was not sent by a page of this server in this session.
    static let foreignForm = Problem(
        .forbidden, "This form cannot be trusted",
        "It was not sent by a page of this server, or you signed in anew since the page was loaded. Nothing was changed. Load the page again and repeat what you did."
    )
    /// More than is taken.
    static let tooLong = Problem(
        .contentTooLarge, "Too long",
        "Nothing was changed. What was sent is longer than the 1 MB that this page takes.")
    /// It did not arrive as it should.
    static let brokenForm = Problem(
        .badRequest, "The form did not arrive whole",
        "Nothing was changed. Load the page again and repeat what you did.")
    /// Somebody has to sign in first.
    static let signedOut = Problem(
        .unauthorized, "You are signed out", "Sign in again by your link. Nothing was changed.")
    /// The owner may, others may not.
    static let ownerOnly = Problem(
        .forbidden, "For the owner alone", "Only the owner of the study may do this.")
}
