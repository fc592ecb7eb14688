import StudyModel

/// Names responses by what they say, so that reading a file again gives the same names.
struct ResponseNames {
    private var taken: Set<String> = []
    /// How often each name was asked for: the next to ask need not try all the others again.
    private var salts: [EvidenceID: Int] = [:]

    /// Whether that id is a response's.
    func isTaken(_ id: String) -> Bool { taken.contains(id) }

    /// Keeps `id` from being given to another response.
    mutating func take(_ id: String) { taken.insert(id) }

    /// The id of a response made of `facts`, in their order; another one where it is taken. It is taken from now on.
    mutating func name(_ facts: [String]) -> String {
        var bytes: [UInt8] = []
        for fact in facts {
            bytes.append(contentsOf: fact.utf8)
            bytes.append(0)
        }
        let first = EvidenceID(bits: TextKey(bytes).bits)
        var salt = salts[first] ?? 0
        var id = salt == 0 ? first : first.salted(salt)
        while !taken.insert(id.description).inserted {
            salt += 1
            id = first.salted(salt)
        }
        salts[first] = salt
        return id.description
    }
}
