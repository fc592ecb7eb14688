/// A document on its way to DOCX, HTML or Markdown: what it says, not how it looks.
public struct Document: Sendable {
    /// Printed as the title and stored as a property of the file.
    public var title: String
    /// Printed below the title.
    public var subtitle: String?
    /// Printed at the head of every page ("DRAFT for comment").
    public var status: String?
    /// Printed at the foot of every page beside the page number.
    public var footer: String?
    /// The date printed and stored, ISO 8601; nil where none is given (nothing is invented).
    public var date: String?
    /// The contents in order.
    public var blocks: [Block]

    /// A document of `blocks` under `title`.
    public init(
        title: String, subtitle: String? = nil, status: String? = nil, footer: String? = nil,
        date: String? = nil, blocks: [Block] = []
    ) {
        self.title = title
        self.subtitle = subtitle
        self.status = status
        self.footer = footer
        self.date = date
        self.blocks = blocks
    }
}

/// A part of a document.
public indirect enum Block: Hashable, Sendable {
    /// A heading of level 1…4, with an anchor that links can lead to.
    case heading(Int, [Inline], anchor: String? = nil)
    /// Running text.
    case paragraph([Inline])
    /// A list; each item is inline text. Numbered lists count from 1.
    case list([[Inline]], numbered: Bool = false)
    /// Someone's words, with a caption such as "interviewee, NHS commissioner · K3F7-Q2PX".
    case quote(text: String, caption: [Inline], anchor: String? = nil)
    /// A box that draws the eye: how to comment, a limit, a note.
    case callout(title: String, [Block])
    /// A table.
    case table(Table)
    /// Bars that show how many people stand where.
    case chart(Chart)
    /// A table of contents of headings up to level 2, filled by the renderer.
    case contents
    /// Begins a new page (DOCX, print).
    case pageBreak
    /// Blocks on landscape pages, for wide tables.
    case landscape([Block])
}

/// A part of running text.
public indirect enum Inline: Hashable, Sendable {
    /// Words as they are.
    case text(String)
    /// Bold.
    case strong(String)
    /// Italic.
    case emphasis(String)
    /// Small and grey: evidence ids, remarks.
    case note(String)
    /// A link to an anchor of the same document.
    case link(String, anchor: String)
    /// A line break.
    case lineBreak
}

extension [Inline] {
    /// Whether it is italic as a whole, as a line below a heading is that says what follows is about.
    var isLead: Bool {
        !isEmpty && allSatisfy { if case .emphasis = $0 { true } else { false } }
    }

    /// Whether it is small print as a whole: nothing but notes and links between them, such as a list of evidence.
    var isSmallPrint: Bool {
        contains { if case .note = $0 { true } else { false } }
            && allSatisfy { part in
                switch part {
                case .note, .link: true
                case .text(let words): words.allSatisfy(\.isWhitespace)
                default: false
                }
            }
    }
}

/// A table of inline cells.
public struct Table: Hashable, Sendable {
    /// A column: its heading and its share of the width.
    public struct Column: Hashable, Sendable {
        /// The heading.
        public var title: String
        /// Share of the width, relative to the other columns' shares.
        public var width: Double
        /// Whether its cells are counts, set to the right.
        public var isNumeric: Bool

        /// A column of that heading and share of the width.
        public init(_ title: String, width: Double = 1, isNumeric: Bool = false) {
            self.title = title
            self.width = width
            self.isNumeric = isNumeric
        }
    }

    /// A cell: inline text, perhaps on a tint.
    public struct Cell: Hashable, Sendable {
        /// The text.
        public var text: [Inline]
        /// The tint behind it.
        public var tint: Tint?

        /// A cell of that text.
        public init(_ text: [Inline], tint: Tint? = nil) {
            self.text = text
            self.tint = tint
        }

        /// A cell of plain words.
        public init(_ text: String, tint: Tint? = nil) {
            self.init([.text(text)], tint: tint)
        }
    }

    /// Printed above it.
    public var caption: String?
    /// The columns; a table whose headings are all empty is printed without a heading row.
    public var columns: [Column]
    /// The rows, each with as many cells as there are columns.
    public var rows: [[Cell]]

    /// A table of the given columns and rows.
    public init(caption: String? = nil, columns: [Column], rows: [[Cell]]) {
        self.caption = caption
        self.columns = columns
        self.rows = rows
    }
}

/// A colour by its meaning, told apart without colour too (renderers keep contrast and never rely on hue alone).
public enum Tint: String, Hashable, Sendable, CaseIterable {
    /// Something helps.
    case helping
    /// Something hinders.
    case hindering
    /// Both.
    case mixed
    /// Mentioned without either.
    case neutral
    /// Nobody spoke of it.
    case silent
}

/// Horizontal stacked bars of counts of people.
public struct Chart: Hashable, Sendable {
    /// A bar: a label and a count for each tint, in the order of the legend.
    public struct Bar: Hashable, Sendable {
        /// What the bar is about.
        public var label: String
        /// Counts of people by tint, each at least 0.
        public var counts: [Tint: Int]

        /// A bar of that label and counts.
        public init(label: String, counts: [Tint: Int]) {
            self.label = label
            self.counts = counts
        }
    }

    /// What it shows; also its text alternative's first sentence.
    public var title: String
    /// The tints in the order they are stacked, with their names in the legend.
    public var legend: [LegendEntry]
    /// The count at the right edge (the number of interviewees).
    public var maximum: Int
    /// The bars from top to bottom.
    public var bars: [Bar]

    /// A name for a tint.
    public struct LegendEntry: Hashable, Sendable {
        /// The tint.
        public var tint: Tint
        /// Its name.
        public var name: String

        /// A tint by name.
        public init(_ tint: Tint, _ name: String) {
            self.tint = tint
            self.name = name
        }
    }

    /// A chart of the given bars.
    public init(title: String, legend: [LegendEntry], maximum: Int, bars: [Bar]) {
        self.title = title
        self.legend = legend
        self.maximum = maximum
        self.bars = bars
    }
}
