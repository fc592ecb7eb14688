package import DocumentIO
import StudyModel

/// A Word document as a package: its main part and the parts it relates to, found as relationships name them.
package struct WordPackage {
    /// The main part's name, `word/document.xml` mostly but not always.
    package let main: String
    private let zip: ZipReader
    private let related: [Relationship]

    /// A relationship to another part of the package.
    private struct Relationship {
        let id: String
        let kind: String
        let part: String
    }

    /// Opens the package in `bytes`.
    ///
    /// - Throws: `DocumentError` for what is no zip package, damaged or encrypted, and for packages of other programs.
    package init(_ bytes: [UInt8]) throws(DocumentError) {
        zip = try ZipReader(bytes)
        let top = try Self.relationships(of: "", in: zip)
        guard let main = top.first(where: { $0.kind == "officeDocument" })?.part ?? Self.guess(zip) else {
            throw DocumentError(reason: Self.otherPackage(zip))
        }
        self.main = main
        related = try Self.relationships(of: main, in: zip) + top.filter { $0.kind != "officeDocument" }
    }

    /// The main part's bytes.
    package func mainPart() throws(DocumentError) -> [UInt8] {
        guard let bytes = try zip.read(main) else {
            throw DocumentError(
                part: main, reason: "is missing, though the package names it as its main part")
        }
        return bytes
    }

    /// The parts related as one of `kinds` (`footnotes`, `header` …), with their bytes, in the order named. A part
    /// that is named but missing is left out.
    package func parts(_ kinds: Set<String>) throws(DocumentError) -> [(
        kind: String, part: String, bytes: [UInt8]
    )] {
        var found: [(kind: String, part: String, bytes: [UInt8])] = []
        for relation in related where kinds.contains(relation.kind) {
            guard !found.contains(where: { $0.part == relation.part }) else { continue }
            if let bytes = try zip.read(relation.part) { found.append((relation.kind, relation.part, bytes)) }
        }
        return found
    }

    /// The names of the parts related as `kind`, in the order named, none twice.
    package func names(of kind: String) -> [String] {
        var names: [String] = []
        for relation in related where relation.kind == kind && !names.contains(relation.part) {
            names.append(relation.part)
        }
        return names
    }

    /// The bytes of a part; nil where it is missing.
    package func bytes(of part: String) throws(DocumentError) -> [UInt8]? { try zip.read(part) }

    /// The part to which the main part relates by `id`, with its bytes; nil where there is none.
    func part(related id: String) throws(DocumentError) -> (part: String, bytes: [UInt8])? {
        guard let relation = related.first(where: { $0.id == id }),
            let bytes = try zip.read(relation.part)
        else { return nil }
        return (relation.part, bytes)
    }

    /// Whether the main part relates to a part of that kind.
    func holds(_ kind: String) -> Bool { related.contains { $0.kind == kind } }

    /// The parts that may hold words but are not read, in the order named.
    var unread: [(part: String, reason: String)] {
        related.compactMap { relation in
            Self.unreadKinds[relation.kind].map { (relation.part, $0) }
        }
    }
}

extension WordPackage {
    private static let unreadKinds = [
        "chart": "it holds a chart", "chartEx": "it holds a chart", "diagramData": "it holds a diagram",
        "package": "it is an embedded file", "oleObject": "it is an embedded file",
        "glossaryDocument": "it holds building blocks, not text",
    ]

    private static let names = XMLVocabulary(
        elements: [.init("Relationship", namespaces: [relationships])],
        attributes: ["Type", "Target", "TargetMode", "Id"].map { .init($0, namespaces: []) })
    private static let relationships = "http://schemas.openxmlformats.org/package/2006/relationships"

    /// The relationships of `part` (of the package itself where it is empty) to parts of the package. A kind is the
    /// last step of the relationship's type, which transitional and strict documents share.
    private static func relationships(
        of part: String, in zip: ZipReader
    ) throws(DocumentError) -> [Relationship] {
        let slash = part.lastIndex(of: "/").map { part.index(after: $0) } ?? part.startIndex
        let folder = part[..<slash]
        let name = "\(folder)_rels/\(part[slash...]).rels"
        guard let bytes = try zip.read(name) else { return [] }
        let tape = try XMLParser.parse(bytes, keeping: names, part: name)
        return tape.events.compactMap { event in
            guard event.kind == .start, tape.attribute(2, of: event) != "External",
                let kind = tape.attribute(0, of: event)?.split(separator: "/").last,
                let target = tape.attribute(1, of: event)
            else { return nil }
            return Relationship(
                id: tape.attribute(3, of: event) ?? "", kind: String(kind), part: resolve(target, in: folder))
        }
    }

    /// `target` as a name inside the package: absolute, or relative to `folder`.
    private static func resolve(_ target: String, in folder: Substring) -> String {
        var steps = target.hasPrefix("/") ? [] : folder.split(separator: "/")
        for step in target.split(separator: "/") where step != "." {
            if step == ".." { _ = steps.popLast() } else { steps.append(step) }
        }
        return steps.joined(separator: "/")
    }

    /// The main part of a package whose relationships are lost.
    private static func guess(_ zip: ZipReader) -> String? {
        zip.names.contains("word/document.xml") ? "word/document.xml" : nil
    }

    private static func otherPackage(_ zip: ZipReader) -> String {
        let names = Set(zip.names)
        if names.contains("content.xml") {
            return "is an OpenDocument text: save it as .docx"
        }
        if names.isEmpty { return "is an empty zip package" }
        return "is a zip package but no Word document: it names no main part"
    }
}
