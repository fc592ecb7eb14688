import HTTPTypes

/// A request as it reached the server, before anything is known of who sent it.
struct Incoming: Sendable {
    /// What came after the head.
    enum Body: Sendable {
        case bytes([UInt8])
        /// More than the server takes.
        case tooLong
        /// It did not come in time, or not whole.
        case broken
    }

    /// The method as sent.
    var method: HTTPRequest.Method
    /// Path and query as sent.
    var target: String
    /// The host it was sent to, with its port, as its head says.
    var host: String
    /// The other fields of its head.
    var headers: HTTPFields
    /// The address it came from, without a port.
    var address: String
    /// What came after the head.
    var body: Body
}
