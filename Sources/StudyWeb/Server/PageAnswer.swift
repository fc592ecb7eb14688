import HTTPTypes
import Writers

/// What a handler answers.
enum PageAnswer: Sendable {
    /// A page, which is put into the layout.
    case page(Page)
    /// A part of a page, for a script to put in place.
    case fragment(template: String, PageValues)
    /// Off to that path.
    case redirect(String)
    /// Data, for a script.
    case json(JSONValue, status: HTTPResponse.Status = .ok)
    /// A file to keep.
    case file(name: String, type: String, bytes: [UInt8])
    /// A page that stands for itself, with its own style and without scripts: one of a pack.
    case document([UInt8])
    /// A stylesheet or script.
    case asset(Assets.Asset)
    /// It cannot be done, and why.
    case problem(Problem)
    /// Any of these, and the session that begins or ends with it.
    indirect case withSession(SessionChange, PageAnswer)

    /// What becomes of the browser's session.
    enum SessionChange: Sendable {
        /// It begins: the secret that the browser keeps.
        case begins(secret: String)
        case ends
    }
}
