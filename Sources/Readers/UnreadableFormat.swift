/// Formats that are known and not read, each with what a person can do about it.
package enum UnreadableFormat {
    /// What `bytes` are, and what to do; nil where they bear the marks of none of these formats.
    package static func reason(_ bytes: [UInt8]) -> String? {
        if bytes.starts(with: compound) { return compoundReason(bytes) }
        if let kind = kinds.first(where: { bytes.starts(with: $0.marks) })?.kind { return advice(kind) }
        if bytes.starts(with: Array("RIFF".utf8)) {
            return advice(bytes.dropFirst(8).starts(with: Array("WEBP".utf8)) ? .image : .recording)
        }
        if bytes.dropFirst(4).starts(with: Array("ftyp".utf8)) {
            let brand = bytes.dropFirst(8).prefix(4)
            let isImage = ["heic", "heix", "mif1", "avif"].contains { brand.elementsEqual($0.utf8) }
            return advice(isImage ? .image : .recording)
        }
        if isSoundFrame(bytes) { return advice(.recording) }
        if isBitmap(bytes) { return advice(.image) }
        // Some programs write a line or two before the mark of a PDF.
        if bytes.prefix(1024).contains(Array("%PDF-".utf8)) { return advice(.pdf) }
        return isWebPage(bytes) ? advice(.webPage) : nil
    }
}

private extension UnreadableFormat {
    enum Kind {
        case pdf, richText, recording, image, archive, webPage
    }

    static func advice(_ kind: Kind) -> String {
        switch kind {
        case .pdf:
            "is a PDF: ask for the Word document it was made from, or open it in Word and save it as .docx"
        case .richText: "is rich text (RTF): open it in a word processor and save it as .docx"
        case .recording: "is a recording: have it transcribed, and give the transcript"
        case .image: "is a picture: type out what it shows, or give the document it was made from"
        case .archive: "is an archive of files: unpack it, and give the folder"
        case .webPage: "is a web page (HTML): open it in a word processor and save it as .docx"
        }
    }

    static let kinds: [(marks: [UInt8], kind: Kind)] = [
        (Array("%PDF".utf8), .pdf), (Array("{\\rtf".utf8), .richText),
        (Array("ID3".utf8), .recording), (Array("OggS".utf8), .recording), (Array("fLaC".utf8), .recording),
        (Array("FORM".utf8), .recording), (Array("#!AMR".utf8), .recording), (Array("caff".utf8), .recording),
        ([0x30, 0x26, 0xB2, 0x75, 0x8E, 0x66], .recording), ([0x1A, 0x45, 0xDF, 0xA3], .recording),
        ([0x00, 0x00, 0x01, 0xBA], .recording), ([0x00, 0x00, 0x01, 0xB3], .recording),
        ([0x89, 0x50, 0x4E, 0x47], .image), ([0xFF, 0xD8, 0xFF], .image), (Array("GIF8".utf8), .image),
        ([0x49, 0x49, 0x2A, 0x00], .image), ([0x4D, 0x4D, 0x00, 0x2A], .image),
        (Array("Rar!".utf8), .archive), ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .archive),
        ([0x1F, 0x8B, 0x08], .archive), (Array("BZh9".utf8), .archive),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], .archive),
    ]

    /// The mark of compound files: Office before 2007, and documents with a password since.
    static let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0]

    /// Compound files name their streams in UTF-16.
    static func compoundReason(_ bytes: [UInt8]) -> String {
        func holds(_ name: String) -> Bool { bytes.contains(name.utf8.flatMap { [$0, 0] }) }
        if holds("EncryptedPackage") {
            return "has a password: open it in Word, take the password away, and save it as .docx"
        }
        if holds("WordDocument") {
            return "is a Word document of before 2007 (.doc): open it in Word and save it as .docx"
        }
        if holds("Workbook") || holds("PowerPoint Document") {
            return "is a spreadsheet or a presentation: copy the transcript into a Word document"
        }
        if holds("__substg1.0_") { return "is an email of Outlook: save the transcript in it as .docx" }
        return
            "is a Word document with a password, or of Word before 2007: save it as .docx without a password"
    }

    /// A frame of MP3 or AAC, which such files may begin with; byte order marks of text look nearly alike.
    static func isSoundFrame(_ bytes: [UInt8]) -> Bool {
        guard bytes.count > 3, bytes[0] == 0xFF else { return false }
        return [0xFB, 0xFA, 0xF3, 0xF2, 0xF1, 0xF9, 0xE3].contains(bytes[1]) && bytes[2] & 0xF0 != 0xF0
    }

    /// A Windows bitmap: two letters, a size, and four bytes that are nothing.
    static func isBitmap(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: Array("BM".utf8)) && bytes.count > 14 && bytes[6..<10].allSatisfy { $0 == 0 }
    }

    static func isWebPage(_ bytes: [UInt8]) -> Bool {
        let start = bytes.prefix(512).drop { $0.isASCIISpace || $0 > 0x7F }.map {
            $0.isASCIICapital ? $0 | 0x20 : $0
        }
        return start.starts(with: Array("<!doctype html".utf8))
            || start.starts(with: Array("<html".utf8))
                && !start.contains(Array("xmlns".utf8))
    }
}
