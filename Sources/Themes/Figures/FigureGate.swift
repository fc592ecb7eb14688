/// What every figure passes on its way out of the team.
struct FigureGate {
    private let settings: ThemeSettings

    init(_ settings: ThemeSettings) { self.settings = settings }

    /// `figure` with the columns of groups too small to be told of hidden.
    ///
    /// Which groups are named, and beside which theme, `GroupPolicy` has decided by now; this holds for whatever
    /// figure is added later, too.
    func passed(_ figure: Figure) -> Figure {
        let isShown = figure.columns.map { $0.group == nil || $0.size >= settings.minimumGroup }
        guard isShown.contains(false) else { return figure }
        return Figure(
            name: figure.name, columns: figure.columns,
            rows: figure.rows.map { row in
                .init(
                    criterion: row.criterion, level: row.level,
                    cells: zip(row.cells, isShown).map { $1 ? $0 : .hidden })
            })
    }
}
