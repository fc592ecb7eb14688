/// Names bookmarks: Word allows 40 letters, digits and underscores, without regard to case.
struct DOCXBookmarks {
    private var names: [String: String] = [:]
    private var count = 0

    /// The bookmark's name for `anchor`; the same each time it is asked for.
    mutating func name(of anchor: String) -> String {
        if let name = names[anchor] { return name }
        let readable = anchor.unicodeScalars.prefix(28).map { scalar -> Character in
            scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
                ? Character(scalar) : "_"
        }
        // The number keeps names apart that differ in case or in characters left out.
        let name = "a\(names.count + 1)_" + String(readable)
        names[anchor] = name
        return name
    }

    /// A number no other bookmark has.
    mutating func nextID() -> Int {
        defer { count += 1 }
        return count
    }
}
