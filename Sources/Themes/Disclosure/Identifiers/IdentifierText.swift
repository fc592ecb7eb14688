/// A text as identifiers are looked for in it: what Word makes of hyphens, spaces and quotation marks brought back to
/// what a keyboard has, with what is not seen left out. Letters beyond ASCII stay as they are.
struct IdentifierText {
    /// A dash as between the ends of a range, and one between clauses: apart from hyphens, since a number goes on after a
    /// hyphen only.
    static let rangeDash: UInt8 = 0x1E
    static let clauseDash: UInt8 = 0x1F
    /// A sign that belongs to no identifier.
    private static let other: UInt8 = 0x1D

    let bytes: [UInt8]
    /// Where each byte's character begins and ends in the text itself; nil where all are where they were.
    private let places: [Range<Int>]?

    init(_ text: String) {
        guard text.utf8.contains(where: { $0 >= 0x80 }) else {
            bytes = Array(text.utf8)
            places = nil
            return
        }
        var bytes: [UInt8] = []
        var places: [Range<Int>] = []
        var start = 0
        for scalar in text.unicodeScalars {
            let place = start..<(start + UTF8.width(scalar))
            start = place.upperBound
            let folded = Self.folded(scalar)
            bytes += folded
            places += Array(repeating: place, count: folded.count)
        }
        self.bytes = bytes
        self.places = places
    }

    /// The bytes of the text itself in which those at `range` stand; `range` is not empty.
    func place(of range: Range<Int>) -> Range<Int> {
        guard let places else { return range }
        return places[range.lowerBound].lowerBound..<places[range.upperBound - 1].upperBound
    }

    private static func folded(_ scalar: Unicode.Scalar) -> [UInt8] {
        guard scalar.value >= 0x80 else { return [UInt8(scalar.value)] }
        // Letters, digits and signs of full width.
        if (0xFF01...0xFF5E).contains(scalar.value) { return [UInt8(scalar.value - 0xFEE0)] }
        return switch ScalarSort(scalar) {
        case .letter: Array(String(scalar).utf8)
        case .digit(let value): [0x30 + value]
        case .space: [0x20]
        case .hyphen: [UInt8(ascii: "-")]
        case .rangeDash: [rangeDash]
        case .clauseDash: [clauseDash]
        case .apostrophe: [UInt8(ascii: "'")]
        case .quotation: [UInt8(ascii: "\"")]
        case .stop: [UInt8(ascii: ".")]
        case .stroke: [UInt8(ascii: "/")]
        case .currency: [UInt8(ascii: "$")]
        case .invisible: []
        case .other: [other]
        }
    }
}
