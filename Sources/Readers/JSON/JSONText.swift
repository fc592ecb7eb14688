public import StudyModel

/// A value of JSON (RFC 8259), read from text.
public enum JSONText: Hashable, Sendable {
    /// An object; its members have no order.
    case object([String: JSONText])
    /// A list.
    case array([JSONText])
    /// A string.
    case string(String)
    /// A number.
    case number(Double)
    /// `true` or `false`.
    case bool(Bool)
    /// `null`.
    case null

    /// The value that `bytes` are, UTF-8, which faults say came from `file`; its first line has the number `line`.
    /// - Throws: `InputError` with the line of the first fault: where they are no JSON, where values are nested deeper
    ///   than 64 or are more than five million, and where an object names a member twice.
    public init(_ bytes: [UInt8], file: String, line: Int = 1) throws(InputError) {
        var scanner = JSONScanner(bytes, file: file, line: line)
        self = try scanner.whole()
    }

    /// The value that `text` is; nil where it cannot be read.
    init?(_ text: String) {
        guard let value = try? JSONText(Array(text.utf8), file: "") else { return nil }
        self = value
    }

    /// The member of that name; nil where it is no object or has none.
    public subscript(name: String) -> JSONText? {
        if case .object(let members) = self { members[name] } else { nil }
    }

    /// Its elements; none where it is no list.
    public var elements: [JSONText] {
        if case .array(let elements) = self { elements } else { [] }
    }

    /// The string it is; nil where it is none.
    public var string: String? {
        if case .string(let string) = self { string } else { nil }
    }

    /// The number it is; nil where it is none.
    public var number: Double? {
        if case .number(let number) = self { number } else { nil }
    }

    /// The whole number it is, up to a thousand million either way; nil where it is none.
    public var integer: Int? {
        guard let number, number.rounded() == number, abs(number) <= 1_000_000_000 else { return nil }
        return Int(number)
    }
}
