import Testing

/// An answer as it came over a socket.
struct LiveAnswer {
    /// The status: 200.
    let status: Int
    let body: String
    private let fields: [Substring]

    /// Parts `text` into head and body; its lines end as HTTP has it.
    init(_ text: String) throws {
        let blank = try #require(text.firstRange(of: "\r\n\r\n"))
        let lines = text[..<blank.lowerBound].split(separator: "\r\n")
        status = try #require(lines.first?.split(separator: " ").dropFirst().first.flatMap { Int($0) })
        fields = Array(lines.dropFirst())
        body = String(text[blank.upperBound...])
    }

    /// The value of the field of that name.
    subscript(name: String) -> String? {
        let start = name.lowercased() + ":"
        let field = fields.first { $0.lowercased().hasPrefix(start) }
        return field.map { String($0.dropFirst(start.count).drop { $0 == " " }) }
    }
}
