/// The prefixes of a document and what they stand for. A prefix has one meaning in the whole document and a meaning
/// one prefix; documents that do otherwise are not for the scanner.
struct XMLPrefixes {
    private struct Prefix {
        let name: [UInt8]
        var namespace: String?
        /// How many open elements declare it; the default and `xml` stand outside all of them.
        var declarations = 0
        /// The start tag that declared it last.
        var tag = 0
    }

    /// The default namespace's place in the list.
    static let none = 0
    /// The place of `xmlns`, which is no prefix but makes them.
    static let declaring = 2
    private static let xml = 1
    private var prefixes = [
        Prefix(name: [], declarations: 1),
        Prefix(
            name: Array("xml".utf8), namespace: "http://www.w3.org/XML/1998/namespace", declarations: 1),
        Prefix(name: Array("xmlns".utf8)),
    ]
    /// The depth of each declaration in force outside the root, and which prefix it is of.
    private var scopes: [(depth: Int, prefix: Int)] = []
    /// The depth of the innermost element that declares something; 0 for none.
    private(set) var innermost = 0
    private var defaultIsUsed = false

    /// Whether the prefix at that place means something here.
    @inline(__always) func isDeclared(_ prefix: Int) -> Bool { prefixes[prefix].declarations > 0 }

    /// What the prefix at that place means; nil for the default where there is none.
    mutating func namespace(of prefix: Int) -> String? {
        if prefix == Self.none { defaultIsUsed = true }
        return prefixes[prefix].namespace
    }

    /// The place of a prefix, declared already or not.
    mutating func place(of name: UnsafeBufferPointer<UInt8>) throws(Unusual) -> Int {
        if let known = prefixes.firstIndex(where: { unsafe $0.name.elementsEqual(name) }) { return known }
        guard prefixes.count < 200 else { throw Unusual() }
        unsafe prefixes.append(Prefix(name: Array(name)))
        return prefixes.count - 1
    }

    /// Takes in a declaration of the start tag numbered `tag`, of an element `depth` deep.
    mutating func declare(
        _ prefix: Int, as namespace: String, depth: Int, tag: Int
    ) throws(Unusual) {
        guard prefix != Self.xml, prefix != Self.declaring, prefixes[prefix].tag != tag, !namespace.isEmpty,
            namespace.utf8.allSatisfy({ $0 < 0x80 }),
            !namespace.hasPrefix("http://www.w3.org/XML/1998/namespace"),
            !namespace.hasPrefix("http://www.w3.org/2000/xmlns/")
        else { throw Unusual() }
        if let meaning = prefixes[prefix].namespace {
            guard meaning == namespace else { throw Unusual() }
        } else {
            guard prefix != Self.none || !defaultIsUsed,
                !prefixes.contains(where: { $0.namespace == namespace })
            else { throw Unusual() }
            prefixes[prefix].namespace = namespace
            prefixes[prefix].declarations = 0
        }
        prefixes[prefix].tag = tag
        prefixes[prefix].declarations += 1
        scopes.append((depth, prefix))
        innermost = depth
    }

    /// Ends the declarations of the element `innermost` deep.
    mutating func endInnermost() {
        while let last = scopes.last, last.depth == innermost {
            prefixes[last.prefix].declarations -= 1
            scopes.removeLast()
        }
        innermost = scopes.last?.depth ?? 0
    }
}

/// Thrown where a document is not for the scanner, for good or bad: libxml2 decides then.
struct Unusual: Error {}
