import DocumentIO
import Foundation

/// Everything that can be read in a folder: the text of each file, and of each part of a package, however deep.
struct PackText {
    /// A part: where it is, its bytes, and its bytes as text.
    struct Part {
        let name: String
        let bytes: [UInt8]
        /// The text in lower case, to search in.
        let lower: Data

        init(name: String, bytes: [UInt8]) {
            self.name = name
            self.bytes = bytes
            // What is no text is not repaired byte by byte, which takes long: letters of ASCII are enough there.
            lower =
                String(validating: bytes, as: UTF8.self).map { Data($0.lowercased().utf8) }
                ?? Data(bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 })
        }

        var text: String { String(decoding: bytes, as: UTF8.self) }

        /// Whether it is a package, of which only the parts tell anything.
        var isPackage: Bool { name.hasSuffix(".docx") || name.hasSuffix(".xlsx") }

        /// Whether `words` stand in it, whatever their case.
        func holds(_ words: String) -> Bool { lower.range(of: Data(words.lowercased().utf8)) != nil }
    }

    let parts: [Part]
    private let folder: String

    init(_ folder: String) throws {
        var parts: [Part] = []
        for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() {
            let data = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)"))
            try Self.add(Array(data), name, to: &parts)
        }
        self.parts = parts
        self.folder = folder
    }

    /// Where a file is.
    func path(_ name: String) -> String { "\(folder)/\(name)" }

    private static func add(_ bytes: [UInt8], _ name: String, to parts: inout [Part]) throws {
        parts.append(Part(name: name, bytes: bytes))
        guard bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) else { return }
        let package = try ZipReader(bytes)
        for part in package.names {
            if let inner = try package.read(part) { try add(inner, "\(name)/\(part)", to: &parts) }
        }
    }

    /// The parts in which `words` stand, whatever their case; of packages only what they hold is looked at.
    func parts(holding words: String) -> [String] {
        parts.filter { !$0.isPackage && $0.holds(words) }.map(\.name)
    }

    /// The text of a part.
    func text(_ name: String) -> String { parts.first { $0.name == name }?.text ?? "" }
}
