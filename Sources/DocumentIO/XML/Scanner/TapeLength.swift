/// How much a tape holds.
struct TapeLength {
    let events: Int32
    let attributes: Int32
    let bytes: Int32

    @inline(__always) init(_ tape: borrowing XMLTape) {
        events = Int32(truncatingIfNeeded: tape.events.count)
        attributes = Int32(truncatingIfNeeded: tape.attributes.count)
        bytes = Int32(truncatingIfNeeded: tape.bytes.count)
    }
}

extension XMLTape {
    /// Adds once more what was added between two lengths of the tape; starts stand on `line` now.
    mutating func replay(from before: TapeLength, to after: TapeLength, line: Int32) {
        let attributeShift = Int32(attributes.count) - before.attributes
        let byteShift = Int32(bytes.count) - before.bytes
        for index in Int(before.bytes)..<Int(after.bytes) { bytes.append(bytes[index]) }
        for index in Int(before.attributes)..<Int(after.attributes) {
            attributes.append(attributes[index].shifted(by: byteShift))
        }
        for index in Int(before.events)..<Int(after.events) {
            let event = events[index]
            switch event.kind {
            case .start: events.append(event.shifted(by: attributeShift, line: line))
            case .text: events.append(event.shifted(by: byteShift, line: 0))
            case .end: events.append(event)
            }
        }
    }
}
