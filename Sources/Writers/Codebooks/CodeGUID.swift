import DocumentIO
import StudyModel

/// GUIDs of codes in exchange files: those they came with, else made from the ids of codebook and code, so that the
/// same codebook gives the same file.
struct CodeGUID {
    /// Id of the codebook.
    let codebook: String

    /// The GUID of what `mark` marks; `path` names it within the codebook, such as `criterion/trust`.
    func of(_ mark: CodeMark, _ path: String) -> String {
        if let guid = mark.guid, CodeMark.isGUID(guid) { return guid }
        // Version 8 of RFC 9562: 122 bits of anybody's choice, here of SHA-256.
        var digits = Array(SHA256.hex(Array("throughline/\(codebook)/\(path)".utf8)).utf8.prefix(32))
        digits[12] = UInt8(ascii: "8")
        digits[16] = Array("89ab".utf8)[Int(digits[16] & 3)]
        let text = String(decoding: digits, as: UTF8.self)
        var groups: [Substring] = []
        var rest = text[...]
        for length in [8, 4, 4, 4, 12] {
            groups.append(rest.prefix(length))
            rest = rest.dropFirst(length)
        }
        return groups.joined(separator: "-")
    }
}
