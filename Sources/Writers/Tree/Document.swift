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
    /// The code of the draft it prints, stored as a property of the file, so that a returned copy can be told.
    public var draft: String?
    /// The number or name of that draft ("draft 1"), stored beside its code.
    public var version: String?
    /// Whether it holds some of the draft's statements only, so that none is missed in a returned copy.
    public var isExtract = false
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
    /// A line between two others.
    case lines(LineChart)
    /// What most readers pass over, such as the numbers behind a chart: folded away on a screen under `title`, printed
    /// as it is.
    case details(title: String, [Block])
    /// A table of contents, filled by the renderer: of headings up to level 2, on pages up to level `onPages`.
    case contents(onPages: Int)
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
    /// The words of a statement, action, question or risk, marked with its id (`P5.3`, `A1.2`, `Q7`, `R1`), so that a
    /// comment on them can be told to be about it, however the text moves. An id may mark several places.
    case statement(String, [Inline])
    /// Words that links to the anchor lead to, where no heading, quote or statement bears it.
    case target(String, [Inline])
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
        /// The shade behind it, where the table is a heat map.
        public var shade: Shade?

        /// A cell of that text.
        public init(_ text: [Inline], tint: Tint? = nil, shade: Shade? = nil) {
            self.text = text
            self.tint = tint
            self.shade = shade
        }

        /// A cell of plain words.
        public init(_ text: String, tint: Tint? = nil, shade: Shade? = nil) {
            self.init([.text(text)], tint: tint, shade: shade)
        }
    }

    /// Printed above it.
    public var caption: String?
    /// The columns; a table whose headings are all empty is printed without a heading row.
    public var columns: [Column]
    /// The rows, each with as many cells as there are columns.
    public var rows: [[Cell]]
    /// Whether the first cell of each row heads it.
    public var hasRowHeadings: Bool
    /// What the shades of its cells mean; empty where there are none.
    public var key: [KeyEntry]

    /// What a shade means.
    public struct KeyEntry: Hashable, Sendable {
        /// The shade.
        public var shade: Shade
        /// What it means.
        public var name: String

        /// A shade by what it means.
        public init(_ shade: Shade, _ name: String) {
            self.shade = shade
            self.name = name
        }
    }

    /// A table of the given columns and rows.
    public init(
        caption: String? = nil, columns: [Column], rows: [[Cell]], hasRowHeadings: Bool = false,
        key: [KeyEntry] = []
    ) {
        self.caption = caption
        self.columns = columns
        self.rows = rows
        self.hasRowHeadings = hasRowHeadings
        self.key = key
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
