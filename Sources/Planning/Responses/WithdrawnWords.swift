import StudyModel
import Themes

/// What was withdrawn, so that it comes back in nothing that is printed: not in a partner's answer, nor in what an earlier
/// draft said.
public struct WithdrawnWords: Hashable, Sendable {
    /// What stands in the place of words that hold withdrawn ones.
    public static let replacement = "[words withdrawn]"
    /// Words in a row that make a quotation; shorter passages count whole.
    private static let quotation = 6

    private var codes: Set<String> = []
    private var runs: Set<[String]> = []
    private var short: Set<[String]> = []

    /// Nothing was withdrawn.
    public init() {}

    /// Adds a passage under one of its codes.
    public mutating func add(_ code: String, passage: String) {
        add(code)
        let words = passage.plainWords
        guard words.count > Self.quotation else {
            if words.count > 1 { short.insert(words) }
            return
        }
        for start in 0...(words.count - Self.quotation) {
            runs.insert(Array(words[start..<start + Self.quotation]))
        }
    }

    /// Adds a code under which a passage was known elsewhere, as in an earlier pack.
    public mutating func add(_ code: String) { if !code.isEmpty { codes.insert(code.uppercased()) } }

    /// Whether nothing was.
    public var isEmpty: Bool { codes.isEmpty }

    /// Whether `code` is one of a withdrawn passage.
    public func holds(_ code: String) -> Bool { codes.contains(code.uppercased()) }

    /// Whether `text` repeats withdrawn words.
    public func isQuoted(in text: String) -> Bool {
        guard !runs.isEmpty || !short.isEmpty else { return false }
        let words = text.plainWords
        return words.indices.contains { start in
            let rest = words[start...]
            if rest.count >= Self.quotation, runs.contains(Array(rest.prefix(Self.quotation))) { return true }
            return short.contains { rest.starts(with: $0) }
        }
    }

    /// `text` with the codes of withdrawn passages taken out.
    public func withoutCodes(_ text: String) -> String {
        guard !codes.isEmpty else { return text }
        return codes.sorted().reduce(text) { left, code in
            var text = left
            while let found = Self.find(code, in: text) { text.replaceSubrange(found, with: "[withdrawn]") }
            return text
        }
    }

    private static func find(_ code: String, in text: String) -> Range<String.Index>? {
        let wanted = Array(code.utf8)
        let bytes = Array(text.utf8)
        guard bytes.count >= wanted.count else { return nil }
        for start in 0...(bytes.count - wanted.count) {
            let isFound = wanted.indices.allSatisfy { upper(bytes[start + $0]) == wanted[$0] }
            guard isFound else { continue }
            let from = text.utf8.index(text.startIndex, offsetBy: start)
            return from..<text.utf8.index(from, offsetBy: wanted.count)
        }
        return nil
    }

    private static func upper(_ byte: UInt8) -> UInt8 {
        (0x61...0x7A).contains(byte) ? byte - 0x20 : byte
    }
}
