/// Decides which cells of a table with a printed total may be shown. A cell below the threshold is hidden,
/// and further cells, the smallest first, until what is hidden adds up to the threshold at least: so that
/// nothing smaller follows by subtraction.
public enum CellSuppression {
    /// For each of `cells` whether it may be shown. `alreadyHidden` is the sum of what the total counts and
    /// no cell shows (people whose group nobody stated).
    public static func shown(_ cells: [Int], alreadyHidden: Int = 0, threshold: Int) -> [Bool] {
        var shown = cells.map { $0 >= threshold }
        var hidden = alreadyHidden + zip(cells, shown).reduce(0) { $0 + ($1.1 ? 0 : $1.0) }
        while hidden > 0, hidden < threshold {
            let next = cells.indices.filter { shown[$0] }.min { (cells[$0], $0) < (cells[$1], $1) }
            guard let next else { break }
            shown[next] = false
            hidden += cells[next]
        }
        return shown
    }
}
