import GRDB
import StudyModel

extension Segment {
    /// The passage that a row of `coding` is about; nil where it says one that no turn has, as damage may.
    init?(_ row: Row) {
        let (first, past): (Int, Int) = (row["first"], row["past"])
        guard first >= 0 else { return nil }
        self.init(turn: row["turn"], range: first..<max(first, past))
    }
}
