/// The names met in one document, found by their bytes. Open addressing, at most half full.
@safe struct ScannedNames: ~Copyable {
    /// `places` names, all initialised; freed with the value.
    private let names: UnsafeMutablePointer<ScannedName>
    private var used = 0
    private static let places = 1024
    /// The word of `xmlns`.
    private static let xmlns: UInt64 = 0x73_6E_6C_6D_78
    /// Longest name taken in.
    private static let longest = 100

    init() {
        unsafe names = .allocate(capacity: Self.places)
        unsafe names.initialize(repeating: ScannedName(), count: Self.places)
    }

    deinit { unsafe names.deallocate() }

    /// The name at that place of the table.
    @inline(__always) subscript(place: Int) -> ScannedName {
        get { unsafe names[place & (Self.places - 1)] }
        nonmutating _modify { yield unsafe &names[place & (Self.places - 1)] }
    }

    /// The place of the name that stands from `start` up to `end`, which is taken in where it is new.
    @inline(__always) mutating func place(
        from start: Int, to end: Int, in bytes: ScannedBytes, _ prefixes: inout XMLPrefixes
    ) throws(Unusual) -> Int {
        let length = end - start
        guard length > 0 else { throw Unusual() }
        let head = bytes.word(at: start) & Self.mask(length)
        let tail = length <= 8 ? 0 : Self.tail(start, length, bytes)
        let mixed = (head ^ (tail &* 0x9E37_79B9_7F4A_7C15)) &* 0xFF51_AFD7_ED55_8CCD
        var place = Int(truncatingIfNeeded: mixed >> 54)
        while true {
            let name = unsafe names + (place & (Self.places - 1))
            if unsafe name.pointee.head == head, unsafe name.pointee.tail == tail,
                unsafe name.pointee.length == length,
                unsafe length <= 16 || bytes.isSame(name.pointee.start, start, length)
            {
                return place & (Self.places - 1)
            }
            guard unsafe name.pointee.length > 0 else { break }
            place += 1
        }
        try add(ScannedName(head: head, tail: tail, start: start, length: length), place, bytes, &prefixes)
        return place & (Self.places - 1)
    }
}

extension ScannedNames {
    /// Keeps the lowest `length` bytes of a word.
    @inline(__always) static func mask(_ length: Int) -> UInt64 {
        length >= 8 ? ~0 : (1 << UInt64(8 * length)) - 1
    }

    @inline(__always) static func tail(_ start: Int, _ length: Int, _ bytes: ScannedBytes) -> UInt64 {
        length <= 16
            ? bytes.word(at: start + 8) & mask(length - 8) : bytes.word(at: start + length - 8)
    }

    /// Takes in a name after looking at every byte of it: letters, digits, `-`, `_`, `.` and one colon.
    private mutating func add(
        _ new: ScannedName, _ place: Int, _ bytes: ScannedBytes, _ prefixes: inout XMLPrefixes
    ) throws(Unusual) {
        guard new.length <= Self.longest, used < Self.places / 2 else { throw Unusual() }
        var name = new
        var begins = true
        for offset in 0..<new.length {
            switch bytes[new.start + offset] {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "_"):
                begins = false
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."):
                guard !begins else { throw Unusual() }
            case UInt8(ascii: ":"):
                guard !begins, name.prefixLength == 0 else { throw Unusual() }
                name.prefixLength = offset + 1
                begins = true
            default: throw Unusual()
            }
        }
        guard !begins else { throw Unusual() }
        if name.prefixLength > 0 {
            let prefix = unsafe bytes.slice(new.start..<new.start + name.prefixLength - 1)
            name.prefix = try unsafe prefixes.place(of: prefix)
        }
        let isDefault = name.length == 5 && name.head == Self.xmlns
        if isDefault || name.prefix == XMLPrefixes.declaring { name.attribute = ScannedName.declares }
        self[place] = name
        used += 1
    }
}
