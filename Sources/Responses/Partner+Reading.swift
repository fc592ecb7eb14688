public import Planning
import Readers
public import StudyModel

extension Partner {
    /// The partners that the list in the file at `path` (`partners.csv`) names, in its order.
    /// - Throws: `InputError` with the line of a row that cannot be right.
    public static func read(path: String) throws(InputError) -> [Partner] {
        let list = try PartnerList.read(path: path, states: State.allCases.map(\.rawValue))
        return list.rows.map { row in
            Partner(
                name: row.partner, people: row.people, signatory: row.signatory,
                state: row.state.flatMap { State(rawValue: $0) }, date: row.date)
        }
    }
}
