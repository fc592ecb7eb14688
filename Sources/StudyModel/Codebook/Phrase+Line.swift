extension Criterion.Phrase {
    private static let unlessMark = " UNLESS "
    private static let needsMark = " NEEDS "

    /// The phrase with its conditions in one line: `rely on UNLESS bus UNLESS train NEEDS partner`.
    public var inOneLine: String {
        pattern + unless.map { Self.unlessMark + $0 }.joined() + needs.map { Self.needsMark + $0 }.joined()
    }

    /// The phrase that `text` writes as `inOneLine` does, at `line` of its file.
    public init(inOneLine text: String, line: Int = 0) {
        var unless: [String] = []
        var needs: [String] = []
        var pattern = ""
        var rest = text[...]
        var mark = ""
        while true {
            let next = [Self.unlessMark, Self.needsMark].compactMap { rest.firstRange(of: $0) }
                .min { $0.lowerBound < $1.lowerBound }
            let part = String(rest[..<(next?.lowerBound ?? rest.endIndex)]).withoutOuterSpace
            switch mark {
            case Self.unlessMark: unless.append(part)
            case Self.needsMark: needs.append(part)
            default: pattern = part
            }
            guard let next else { break }
            mark = String(rest[next])
            rest = rest[next.upperBound...]
        }
        self.init(pattern, unless: unless, needs: needs, line: line)
    }
}

private extension String {
    var withoutOuterSpace: String {
        var text = self[...]
        while text.first?.isWhitespace == true { text = text.dropFirst() }
        while text.last?.isWhitespace == true { text = text.dropLast() }
        return String(text)
    }
}
