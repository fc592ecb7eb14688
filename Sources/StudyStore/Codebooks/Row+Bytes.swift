import GRDB

extension Row {
    /// The bytes of a column; none where it holds no bytes.
    func bytes(_ column: String) -> [UInt8] {
        let value: DatabaseValue = self[column]
        guard case .blob(let bytes) = value.storage else { return [] }
        return Array(bytes)
    }
}
