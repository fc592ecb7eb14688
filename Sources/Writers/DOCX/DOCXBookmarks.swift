/// Names bookmarks: Word allows 40 letters, digits and underscores, without regard to case.
struct DOCXBookmarks {
    private var names: [String: String] = [:]
    private var places: [String: Int] = [:]
    private var numbered = 0
    private var count = 0

    /// The bookmark's name for `anchor`; the same each time it is asked for.
    mutating func name(of anchor: String) -> String {
        if let name = names[anchor] { return name }
        // The number keeps names apart that differ in case or in characters left out.
        numbered += 1
        let name = "a\(numbered)_" + Self.readable(anchor)
        names[anchor] = name
        return name
    }

    /// The bookmark's name for the next place of the statement of that id: `s_P5_3`, later `s_P5_3__2`. Links to the
    /// id lead to its first place.
    mutating func statement(_ id: String) -> String {
        let name = "s_" + Self.readable(id)
        let place = places[name.lowercased(), default: 0] + 1
        places[name.lowercased()] = place
        return place == 1 ? name : "\(name)__\(place)"
    }

    /// Lets links to `anchor` lead to the first place of the statement of that id, which may come later.
    mutating func expect(_ anchors: Set<String>) {
        for anchor in anchors { names[anchor] = "s_" + Self.readable(anchor) }
    }

    /// A number no other bookmark has.
    mutating func nextID() -> Int {
        defer { count += 1 }
        return count
    }

    private static func readable(_ anchor: String) -> String {
        String(
            anchor.unicodeScalars.prefix(28).map { scalar -> Character in
                scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
                    ? Character(scalar) : "_"
            })
    }
}
