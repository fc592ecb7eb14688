/// Looks for one text in another, byte for byte. The generic search of the standard library took a fifth of the time of
/// learning from a few interviews, where every example of a codebook is looked for in each of them.
enum TextSearch {
    /// Whether `wanted` stands somewhere in `text`; what is empty stands in every text.
    static func holds(_ text: [UInt8], _ wanted: [UInt8]) -> Bool {
        let bytes = text.span
        let sought = wanted.span
        if sought.isEmpty { return true }
        if sought.count > bytes.count { return false }
        for start in 0...(bytes.count - sought.count) where bytes[start] == sought[0] {
            var length = 1
            while length < sought.count, bytes[start + length] == sought[length] { length += 1 }
            if length == sought.count { return true }
        }
        return false
    }
}
