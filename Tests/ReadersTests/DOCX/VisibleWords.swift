import DocumentIO

@testable import Readers

/// The texts a person sees in the main part of a document, found by walking its XML as a tree.
enum VisibleWords {
    /// The words of each `w:t` that is not deleted, moved away, hidden, an instruction of a field or a second branch;
    /// of a word that is cut, its pieces.
    static func all(_ bytes: [UInt8]) throws -> Set<String> {
        let package = try WordPackage(bytes)
        guard let root = try XMLParser.parse(package.mainPart()).root else { return [] }
        var walk = Walk()
        walk.take(root)
        return Set(walk.texts)
    }

    /// Stretches of letters and digits.
    static func split(_ text: String) -> [String] {
        text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    private struct Walk {
        var texts: [String] = []
        var fields: [Bool] = []

        mutating func take(_ element: XMLElement) {
            switch element.name.local {
            case "t":
                let isWord = element.name.namespace?.contains("wordprocessingml") ?? false
                if isWord, !fields.contains(true) {
                    texts += VisibleWords.split(element.text.replacing("\u{AD}", with: ""))
                }
            case "del", "moveFrom", "rt", "pPr", "rPr": break
            case "AlternateContent":
                if let branch = element.children.first(where: holdsText) { take(branch) }
            case "r" where element.child("rPr")?.child("vanish") != nil: break
            case "fldChar":
                switch element.attribute("fldCharType") {
                case "begin": fields.append(true)
                case "separate": if !fields.isEmpty { fields[fields.count - 1] = false }
                default: _ = fields.popLast()
                }
            default: for child in element.children { take(child) }
            }
        }

        private func holdsText(_ element: XMLElement) -> Bool {
            element.name.local == "t" || element.children.contains(where: holdsText)
        }
    }
}
