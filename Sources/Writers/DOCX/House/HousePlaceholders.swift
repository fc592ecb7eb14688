import StudyModel

/// Fills in `{{title}}` and the like, wherever Word has cut them into runs.
struct HousePlaceholders {
    /// What may be asked for.
    static let names = ["title", "subtitle", "version", "date", "status", "draft"]

    private let values: [String: String]

    /// What `document` says for each.
    init(_ document: Document) {
        values = [
            "title": document.title, "subtitle": document.subtitle ?? "", "version": document.version ?? "",
            "date": document.date.map { Day($0)?.words ?? $0 } ?? "", "status": document.status ?? "",
            "draft": document.draft ?? "",
        ]
    }

    /// `node` with all its paragraphs filled in.
    func filled(_ node: HouseNode) -> HouseNode {
        var copy = node
        copy.change { if $0.name == "w:p" { fill(&$0) } }
        return copy
    }

    /// The names between double braces in a text.
    static func asked(in text: String) -> [String] {
        text.split(separator: "{{", omittingEmptySubsequences: false).dropFirst().compactMap { piece in
            piece.firstRange(of: "}}").map { String(piece[..<$0.lowerBound]) }
        }
    }

    private func fill(_ paragraph: inout HouseNode) {
        var texts = Self.texts(in: paragraph)
        for (name, value) in values.sorted(by: { $0.key < $1.key }) {
            while let place = texts.joined().firstRange(of: "{{\(name)}}") {
                let all = texts.joined()
                let start = all.utf8.distance(from: all.startIndex, to: place.lowerBound)
                Self.replace(start..<(start + name.utf8.count + 4), with: value, in: &texts)
                if value.contains("{{\(name)}}") { break }
            }
        }
        var next = 0
        paragraph.change { node in
            guard node.name == "w:t", next < texts.count else { return }
            if node.text != texts[next] {
                node["xml:space"] = "preserve"
                node.children = [HouseNode(words: texts[next])]
            }
            next += 1
        }
    }

    private static func texts(in paragraph: HouseNode) -> [String] {
        var found: [String] = []
        var copy = paragraph
        copy.change { if $0.name == "w:t" { found.append($0.text) } }
        return found
    }

    /// Puts `value` where the range begins and takes the rest of the range away; a range of UTF-8 bytes of all texts.
    private static func replace(_ range: Range<Int>, with value: String, in texts: inout [String]) {
        var offset = 0
        var isPut = false
        for index in texts.indices {
            let bytes = Array(texts[index].utf8)
            let own =
                max(
                    range.lowerBound, offset)..<max(
                    max(range.lowerBound, offset), min(range.upperBound, offset + bytes.count))
            offset += bytes.count
            guard !own.isEmpty else { continue }
            let first = own.lowerBound - (offset - bytes.count)
            let last = own.upperBound - (offset - bytes.count)
            texts[index] =
                String(decoding: bytes[..<first], as: UTF8.self) + (isPut ? "" : value)
                + String(decoding: bytes[last...], as: UTF8.self)
            isPut = true
        }
    }
}
