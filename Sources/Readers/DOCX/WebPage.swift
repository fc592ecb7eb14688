/// The text of a web page that is embedded in a document, in lines.
enum WebPage {
    /// Whether `bytes` begin as a web page does.
    static func looksLikeOne(_ bytes: [UInt8]) -> Bool {
        let start = String(decoding: bytes.prefix(1024), as: UTF8.self).lowercased()
        return ["<html", "<body", "<!doctype html", "<p", "<div"].contains { start.contains($0) }
    }

    /// The lines of plain text.
    static func plainLines(_ bytes: [UInt8]) -> [[UInt8]] {
        let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        return text.split(omittingEmptySubsequences: false) { $0 == 0x0A }.map { line in
            Array(line.last == 0x0D ? line.dropLast() : line)
        }
    }

    /// The text of each block (paragraph, heading, item, cell), tags and what they hide left out.
    static func lines(_ bytes: [UInt8]) -> [[UInt8]] {
        var lines: [[UInt8]] = [[]]
        var rest = bytes[...]
        var hider: String?
        while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
            if hider == nil { append(rest[..<open], to: &lines) }
            guard let close = rest[open...].firstIndex(of: UInt8(ascii: ">")) else { return trimmed(lines) }
            let isComment = rest[open...].starts(with: "<!--".utf8)
            if isComment, let end = rest[open...].firstRange(of: Array("-->".utf8)) {
                rest = rest[end.upperBound...]
                continue
            }
            let tag = name(of: rest[(open + 1)..<close])
            rest = rest[(close + 1)...]
            if let hiding = hider {
                if tag == "/" + hiding { hider = nil }
            } else if hiders.contains(tag) {
                hider = tag
            } else if blocks.contains(tag.hasPrefix("/") ? String(tag.dropFirst()) : tag), lines.last != [] {
                lines.append([])
            }
        }
        if hider == nil { append(rest, to: &lines) }
        return trimmed(lines)
    }
}

private extension WebPage {
    static let hiders: Set = ["head", "script", "style", "title", "template"]
    static let blocks: Set = [
        "p", "div", "br", "li", "ul", "ol", "tr", "td", "th", "table", "h1", "h2", "h3", "h4", "h5", "h6",
        "hr",
        "blockquote", "pre", "section", "article", "body", "dt", "dd", "caption",
    ]
    static let entities: [String: String] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "ndash": "–",
        "mdash": "—",
        "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "hellip": "…", "eacute": "é", "uuml": "ü",
        "ouml": "ö", "auml": "ä", "szlig": "ß", "bull": "•", "pound": "£", "euro": "€",
    ]

    static func name(of tag: ArraySlice<UInt8>) -> String {
        String(decoding: tag.prefix { !$0.isASCIISpace }, as: UTF8.self).lowercased()
            .split(separator: "/", omittingEmptySubsequences: false).prefix(2).joined(separator: "/")
    }

    static func trimmed(_ lines: [[UInt8]]) -> [[UInt8]] {
        lines.filter { line in line.contains { !$0.isASCIISpace } }
    }

    /// Adds text, its white space folded to single spaces and its entities resolved.
    static func append(_ text: ArraySlice<UInt8>, to lines: inout [[UInt8]]) {
        let last = lines.count - 1
        var rest = text
        while let byte = rest.first {
            rest = rest.dropFirst()
            if byte.isASCIISpace {
                if lines[last].last.map({ $0 != 0x20 }) ?? false { lines[last].append(0x20) }
            } else if byte == UInt8(ascii: "&"), let end = rest.prefix(10).firstIndex(of: UInt8(ascii: ";")),
                let sign = entity(String(decoding: rest[..<end], as: UTF8.self))
            {
                lines[last] += Array(sign.utf8)
                rest = rest[(end + 1)...]
            } else {
                lines[last].append(byte)
            }
        }
    }

    static func entity(_ name: String) -> String? {
        guard name.hasPrefix("#") else { return entities[name] }
        let digits = name.dropFirst()
        let number =
            digits.lowercased().hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return number.flatMap { Unicode.Scalar($0) }.map { String(Character($0)) }
    }
}
