/// A range of a transcript's text, in UTF-8 bytes on scalar boundaries, end exclusive.
public struct TextSpan: Hashable, Sendable, Comparable {
    /// First byte, counted from 0.
    public let start: Int
    /// One past the last byte; never before `start`.
    public let end: Int

    /// A span over `range`; an end before the start gives an empty span at the start.
    public init(_ range: Range<Int>) {
        start = range.lowerBound
        end = range.upperBound
    }

    /// The span as a range of UTF-8 bytes.
    public var range: Range<Int> { start..<end }
    /// Length in UTF-8 bytes.
    public var count: Int { end - start }
    /// Whether no byte is covered.
    public var isEmpty: Bool { start == end }

    /// Whether the two spans share at least one byte.
    public func overlaps(_ other: TextSpan) -> Bool {
        start < other.end && other.start < end
    }

    /// Orders by start, then by end.
    public static func < (left: TextSpan, right: TextSpan) -> Bool {
        (left.start, left.end) < (right.start, right.end)
    }
}

extension String {
    /// The characters of `span`, counted in UTF-8 bytes of this string; empty where the span does not fit.
    public subscript(span: TextSpan) -> Substring {
        guard span.end <= utf8.count else { return "" }
        let first = utf8.index(startIndex, offsetBy: span.start)
        let last = utf8.index(first, offsetBy: span.count)
        return self[first..<last]
    }
}
