/// Finds YAML aliases without composing the document, for composing is what expands them.
enum AliasScan {
    /// Lines (from 1) on which an alias may stand, one entry for each. An alias is `*name` where a value or key
    /// may begin: at the start of a line, or after `-`, `:`, `?`, `[`, `{` or `,`. Text in quotes or in a block
    /// that looks like it counts too: a bound may err on that side only.
    static func aliases(in text: String) -> [Int] {
        var lines: [Int] = []
        var line = 1
        var mayBegin = true
        var pending = false
        for byte in text.utf8 {
            if pending, !isSpace(byte) { lines.append(line) }
            pending = false
            switch byte {
            case 0x0A:
                line += 1
                mayBegin = true
            case 0x20, 0x09, 0x0D:
                break
            case UInt8(ascii: "*"):
                pending = mayBegin
                mayBegin = false
            default:
                mayBegin = opensNode.contains(byte)
            }
        }
        return lines
    }
}

private extension AliasScan {
    static let opensNode = Set("-:?[{,".utf8)

    static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
    }
}
