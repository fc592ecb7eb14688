import HTTPTypes
import StudyStore

/// Why a request cannot be answered, as a page tells it in plain words.
struct Problem: Error, Hashable, Sendable {
    /// What the browser is told.
    let status: HTTPResponse.Status
    /// What is the matter: the heading of the page, without a full stop.
    let title: String
    /// What to do about it, in whole sentences.
    let sentence: String

    /// A problem of the given parts.
    init(_ status: HTTPResponse.Status, _ title: String, _ sentence: String) {
        self.status = status
        self.title = title
        self.sentence = sentence
    }

    /// Nothing is at the address.
    static let notFound = Problem(
        .notFound, "Page not found",
        "There is nothing at this address. It may have been mistyped, or what was here is gone.")

    /// What befell the study file, told without its place and without words of the database.
    init(_ error: StudyFileError) {
        switch error.sort {
        case .unknown:
            self = .notFound
        case .conflict:
            self.init(.conflict, "Somebody else changed this meanwhile", Self.sentence(error.reason))
        case .refused:
            self.init(.unprocessableContent, "This cannot be done", Self.sentence(error.reason))
        case .busy:
            self.init(
                .serviceUnavailable, "The study is busy",
                "Another process holds the study file. Nothing was changed; try again in a moment.")
        case .missing, .exists, .damaged, .tooNew, .disk:
            self.init(
                .internalServerError, "The study file cannot be read or written",
                "Nothing was changed. Look at the terminal in which the server runs, and at 'throughline check'."
            )
        }
    }

    private static func sentence(_ reason: String) -> String { "The study \(reason)." }
}
