public import Themes

/// What the tool says of one participant and one criterion.
public enum CellSummary {
    /// Position, passages and kinds on a line, then the best passage of each stance, a line each.
    public static func text(_ cell: FrameworkMatrix.Cell) -> String {
        var parts = [SaidWords.stance(cell.stance).capitalisedFirst]
        parts.append(cell.passages == 1 ? "1 passage" : "\(cell.passages) passages")
        if cell.prompted > 0 { parts.append("\(cell.prompted) prompted") }
        if !cell.kinds.isEmpty { parts.append(cell.kinds.map(SaidWords.kind).joined(separator: ", ")) }
        let lines = cell.extracts.map { extract in
            let lead =
                cell.extracts.count > 1 ? "\(SaidWords.stance(extract.stance).capitalisedFirst): " : ""
            return "\(lead)“\(extract.text)” (\(extract.evidence))"
        }
        return ([parts.joined(separator: " · ")] + lines).joined(separator: "\n")
    }
}
