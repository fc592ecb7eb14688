import CLibXML2

/// Finds the index of a name by the addresses of its parts: inside one parse libxml2 keeps every name once, so
/// equal names are equal pointers. Open addressing, at most half full.
@safe struct XMLNameTable {
    @safe private struct Slot {
        var local: UnsafePointer<xmlChar>?
        var namespace: UnsafePointer<xmlChar>?
        var otherNamespace: UnsafePointer<xmlChar>?
        var id: Int32 = 0
    }

    private var slots: [Slot] = []
    private var used = 0
    private var textKeepers: [Bool] = []

    /// Takes in the names of a vocabulary, their indices as ids.
    mutating func fill(_ entries: [XMLVocabulary.Entry], _ dictionary: xmlDictPtr?) {
        textKeepers = entries.map(\.keepsText)
        grow(to: entries.count)
        for (id, entry) in entries.enumerated() {
            let spaces = unsafe entry.namespaces.map { unsafe Self.intern($0, dictionary) }
            unsafe insert(
                Slot(
                    local: Self.intern(entry.local, dictionary), namespace: spaces.first ?? nil,
                    otherNamespace: spaces.count > 1 ? spaces[1] : spaces.first ?? nil, id: Int32(id)))
        }
    }

    /// Whether the element with that id keeps text.
    func keepsText(_ id: Int32) -> Bool { textKeepers[Int(id)] }

    /// The id of a name; nil where the table does not hold it.
    func find(_ local: UnsafePointer<xmlChar>?, _ namespace: UnsafePointer<xmlChar>?) -> Int32? {
        guard !slots.isEmpty else { return nil }
        var position = unsafe Self.hash(local) & (slots.count - 1)
        while let held = unsafe slots[position].local {
            if unsafe held == local,
                unsafe slots[position].namespace == namespace || slots[position].otherNamespace == namespace
            {
                return slots[position].id
            }
            position = (position + 1) & (slots.count - 1)
        }
        return nil
    }

    /// The id of a name, which is added to `names` where it is new.
    mutating func learn(
        _ local: UnsafePointer<xmlChar>?, _ namespace: UnsafePointer<xmlChar>?, _ names: inout [XMLName]
    ) -> Int32? {
        if let known = unsafe find(local, namespace) { return known }
        guard let words = unsafe local else { return nil }
        grow(to: used + 1)
        let id = Int32(names.count)
        unsafe names.append(
            XMLName(String(cString: words), namespace: namespace.map { unsafe String(cString: $0) }))
        unsafe insert(Slot(local: words, namespace: namespace, otherNamespace: namespace, id: id))
        return id
    }
}

extension XMLNameTable {
    private static func intern(_ name: String, _ dictionary: xmlDictPtr?) -> UnsafePointer<xmlChar>? {
        unsafe xmlDictLookup(dictionary, name, -1)
    }

    private static func hash(_ pointer: UnsafePointer<xmlChar>?) -> Int {
        let bits = UInt(bitPattern: pointer)
        return Int(truncatingIfNeeded: (bits &* 0x9E37_79B9_7F4A_7C15) >> 40)
    }

    private mutating func grow(to count: Int) {
        guard slots.count < 2 * count + 2 else { return }
        let old = slots
        var size = 64
        while size < 4 * count { size *= 2 }
        slots = [Slot](repeating: Slot(), count: size)
        used = 0
        for slot in old where unsafe slot.local != nil { insert(slot) }
    }

    private mutating func insert(_ slot: Slot) {
        var position = unsafe Self.hash(slot.local) & (slots.count - 1)
        while unsafe slots[position].local != nil { position = (position + 1) & (slots.count - 1) }
        slots[position] = slot
        used += 1
    }
}
