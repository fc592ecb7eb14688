import DocumentIO

/// What a link or a cookie proves somebody by: nobody can guess it, and a study file holds its hash alone.
struct Secret: Hashable, Sendable {
    /// As it stands in an address or a cookie: letters, digits, `-` and `_`.
    let text: String

    /// A new one of 256 bits.
    init(_ random: (Int) -> [UInt8]) {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
        // Six bits of each byte: 43 letters of 6 bits hold 256.
        text = String(decoding: random(Self.length).map { alphabet[Int($0 & 63)] }, as: UTF8.self)
    }

    /// The one that somebody shows; nil where it cannot be one.
    init?(_ shown: String) {
        guard shown.utf8.count == Self.length, shown.utf8.allSatisfy(Self.mayStand) else { return nil }
        text = shown
    }

    /// What a study file holds of it.
    var hash: String { SHA256.hex(Array(text.utf8)) }

    /// Whether two secrets are the same, in a time that does not tell how far they agree.
    static func areSame(_ left: String, _ right: String) -> Bool {
        let (left, right) = (Array(left.utf8), Array(right.utf8))
        guard left.count == right.count else { return false }
        return zip(left, right).reduce(UInt8(0)) { $0 | $1.0 ^ $1.1 } == 0
    }

    private static let length = 43

    private static func mayStand(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"): true
        default: false
        }
    }
}
