/// Which hosts a request may be sent to. A page of another site that makes its own name point to this machine sends that
/// name, and is refused by it.
struct HostRule: Sendable {
    /// The port on this machine; nil where any is right, as before it is known.
    let port: Int?
    /// The address of the proxy, where there is one.
    let publicAddress: WebAddress?

    private static let names: Set<String> = ["127.0.0.1", "localhost", "[::1]"]

    /// Whether a request to `host` (with its port, where it has one) is for this server.
    func allows(_ host: String) -> Bool { origins(of: host) != nil }

    /// What a page of this server sends as its origin when it was reached by `host`; nil where that is not allowed.
    func origins(of host: String) -> Set<String>? {
        let host = host.lowercased()
        if let publicAddress, host == publicAddress.host || host == publicAddress.host + ":443" {
            return [publicAddress.description]
        }
        guard let name = Self.names.first(where: { host == $0 || host.hasPrefix($0 + ":") }) else {
            return nil
        }
        let rest = host.dropFirst(name.count).dropFirst()
        guard rest.isEmpty || Int(rest).map({ port == nil || $0 == port }) == true else { return nil }
        guard !rest.isEmpty || port == nil || port == 80 else { return nil }
        return ["http://" + host]
    }
}
