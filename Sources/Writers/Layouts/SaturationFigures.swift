import Planning
import StudyModel
import Themes

/// Whether further interviews still brought anything new: a curve, and sentences that say what it shows.
struct SaturationFigures {
    private let summary: ThemeSummary
    private let criteria: Saturation
    private let positions: Saturation

    /// More points than this are not told apart on a page, and make a long table.
    private static let mostPoints = 15

    /// The figures; nil where there are too few interviews to tell.
    init?(_ summary: ThemeSummary) {
        criteria = summary.saturation(of: .criterion)
        positions = summary.saturation(of: .position)
        guard !positions.runs.isEmpty, positions.total > 0 else { return nil }
        self.summary = summary
    }

    /// What is counted, and what was found.
    var sentences: [String] {
        let total = summary.sample.people
        var all = [
            "The checklist was given beforehand, so we count what was said of it: help with a criterion is one thing heard, "
                + "difficulty with it another. The \(total) interviews brought \(positions.total) such things in all, "
                + "and touched \(criteria.total) of the \(summary.codebook.criteria.count) criteria."
        ]
        if let enough = positions.interviews(missing: 0.1) {
            all.append(
                "Whatever the order, \(Numeral.word(enough)) interviews usually brought nine tenths of it: "
                    + "half of \(positions.settings.orders) random orders had reached that by then.")
        }
        all.append(lastRun)
        return all
    }

    /// What the last run brought, in the order of the interviews.
    private var lastRun: String {
        guard let last = positions.runs.last else { return "" }
        let share = Int(last.ratio * 100 + 0.5)
        let order =
            summary.matrix.isDated ? "In the order in which they were held" : "In the order of the list"
        let new =
            last.new == 0
            ? "nothing new" : last.new == 1 ? "one new thing" : "\(Numeral.word(last.new)) new things"
        let isLittle = last.ratio <= positions.settings.threshold
        let limit = Int(positions.settings.threshold * 100 + 0.5)
        return
            "\(order), the last \(Numeral.word(positions.settings.run)) interviews brought \(new): \(share)% of the \(last.base) "
            + "that the first \(Numeral.word(positions.settings.base)) had brought. "
            + (isLittle
                ? "That is no more than the \(limit)% usually taken to mean that little new is to be expected."
                : "Above \(limit)% it is usual to say that further interviews may still bring new things.")
    }

    /// The curve over random orders.
    var curve: LineChart {
        let title = "What further interviews brought"
        let points = sampled(positions.spread.count).map { index in
            let spread = positions.spread[index]
            return LineChart.Point(
                step: index + 1, low: spread.low, middle: spread.middle, high: spread.high)
        }
        let first = positions.spread.first?.middle ?? 0
        return LineChart(
            title: title,
            words:
                "A curve that rises from \(first) things heard in one interview to \(positions.total) in \(positions.spread.count), "
                + "and flattens as interviews go on. The numbers are in the table below it.",
            across: "interviews", up: "things heard",
            names: ["nine orders in ten reach", "half of the orders reach", "one order in ten reaches"],
            maximum: positions.total, points: points)
    }

    /// The numbers of the curve.
    var table: Table {
        var table = curve.table
        table.hasRowHeadings = true
        return table
    }

    /// The runs in the order of the interviews; for the team, as a run may tell of single interviews.
    var runs: Table {
        Table(
            caption:
                "Runs of \(positions.settings.run) interviews in order, after the first \(positions.settings.base)",
            columns: [
                .init("Interviews", width: 1.4), .init("New things heard", isNumeric: true),
                .init("Share of the first \(positions.settings.base)", isNumeric: true),
                .init("New criteria", isNumeric: true),
            ],
            rows: sampled(positions.runs.count).map { index in
                let (run, criterion) = (positions.runs[index], criteria.runs[index])
                return [
                    Table.Cell("\(run.first) to \(run.last)"), Table.Cell(String(run.new)),
                    Table.Cell("\(Int(run.ratio * 100 + 0.5))%"), Table.Cell(String(criterion.new)),
                ]
            }, hasRowHeadings: true)
    }

    /// The places of so many points that can be told apart, the first and the last among them.
    private func sampled(_ count: Int) -> [Int] {
        guard count > Self.mostPoints else { return Array(0..<count) }
        return (0..<Self.mostPoints).map { $0 * (count - 1) / (Self.mostPoints - 1) }
    }
}
