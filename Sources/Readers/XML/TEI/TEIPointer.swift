/// A pointer of TEI: `#id`, `file.xml#id`, or, in older files, `id` alone.
enum TEIPointer {
    /// The id that `pointer` leads to; of several, the first.
    static func id(_ pointer: String) -> String {
        let first = pointer.split(whereSeparator: \.isWhitespace).first ?? ""
        return String(first.split(separator: "#").last ?? "")
    }
}
