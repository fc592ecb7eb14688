import HTTPTypes

/// One address with one method. All routes of the server come from one list (`Routes.all`), so that a test can walk them.
struct Route: Sendable {
    /// GET or POST; HEAD is answered where GET is.
    let method: HTTPRequest.Method
    /// The address, its changing parts marked by a colon: `/transcripts/:transcript`.
    let path: String
    /// Who may.
    let access: Access
    /// What it does for those who may.
    let handle: @Sendable (PageRequest) async throws -> PageAnswer

    /// A page to read.
    static func get(
        _ path: String, for access: Access,
        _ handle: @escaping @Sendable (PageRequest) async throws -> PageAnswer
    ) -> Route {
        Route(method: .get, path: path, access: access, handle: handle)
    }

    /// Something to do; its form carries the session's token, which is checked before `handle` is called.
    static func post(
        _ path: String, for access: Access,
        _ handle: @escaping @Sendable (PageRequest) async throws -> PageAnswer
    ) -> Route {
        Route(method: .post, path: path, access: access, handle: handle)
    }
}
