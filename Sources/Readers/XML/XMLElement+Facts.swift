import DocumentIO

extension XMLElement {
    /// Elements inside, and this one, that hold words of their own.
    var elementsWithWords: Int {
        children.reduce(ownText.isEmpty ? 0 : 1) { $0 + $1.elementsWithWords }
    }

    /// All elements of that local name inside, at any depth, in order.
    func all(_ local: String) -> [XMLElement] {
        children.flatMap { ($0.name.local == local ? [$0] : []) + $0.all(local) }
    }
}

extension XMLInterview {
    /// Takes in what stands in a heading: its elements with words are metadata.
    mutating func count(asMetadata head: XMLElement?) {
        elementsOfMetadata += head?.elementsWithWords ?? 0
    }

    /// Notes which recording the document is of: the last step of its path or address.
    mutating func state(recording path: String?) {
        guard let name = path?.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last else { return }
        state("Recording", String(name).collapsed)
    }
}
