import StudyModel
import Themes

/// What was withdrawn, so that it comes back in nothing that is printed: not in a partner's answer, nor in what an earlier
/// draft said.
public struct WithdrawnWords: Hashable, Sendable {
    /// What stands in the place of words that hold withdrawn ones.
    public static let replacement = "[words withdrawn]"
    /// Words in a row that make a quotation; shorter passages count whole.
    private static let quotation = 6

    /// Bytes of a code as it is printed.
    private static let codeLength = 9

    private var codes: Set<EvidenceID> = []
    private var runs: Set<[String]> = []
    private var short: Set<[String]> = []
    private var passages = WithdrawnPassages()

    /// Nothing was withdrawn.
    public init() {}

    /// Adds a passage under one of its codes.
    public mutating func add(_ code: String, passage: String) {
        add(code)
        let words = Self.words(passage)
        passages.add(words)
        guard words.count > Self.quotation else {
            if words.count > 1 { short.insert(words) }
            return
        }
        for start in 0...(words.count - Self.quotation) {
            runs.insert(Array(words[start..<start + Self.quotation]))
        }
    }

    /// Adds a code under which a passage was known elsewhere, as in an earlier pack; what is no code is none.
    public mutating func add(_ code: String) { if let id = EvidenceID(code) { codes.insert(id) } }

    /// Whether nothing was.
    public var isEmpty: Bool { codes.isEmpty }

    /// Whether `code` is one of a withdrawn passage.
    public func holds(_ code: String) -> Bool { EvidenceID(code).map(codes.contains) ?? false }

    /// Whether `text` repeats withdrawn words, as they were said or with names and the like in brackets.
    public func isQuoted(in text: String) -> Bool {
        guard !runs.isEmpty || !short.isEmpty else { return false }
        let words = Self.words(text)
        let isWhole = words.indices.contains { start in
            let rest = words[start...]
            if rest.count >= Self.quotation, runs.contains(Array(rest.prefix(Self.quotation))) { return true }
            return short.contains { rest.starts(with: $0) }
        }
        return isWhole || passages.areQuoted(in: text, words: Self.words)
    }

    /// Words as they are compared: in lower case, with typewriter's apostrophes.
    private static func words(_ text: String) -> [String] {
        text.withoutUnseen.plainWords.map { $0.replacing("’", with: "'") }
    }

    /// `text` with the codes of withdrawn passages taken out.
    public func withoutCodes(_ text: String) -> String {
        guard !codes.isEmpty else { return text }
        let bytes = Array(text.utf8)
        var kept: [UInt8] = []
        kept.reserveCapacity(bytes.count)
        var start = 0
        while start < bytes.count {
            if isCode(bytes, at: start) {
                kept += "[withdrawn]".utf8
                start += Self.codeLength
            } else {
                kept.append(bytes[start])
                start += 1
            }
        }
        return String(decoding: kept, as: UTF8.self)
    }

    /// Whether the code of a withdrawn passage begins at `start`.
    private func isCode(_ bytes: [UInt8], at start: Int) -> Bool {
        let end = start + Self.codeLength
        guard end <= bytes.count, bytes[start + 4] == UInt8(ascii: "-") else { return false }
        return holds(String(decoding: bytes[start..<end], as: UTF8.self))
    }
}
