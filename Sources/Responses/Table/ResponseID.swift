import StudyModel

/// Names responses by what they say, so that reading a file again gives the same names.
enum ResponseID {
    /// The id of a response made of `facts`, in their order; another one where it is `taken`.
    static func make(_ facts: [String], taken: (String) -> Bool) -> String {
        var bytes: [UInt8] = []
        for fact in facts {
            bytes.append(contentsOf: fact.utf8)
            bytes.append(0)
        }
        let first = EvidenceID(bits: TextKey(bytes).bits)
        var id = first
        var salt = 0
        while taken(id.description) {
            salt += 1
            id = first.salted(salt)
        }
        return id.description
    }
}
