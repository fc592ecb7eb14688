import DocumentIO
import Writers

/// A file to be, made when it is its turn.
struct Rendering {
    let name: OutputName
    let render: () throws(DocumentError) -> [UInt8]

    /// A document for Word, in the house's style.
    static func word(_ name: OutputName, _ document: Document, _ look: PlanLook) -> Rendering {
        Rendering(name: name) { () throws(DocumentError) in try DOCXRenderer(look.house).render(document) }
    }

    /// A document for a browser.
    static func page(_ name: OutputName, _ document: Document) -> Rendering {
        Rendering(name: name) { () throws(DocumentError) in HTMLRenderer().render(document) }
    }

    /// A document as plain text with marks.
    static func markdown(_ name: OutputName, _ document: Document) -> Rendering {
        Rendering(name: name) { () throws(DocumentError) in MarkdownRenderer().render(document) }
    }

    /// A table for a spreadsheet; the byte order mark is what Excel knows UTF-8 by.
    static func table(
        _ name: OutputName, _ columns: [String], rows: @escaping () -> some Sequence<[String]>
    ) -> Rendering {
        Rendering(name: name) { () throws(DocumentError) in
            CSVEncoder().encode(columns: columns, rows: rows(), byteOrderMark: true)
        }
    }
}
