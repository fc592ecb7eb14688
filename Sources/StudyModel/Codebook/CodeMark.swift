/// What other programs of qualitative analysis keep of a code, so that a codebook comes back to them unchanged.
public struct CodeMark: Hashable, Sendable {
    /// Its GUID as that program wrote it; nil where it has none yet.
    public var guid: String?
    /// Its colour, `#RRGGBB`; nil where it has none.
    public var colour: String?
    /// Names of the folders or codes it stands in, below its level, the outermost first.
    public var folders: [String]

    /// A mark of the given parts.
    public init(guid: String? = nil, colour: String? = nil, folders: [String] = []) {
        self.guid = guid
        self.colour = colour
        self.folders = folders
    }

    /// Whether `text` is a GUID as REFI-QDA writes it: 8-4-4-4-12 hexadecimal digits, braces allowed.
    public static func isGUID(_ text: String) -> Bool {
        var digits = Array(text.utf8)[...]
        if digits.first == UInt8(ascii: "{"), digits.last == UInt8(ascii: "}") {
            digits = digits.dropFirst().dropLast()
        }
        let groups = digits.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        return groups.map(\.count) == [8, 4, 4, 4, 12] && groups.allSatisfy { $0.allSatisfy(isHexDigit) }
    }

    /// The colour `text` writes, as `#RRGGBB`; nil where it is none. `#RGB` is short for `#RRGGBB`.
    public static func colour(_ text: String) -> String? {
        let digits = text.utf8.dropFirst()
        guard text.hasPrefix("#"), digits.allSatisfy(isHexDigit) else { return nil }
        switch digits.count {
        case 6: return text
        case 3: return "#" + text.dropFirst().map { "\($0)\($0)" }.joined()
        default: return nil
        }
    }

    private static func isHexDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
        default: false
        }
    }
}
