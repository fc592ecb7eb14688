import CReadingFloor

/// The floor: libzip and libxml2 in C over the same files, nobody listening to what the parser finds.
enum Floor {
    /// Reads `paths` one after another; returns the bytes of XML they hold.
    static func read(_ paths: [String], collectingText: Bool = false) throws -> Int {
        tl_floor_prepare()
        var bytes = 0
        for path in paths {
            // The call reads a C string that lives as long as the call, and returns a plain value.
            let reading = unsafe tl_floor_read(path, collectingText)
            guard reading.status == TL_FLOOR_READ else {
                throw BenchmarkFault("the floor cannot read \(path) (fault \(reading.status.rawValue))")
            }
            bytes += Int(reading.xml_bytes)
        }
        return bytes
    }
}
