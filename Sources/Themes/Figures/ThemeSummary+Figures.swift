import StudyModel

extension ThemeSummary {
    /// The one way to a figure. Every table and chart that leaves the team is drawn from what this gives, so that
    /// whatever is hidden here is hidden everywhere.
    public func figure(_ name: Figure.Name) -> Figure {
        let figure =
            switch name {
            case .positions: positionFigure
            case .groups(let dimension): groupFigure(dimension)
            case .coverage(let dimension): coverageFigure(dimension)
            }
        return FigureGate(settings).passed(figure)
    }

    /// The one way to the curve of what further interviews brought. No base and no run is shorter than the smallest
    /// group that is named, so that neither tells of one or two people; of several runs that overlap, partners are
    /// told one only, as two tell of the interviews by which they differ.
    public func saturation(of theme: FrameworkMatrix.SaturationTheme) -> Saturation {
        var settings = settings.saturation
        settings.base = max(settings.base, self.settings.minimumGroup)
        settings.run = max(settings.run, self.settings.minimumGroup)
        return matrix.saturation(of: theme, settings: settings, seed: self.settings.seed)
    }
}

private extension ThemeSummary {
    var positionFigure: Figure {
        Figure(
            name: .positions, columns: [.init(group: nil, size: sample.people)],
            rows: themes.map { theme in
                .init(
                    criterion: theme.criterion.id, level: theme.criterion.level,
                    cells: [.people(theme.positions)])
            })
    }

    /// A theme names the groups that may be shown beside it; all others are hidden there.
    func groupFigure(_ dimension: StudyGroup.Dimension) -> Figure {
        let groups = sample.groups(of: dimension)
        return Figure(
            name: .groups(dimension), columns: groups.map { .init(group: $0, size: $0.size) },
            rows: themes.map { theme in
                let cells = groups.map { group in
                    theme.groups.first { $0.group == group }.map { view in
                        Figure.Cell.group(
                            raised: view.positions.raised, help: view.positions.positive,
                            difficulty: view.positions.critical)
                    } ?? .hidden
                }
                return .init(criterion: theme.criterion.id, level: theme.criterion.level, cells: cells)
            })
    }

    /// Counted from the cells that are shown, so that it tells nothing more than they do.
    func coverageFigure(_ dimension: StudyGroup.Dimension) -> Figure {
        let groups = FigureGate(settings).passed(groupFigure(dimension))
        return Figure(
            name: .coverage(dimension), columns: groups.columns,
            rows: codebook.levels.map { level in
                let rows = groups.rows(of: level)
                let cells = groups.columns.indices.map { column in
                    let cells = rows.map { $0.cells[column] }
                    let raised = cells.count { cell in
                        if case .group(let raised, _, _) = cell { raised > 0 } else { false }
                    }
                    return Figure.Cell.criteria(
                        raised, of: rows.count, hidden: cells.count { $0 == .hidden })
                }
                return .init(criterion: nil, level: level.id, cells: cells)
            })
    }
}
