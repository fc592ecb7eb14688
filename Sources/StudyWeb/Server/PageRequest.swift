import HTTPTypes
import StudyModel
import StudyStore

/// A request that may be answered: who sent it is known, and a form's token is checked.
struct PageRequest: Sendable {
    /// Who sent it.
    let visitor: Visitor
    /// The path, as sent.
    let path: String
    /// The address by which the server was reached, such as `http://127.0.0.1:8310`; without a slash at its end.
    let origin: String
    /// The changing parts of the path.
    let parameters: [String: String]
    /// What stands after the question mark.
    let queries: FormFields
    /// The fields of the form; empty for a page to read.
    let form: FormFields
    /// Whether JSON is asked for in place of a page.
    let wantsJSON: Bool
    /// The time.
    let now: Timestamp
    /// What to work with.
    let desk: Desk

    /// A changing part of the path; nil where the route has no such part.
    func parameter(_ name: String) -> String? { parameters[name] }

    /// What the address asks for under `name`; nil where it does not.
    func query(_ name: String) -> String? { queries[name] }

    /// What links that are given to people begin with: the address of the proxy, where there is one.
    var linkBase: String { desk.settings.publicAddress?.description ?? origin }

    /// The row whose number is a changing part of the path.
    /// - Throws: `Problem.notFound` where it is no number.
    func row<Subject>(_ name: String, of subject: Subject.Type) throws(Problem) -> RowID<Subject> {
        guard let number = parameters[name].flatMap({ Int64($0) }), number > 0 else { throw .notFound }
        return RowID(number)
    }

    /// The person who codes.
    /// - Throws: `Problem.notFound` for anyone else, whom the route's access has kept out before.
    func coder() throws(Problem) -> CoderAccount {
        guard case .coder(let account, _) = visitor else { throw .notFound }
        return account
    }

    /// The partner.
    /// - Throws: `Problem.notFound` for anyone else, whom the route's access has kept out before.
    func partner() throws(Problem) -> PartnerAccount {
        guard case .partner(let account, _) = visitor else { throw .notFound }
        return account
    }
}
