import DocumentIO
import Foundation

/// Makes names usable in files and addresses out of any others.
enum Slug {
    /// `text` in small letters a-z without accents, digits, `.`, `_` and `-`. A name without any Latin letter gets
    /// one made of all its characters, the same wherever it stands: `code-6f1ed002`.
    static func of(_ text: String) -> String {
        var slug = ""
        var holdsOtherLetters = false
        for scalar in text.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
            switch scalar {
            case "a"..."z", "0"..."9", ".", "_": slug.unicodeScalars.append(scalar)
            case "\u{300}"..."\u{36F}": break
            default:
                if let letters = plain[scalar] {
                    slug += letters
                } else {
                    if scalar.properties.isAlphabetic { holdsOtherLetters = true }
                    if !slug.isEmpty, slug.last != "-" { slug.append("-") }
                }
            }
        }
        while slug.last == "-" { slug.removeLast() }
        let hasLetters = slug.contains(where: \.isLetter)
        guard slug.isEmpty || holdsOtherLetters && !hasLetters else { return slug }
        let composed = text.lowercased().precomposedStringWithCanonicalMapping
        return "code-" + SHA256.hex(Array(composed.utf8)).prefix(8)
    }

    /// Latin letters that are no letter with a mark.
    private static let plain: [Unicode.Scalar: String] = [
        "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ħ": "h",
        "ı": "i",
        "ŋ": "n", "ĸ": "k", "ŧ": "t", "ſ": "s",
    ]
}
