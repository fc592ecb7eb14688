import DocumentIO
import Readers
import StudyModel
import Writers

/// All that a returned file holds: its texts, its comments, and which draft it says it is.
struct ReturnedPackage {
    /// The main part, then notes, headers and footers.
    private(set) var texts: [ReturnedText] = []
    /// The comments that answer no other, with their replies.
    private(set) var comments: [WordComment] = []
    /// E-mail addresses by the names of the people who wrote, where Word knew them.
    private(set) var addresses: [String: String] = [:]
    /// The code of the draft; nil where it was lost on the way.
    private(set) var code: String?
    /// Whether it says that it holds some of the draft's statements only.
    private(set) var isExtract = false
    /// Who saved it last, as the file says; empty where it does not.
    private(set) var lastAuthor = ""
    /// Parts that could not be read.
    private(set) var faults: [DocumentError] = []

    /// Opens the package in `bytes`.
    /// - Throws: `DocumentError` where it is no Word document, or its main part cannot be read.
    init(_ bytes: [UInt8]) throws(DocumentError) {
        if let reason = UnreadableFormat.reason(bytes) { throw DocumentError(reason: reason) }
        guard bytes.starts(with: [0x50, 0x4B]) else {
            throw DocumentError(reason: bytes.isEmpty ? "is empty" : "is no Word document: save it as .docx")
        }
        let package = try WordPackage(bytes)
        if package.main.hasPrefix("xl/") || package.main.hasPrefix("ppt/") {
            throw DocumentError(reason: "is a spreadsheet or a presentation, not the plan")
        }
        let main = try XMLParser.parse(package.mainPart(), part: package.main)
        texts = [ReturnedTextReader.read(main, part: package.main)]
        for kind in ["footnotes", "endnotes", "header", "footer"] {
            for (part, tape) in tapes(kind, of: package) {
                texts.append(ReturnedTextReader.read(tape, part: part))
            }
        }
        let extended = tapes("commentsExtended", of: package).first?.tape
        for (_, tape) in tapes("comments", of: package) {
            comments += CommentReader.read(tape, extended: extended)
        }
        readPeople(of: package)
        readProperties(of: package)
    }
}

private extension ReturnedPackage {
    /// The parts of that kind that can be read; the others are told of.
    mutating func tapes(_ kind: String, of package: WordPackage) -> [(part: String, tape: XMLTape)] {
        var found: [(part: String, tape: XMLTape)] = []
        for part in package.names(of: kind) {
            do throws(DocumentError) {
                guard let bytes = try package.bytes(of: part) else { continue }
                found.append((part, try XMLParser.parse(bytes, part: part)))
            } catch {
                faults.append(error)
            }
        }
        return found
    }

    /// Word keeps a person as `S::ann@council.example::` and a number.
    mutating func readPeople(of package: WordPackage) {
        for (_, tape) in tapes("people", of: package) {
            for person in tape.root?.children ?? [] {
                guard let author = person.attribute("author"),
                    let user = person.child("presenceInfo")?.attribute("userId"),
                    let address = user.split(separator: ":").first(where: { $0.contains("@") })
                else { continue }
                addresses[author] = String(address)
            }
        }
    }

    mutating func readProperties(of package: WordPackage) {
        for (_, tape) in tapes("custom-properties", of: package) {
            let property = tape.root?.children.first { $0.attribute("name") == DOCXCustomProperties.draft }
            let words = property?.text.split(whereSeparator: \.isWhitespace).joined() ?? ""
            if !words.isEmpty { code = words }
            isExtract =
                isExtract
                || tape.root?.children.contains { $0.attribute("name") == DOCXCustomProperties.extract }
                    ?? false
        }
        for (_, tape) in tapes("core-properties", of: package) {
            lastAuthor = tape.root?.child("lastModifiedBy")?.text ?? lastAuthor
        }
    }
}
