/// A picture of a template with nothing but what is seen: no camera, place, person, program, date or small older
/// version of it, no colour profile, and nothing behind its end.
///
/// What PNG (ISO/IEC 15948) and JPEG (ITU-T T.81) need to be drawn is copied, and all else left behind, known or not.
enum HousePicture {
    /// What a picture is, by its first bytes: the ending and the type, with the bytes that are copied; nil for another
    /// sort and for a damaged picture.
    static func bare(_ bytes: [UInt8]) -> (ending: String, contentType: String, bytes: [UInt8])? {
        if bytes.starts(with: signature) { return png(bytes).map { ("png", "image/png", $0) } }
        if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return jpeg(bytes).map { ("jpeg", "image/jpeg", $0) } }
        return nil
    }
}

private extension HousePicture {
    static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    /// The chunks that say how the picture is drawn.
    static let chunks: Set<String> = [
        "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "bKGD", "pHYs", "sBIT", "gAMA", "cHRM", "sRGB", "cICP",
    ]

    /// Chunks of a length, a name, so many bytes and a sum over them, from the first to the one that ends them.
    static func png(_ bytes: [UInt8]) -> [UInt8]? {
        var kept = signature
        var place = signature.count
        while bytes.count - place >= 12 {
            let length = bytes[place..<(place + 4)].reduce(0) { $0 << 8 | Int($1) }
            guard length <= bytes.count - place - 12 else { return nil }
            let name = String(decoding: bytes[(place + 4)..<(place + 8)], as: UTF8.self)
            let end = place + length + 12
            guard (name == "IHDR") == (place == signature.count) else { return nil }
            if chunks.contains(name) { kept += bytes[place..<end] }
            if name == "IEND" { return length == 0 ? kept : nil }
            place = end
        }
        return nil
    }

    /// Segments of a mark and a length, and behind the head of each scan its bytes up to the next mark.
    static func jpeg(_ bytes: [UInt8]) -> [UInt8]? {
        var kept: [UInt8] = [0xFF, 0xD8]
        var place = 2
        while place < bytes.count, bytes[place] == 0xFF {
            guard let start = bytes[place...].firstIndex(where: { $0 != 0xFF }) else { return nil }
            let mark = bytes[start]
            if mark == 0xD9 { return kept + [0xFF, mark] }
            guard bytes.count - start >= 3 else { return nil }
            let length = Int(bytes[start + 1]) << 8 | Int(bytes[start + 2])
            let end = start + 1 + length
            guard length >= 2, end <= bytes.count else { return nil }
            kept += segment(mark, bytes[(start + 1)..<end])
            place = end
            if mark == 0xDA {
                place = endOfScan(bytes, from: end)
                kept += bytes[end..<place]
            }
        }
        return nil
    }

    /// A segment with its mark, where it is one that draws: a table, a frame, a scan, what colours are meant (Adobe), and
    /// of JFIF the first fourteen bytes, without the small picture behind them.
    static func segment(_ mark: UInt8, _ bytes: ArraySlice<UInt8>) -> [UInt8] {
        switch mark {
        case 0xC0...0xCF, 0xDA...0xDF: [0xFF, mark] + bytes
        case 0xE0 where bytes.count >= 16 && bytes.dropFirst(2).starts(with: Array("JFIF\0".utf8)):
            [0xFF, mark, 0, 16] + bytes.dropFirst(2).prefix(12) + [0, 0]
        case 0xEE where bytes.count >= 14 && bytes.dropFirst(2).starts(with: Array("Adobe".utf8)):
            [0xFF, mark, 0, 14] + bytes.dropFirst(2).prefix(12)
        default: []
        }
    }

    /// Where the next mark stands; what only divides or fills a scan is none. The end of the bytes where there is none.
    static func endOfScan(_ bytes: [UInt8], from start: Int) -> Int {
        var place = start
        while place + 1 < bytes.count {
            let next = bytes[place + 1]
            if bytes[place] == 0xFF, next != 0, next != 0xFF, !(0xD0...0xD7).contains(next) { return place }
            place += 1
        }
        return bytes.count
    }
}
