import HTTPTypes

/// Finds the route for an address.
struct RouteTable: Sendable {
    /// What was found.
    enum Finding: Sendable {
        case route(Route, parameters: [String: String])
        /// The address is known, but with these methods alone.
        case wrongMethod(allowed: [HTTPRequest.Method])
        case nothing
    }

    private let entries: [(parts: [String], route: Route)]

    /// A table of `routes`; of two that fit an address, the earlier wins.
    init(_ routes: [Route]) {
        entries = routes.map { (Self.parts($0.path), $0) }
    }

    /// The route for `path`, as sent. Parts that are empty, or dots alone, or not UTF-8, fit no route.
    func find(_ method: HTTPRequest.Method, _ path: String) -> Finding {
        guard path.utf8.first == UInt8(ascii: "/"), let parts = Self.decoded(path) else { return .nothing }
        let wanted = method == .head ? .get : method
        var allowed: [HTTPRequest.Method] = []
        for entry in entries {
            guard let parameters = Self.match(entry.parts, parts) else { continue }
            if entry.route.method == wanted { return .route(entry.route, parameters: parameters) }
            allowed.append(entry.route.method)
        }
        return allowed.isEmpty ? .nothing : .wrongMethod(allowed: allowed)
    }
}

private extension RouteTable {
    static func parts(_ path: String) -> [String] {
        path == "/"
            ? [] : path.dropFirst().split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    }

    static func decoded(_ path: String) -> [String]? {
        var result: [String] = []
        for part in parts(path) {
            guard let text = PercentCoding.decoded(part.utf8, plusIsSpace: false), !text.isEmpty, text != ".",
                text != "..", !text.utf8.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "/") })
            else { return nil }
            result.append(text)
        }
        return result
    }

    static func match(_ pattern: [String], _ parts: [String]) -> [String: String]? {
        guard pattern.count == parts.count else { return nil }
        var parameters: [String: String] = [:]
        for (wanted, part) in zip(pattern, parts) {
            if wanted.utf8.first == UInt8(ascii: ":") {
                parameters[String(wanted.dropFirst())] = part
            } else if wanted != part {
                return nil
            }
        }
        return parameters
    }
}
