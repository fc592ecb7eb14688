/// The encrypted address of a proxy through which people reach the server.
public struct WebAddress: Hashable, Sendable, CustomStringConvertible {
    /// The host, and its port where that is not the scheme's own; in lower case.
    public let host: String

    /// The address that `text` writes: `https://host` or `https://host:port`, a slash at its end allowed. Nil where it is
    /// none, has a path, or is not encrypted.
    public init?(_ text: String) {
        let scheme = "https://"
        guard text.lowercased().hasPrefix(scheme) else { return nil }
        var rest = text.dropFirst(scheme.count)
        if rest.hasSuffix("/") { rest = rest.dropLast() }
        let parts = rest.split(separator: ":", omittingEmptySubsequences: false)
        guard let name = parts.first, !name.isEmpty, parts.count <= 2,
            name.utf8.allSatisfy(Self.mayStandInName),
            parts.count == 1 || Int(parts[1]).map({ (1...65_535).contains($0) }) == true
        else { return nil }
        host = (parts.count == 2 && parts[1] != "443" ? String(rest) : String(name)).lowercased()
    }

    /// As browsers write it in `Origin`; without a slash at its end.
    public var description: String { "https://" + host }

    private static func mayStandInName(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."): true
        default: false
        }
    }
}
