import Readers
import StudyModel

/// How far each criterion is spread over what one reader coded in one list: to tell of one that is on nearly all of it, as
/// where a cell was filled down a table.
struct CriterionSpread {
    /// Fewer coded passages tell nothing.
    private static let fewest = 10

    private struct Reader: Hashable {
        let file: String
        /// Nil where nobody is named, or where people decided about suggestions.
        let coder: String?
    }

    private struct Place: Hashable {
        let transcript: String
        let turn: Int
        let range: Range<Int>?
        let text: String?
    }

    private struct Passages {
        var all: Set<Place> = []
        var byCriterion: [Criterion.ID: Set<Place>] = [:]
    }

    private let criteria: CriterionFinder
    private var readers: [Reader: Passages] = [:]

    /// Nothing is counted yet; criteria are found by `criteria`.
    init(_ criteria: CriterionFinder) { self.criteria = criteria }

    /// Counts what people decided in `list`. A passage that stands on several rows is one.
    mutating func count(_ list: CodingList) {
        for row in list.rows where row.state != .suggested {
            let reader = Reader(file: list.file, coder: row.state == nil ? row.coder : nil)
            let place = Place(
                transcript: row.transcript, turn: row.turn, range: row.range, text: row.text)
            readers[reader, default: Passages()].all.insert(place)
            guard row.state != .rejected, let id = row.criterion.flatMap(criteria.criterion(for:)) else {
                continue
            }
            readers[reader, default: Passages()].byCriterion[id, default: []].insert(place)
        }
    }

    /// A warning for each criterion that is on nine in ten of a reader's coded passages or more, by file, reader and
    /// criterion. Who codes one criterion alone has it on all of these: it is held against all that they read.
    var warnings: [Diagnostic] {
        let ordered = readers.sorted {
            ($0.key.file, $0.key.coder ?? "") < ($1.key.file, $1.key.coder ?? "")
        }
        return ordered.flatMap { reader, passages in
            let coded = passages.byCriterion.values.reduce(into: Set()) { $0.formUnion($1) }.count
            let base = passages.byCriterion.count > 1 ? coded : passages.all.count
            return passages.byCriterion.sorted { $0.key < $1.key }.filter {
                base >= Self.fewest && 10 * $0.value.count >= 9 * base
            }.map { id, places in
                Diagnostic(
                    .warning, "criterion-everywhere", file: reader.file,
                    "'\(id)' is on \(places.count) of the \(base) passages \(reader.coder.map { "'\($0)' coded" } ?? "coded"), "
                        + "so that the model will suggest it nearly everywhere: look whether a cell was filled down"
                )
            }
        }
    }
}
