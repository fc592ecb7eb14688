import Readers
import StudyModel

extension TurnTexts {
    /// The passage `row` means in its turn of the transcript `name`: its place, or where its words stand, or the whole
    /// turn.
    /// - Throws: `InputError` with the line of `file` where there is no such place.
    func place(_ row: CodingRow, of name: String, file: String) throws(InputError) -> Range<Int> {
        func fault(_ reason: String) -> InputError { InputError(file: file, line: row.line, reason: reason) }
        guard row.turn <= count else { throw fault("is in turn \(row.turn), and \(name) has \(count) turns") }
        let length = length(of: row.turn)
        guard let range = row.range else {
            guard let text = row.text else { return 0..<length }
            guard let range = find(text, in: row.turn) else {
                throw fault("holds words that do not stand in turn \(row.turn) of \(name)")
            }
            return range
        }
        guard range.upperBound <= length else {
            throw fault(
                "ends at \(range.upperBound), and turn \(row.turn) of \(name) has \(length) characters")
        }
        return range
    }
}
