/// Numbers features by their keys, in the order they are entered.
struct FeatureTable: Sendable {
    private var slots: [Int32]
    /// The keys by number.
    private(set) var keys: [UInt32] = []

    /// A table of `keys`, which are all different, numbered in their order.
    init(_ keys: [UInt32] = []) {
        var size = 1 << 10
        while size < keys.count * 2 { size *= 2 }
        slots = Array(repeating: -1, count: size)
        for key in keys { _ = insert(key) }
    }

    /// The number of `key`; -1 where it was never entered.
    func number(of key: UInt32) -> Int32 { slots[place(of: key)] }

    /// The number of `key`, entered where it is new.
    mutating func insert(_ key: UInt32) -> Int32 {
        let place = place(of: key)
        if slots[place] >= 0 { return slots[place] }
        let number = Int32(keys.count)
        slots[place] = number
        keys.append(key)
        if keys.count * 2 > slots.count { grow() }
        return number
    }

    private func place(of key: UInt32) -> Int {
        let mask = slots.count - 1
        var place = Int(truncatingIfNeeded: (UInt64(key) &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
        while slots[place] >= 0, keys[Int(slots[place])] != key { place = (place + 1) & mask }
        return place
    }

    private mutating func grow() {
        slots = Array(repeating: -1, count: slots.count * 2)
        for number in keys.indices { slots[place(of: keys[number])] = Int32(number) }
    }
}
