import StudyModel

/// A paragraph of a document with the little of its look that tells who speaks.
struct SourceParagraph: Sendable {
    /// Its text; tabs are `\t`, line breaks `\n`.
    var text: String
    /// Id of its paragraph style; nil for the default.
    var style: String?
    /// Share of its letters that are bold, 0…1.
    var bold: Double = 0
    /// Share of its letters that are italic, 0…1.
    var italic: Double = 0
    /// Share of its letters in a colour of their own, 0…1.
    var coloured: Double = 0
    /// Whether some of its words were left out because they are hidden or deleted.
    var hidesWords = false
    /// The table cell it stands in; nil outside tables.
    var cell: Cell?
    /// Where it stands in the file.
    var place: SourcePlace

    /// A cell of a table: all counted from 0.
    struct Cell: Hashable, Sendable {
        var table: Int
        var row: Int
        var column: Int
    }

    /// Whether it holds nothing but white space.
    var isBlank: Bool {
        text.utf8.allSatisfy { $0 == 0x20 || ($0 >= 0x09 && $0 <= 0x0D) } || trimmed.isEmpty
    }

    /// Its text without white space at either end.
    var trimmed: Substring { text.trimmed }

    /// Whether nearly all of it is bold.
    var isBold: Bool { bold > 0.9 }
}

extension StringProtocol where SubSequence == Substring {
    /// The text without white space (no-break spaces and the zero-width mark among it) at either end.
    var trimmed: Substring {
        var slice = self[...]
        while let first = slice.unicodeScalars.first, first.isBlank { slice.unicodeScalars.removeFirst() }
        while let last = slice.unicodeScalars.last, last.isBlank { slice.unicodeScalars.removeLast() }
        return slice
    }
}

extension Unicode.Scalar {
    /// White space, or a mark without width that programs leave behind.
    var isBlank: Bool { properties.isWhitespace || self == "\u{FEFF}" || self == "\u{200B}" }
}
