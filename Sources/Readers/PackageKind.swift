import DocumentIO

/// Which program's package a zip archive is.
enum PackageKind: Hashable {
    /// Word, or what the reader of Word documents refuses itself.
    case word
    /// OpenDocument text.
    case openDocument
    /// Something that is not read, with what to do about it.
    case refused(String)

    /// What the archive in `bytes` is.
    ///
    /// - Throws: `DocumentError` for a damaged archive.
    init(_ bytes: [UInt8]) throws(DocumentError) {
        // Most archives are Word's and show it in their first entry: they are opened once only.
        if Self.isWordEntry(bytes) {
            self = .word
            return
        }
        let zip = try ZipReader(bytes)
        let names = Set(zip.names)
        if names.isEmpty || names.contains("_rels/.rels") || names.contains("[Content_Types].xml")
            || names.contains("word/document.xml")
        {
            self = .word
        } else if names.contains("content.xml") {
            let kind = try zip.read("mimetype").map { String(decoding: $0, as: UTF8.self) } ?? ""
            self = Self.openDocument(kind)
        } else {
            self = .refused(Self.reason(names))
        }
    }
}

private extension PackageKind {
    /// Whether the name of the first entry is one of Word's.
    static func isWordEntry(_ bytes: [UInt8]) -> Bool {
        let name = bytes.dropFirst(30).prefix(48)
        return ["[Content_Types].xml", "_rels/", "word/", "docProps/"].contains { name.starts(with: $0.utf8) }
    }

    /// By the type an OpenDocument package states; without one its content will tell.
    static func openDocument(_ kind: String) -> PackageKind {
        let isOther = ["spreadsheet", "presentation", "graphics", "chart", "formula", "database"].contains {
            kind.contains("opendocument.\($0)")
        }
        return isOther
            ? .refused("is a spreadsheet or a presentation: copy the transcript into a text document")
            : .openDocument
    }

    static func reason(_ names: Set<String>) -> String {
        if names.contains(where: { $0.hasPrefix("Index/") && $0.hasSuffix(".iwa") })
            || names.contains("index.apxl")
            || names.contains("Index.zip")
            || names.contains("index.xml") && names.contains("buildVersionHistory.plist")
        {
            return "is a document of Apple's Pages or its neighbours: export it as Word (.docx)"
        }
        if names.contains("META-INF/container.xml") {
            return "is an electronic book (EPUB): save the transcript in it as .docx"
        }
        if names.contains(where: { $0.lowercased().hasSuffix(".qde") }) {
            return "is a REFI-QDA project, not a transcript: \(REFIProject.advice)"
        }
        return "is an archive of files: unpack it, and give the folder"
    }
}
