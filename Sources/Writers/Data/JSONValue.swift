/// A small JSON tree whose objects keep the order they were written in, so that the same run gives the
/// same bytes.
public enum JSONValue: Hashable, Sendable {
    /// `null`.
    case null
    /// `true` or `false`.
    case bool(Bool)
    /// A whole number.
    case integer(Int)
    /// A number with decimals, in the shortest form that reads back the same; `null` where it is not finite.
    case number(Double)
    /// A string.
    case string(String)
    /// An array.
    case array([JSONValue])
    /// An object, its members in the order given.
    case object([Member])

    /// A member of an object.
    public struct Member: Hashable, Sendable {
        /// Its name.
        public let key: String
        /// Its value.
        public let value: JSONValue

        /// A member of that name and value.
        public init(_ key: String, _ value: JSONValue) {
            self.key = key
            self.value = value
        }
    }

    /// The tree as UTF-8: two spaces a level and a line feed at the end, or on one line without.
    public func bytes(onOneLine: Bool = false) -> [UInt8] {
        var buffer: [UInt8] = []
        append(to: &buffer, level: onOneLine ? nil : 0)
        if !onOneLine { buffer.append(UInt8(ascii: "\n")) }
        return buffer
    }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByFloatLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    /// A string.
    public init(stringLiteral value: String) { self = .string(value) }
    /// A whole number.
    public init(integerLiteral value: Int) { self = .integer(value) }
    /// `true` or `false`.
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    /// A number with decimals.
    public init(floatLiteral value: Double) { self = .number(value) }
    /// An array.
    public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
    /// An object, its members in the order given.
    public init(dictionaryLiteral elements: (String, JSONValue)...) {
        self = .object(elements.map { Member($0.0, $0.1) })
    }
}

private extension JSONValue {
    /// Appends the value; `level` is how deep it is indented, nil on one line.
    func append(to buffer: inout [UInt8], level: Int?) {
        switch self {
        case .null: buffer.append(contentsOf: "null".utf8)
        case .bool(let value): buffer.append(contentsOf: (value ? "true" : "false").utf8)
        case .integer(let value): buffer.appendDecimal(value)
        case .number(let value): buffer.append(contentsOf: (value.isFinite ? value.description : "null").utf8)
        case .string(let text): buffer.appendJSON(text)
        case .array(let values):
            Self.append(values.count, between: "[", "]", to: &buffer, level: level) { index, buffer, level in
                values[index].append(to: &buffer, level: level)
            }
        case .object(let members):
            Self.append(members.count, between: "{", "}", to: &buffer, level: level) { index, buffer, level in
                buffer.appendJSON(members[index].key)
                buffer.append(contentsOf: (level == nil ? ":" : ": ").utf8)
                members[index].value.append(to: &buffer, level: level)
            }
        }
    }

    static func append(
        _ count: Int, between first: String, _ last: String, to buffer: inout [UInt8], level: Int?,
        element: (Int, inout [UInt8], Int?) -> Void
    ) {
        buffer.append(contentsOf: first.utf8)
        for index in 0..<count {
            if index > 0 { buffer.append(UInt8(ascii: ",")) }
            newLine(level.map { $0 + 1 }, in: &buffer)
            element(index, &buffer, level.map { $0 + 1 })
        }
        if count > 0 { newLine(level, in: &buffer) }
        buffer.append(contentsOf: last.utf8)
    }

    static func newLine(_ level: Int?, in buffer: inout [UInt8]) {
        guard let level else { return }
        buffer.append(UInt8(ascii: "\n"))
        for _ in 0..<(2 * level) { buffer.append(UInt8(ascii: " ")) }
    }
}
