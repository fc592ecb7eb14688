/// Names and values as a form or an address carries them.
struct FormFields: Hashable, Sendable {
    private let fields: [(name: String, value: String)]

    /// The fields of `text` in the form `a=1&b=2`; `+` is a space, and `%` begins a byte in hexadecimal. A field that is no
    /// UTF-8 is left out, and so are all past the first thousand.
    init(_ text: some Sequence<UInt8>) {
        fields = Array(text).split(separator: UInt8(ascii: "&"), maxSplits: Self.most).prefix(Self.most)
            .compactMap { field in
                let parts = field.split(
                    separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
                guard let name = PercentCoding.decoded(parts[0], plusIsSpace: true),
                    let value = parts.count > 1 ? PercentCoding.decoded(parts[1], plusIsSpace: true) : ""
                else { return nil }
                return (name, value)
            }
    }

    /// No fields.
    init() { fields = [] }

    /// The first value of that name; nil where there is none.
    subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

    /// All values of that name, in order.
    func all(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }

    /// The value of that name with white space at both ends taken off, and line ends as line feeds; empty where there is none.
    func text(_ name: String) -> String {
        let lines = (self[name] ?? "").replacing("\r\n", with: "\n").replacing("\r", with: "\n")
        let start = lines.unicodeScalars.drop { $0.properties.isWhitespace }
        let past = start.lastIndex { !$0.properties.isWhitespace }.map { start.index(after: $0) }
        return String(String.UnicodeScalarView(start[..<(past ?? start.startIndex)]))
    }

    private static let most = 1000

    static func == (left: FormFields, right: FormFields) -> Bool {
        left.fields.map { [$0.name, $0.value] } == right.fields.map { [$0.name, $0.value] }
    }

    func hash(into hasher: inout Hasher) {
        for field in fields {
            hasher.combine(field.name)
            hasher.combine(field.value)
        }
    }
}
