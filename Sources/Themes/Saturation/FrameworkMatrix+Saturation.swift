import StudyModel

extension FrameworkMatrix {
    /// What counts as a theme where saturation is told.
    public enum SaturationTheme: Sendable {
        /// A criterion that is raised.
        case criterion
        /// A criterion told of as help, and one told of as difficulty: the checklist is given, what is said of it is
        /// not.
        case position
    }

    /// Whether every interviewee has a day on which they were interviewed.
    public var isDated: Bool { rows.allSatisfy { Self.day(of: $0) != nil } }

    /// How soon interviews brought little new, in the order of their days where all are known, else of the ids of
    /// interviewees; random orders start from `seed`. An interview stands for a person here.
    public func saturation(
        of theme: SaturationTheme, settings: Saturation.Settings, seed: UInt64
    ) -> Saturation {
        var order = rows
        if isDated {
            order.sort { left, right in
                guard let first = Self.day(of: left), let second = Self.day(of: right), first != second else {
                    return left.participant < right.participant
                }
                return first < second
            }
        }
        return Saturation(order.map { themes(of: $0, theme) }, settings: settings, seed: seed)
    }

    private static func day(of row: Row) -> InterviewDay? { row.attributes.date.flatMap(InterviewDay.init) }

    private func themes(of row: Row, _ theme: SaturationTheme) -> [Int] {
        row.cells.enumerated().flatMap { index, cell -> [Int] in
            switch (theme, cell?.stance) {
            case (_, nil), (.position, .neutral): []
            case (.criterion, _): [index]
            case (.position, .helping): [2 * index]
            case (.position, .hindering): [2 * index + 1]
            case (.position, .mixed): [2 * index, 2 * index + 1]
            }
        }
    }
}
