import Agreement
import StudyModel
import StudyStore

/// The figures of two coders as the page shows them.
struct AgreementValues {
    private let counts: [PairCounts]
    private let one: CoderAccount
    private let other: CoderAccount
    private let names: [Criterion.ID: String]

    init(_ counts: [PairCounts], _ one: CoderAccount, _ other: CoderAccount, _ names: [Criterion.ID: String])
    {
        self.counts = counts
        self.one = one
        self.other = other
        self.names = names
    }

    var values: PageValues {
        let all = PairFigures(counts)
        let range = all.alphaRange.map {
            "95 % range \(FigureText.coefficient($0.low)) to \(FigureText.coefficient($0.high))"
        }
        return [
            "one": .text(one.name), "other": .text(other.name), "oneID": .text("\(one.id)"),
            "otherID": .text("\(other.id)"), "units": .number(all.units),
            "unitWord": .text(all.units == 1 ? "coding" : "codings"), "none": .flag(all.units == 0),
            "percent": .text(FigureText.percent(all.percent)),
            "kappa": .text(FigureText.coefficient(all.kappa)),
            "alpha": .text(FigureText.coefficient(all.alpha)), "range": .some(range),
            "reading": .text(all.reading),
            "sameKind": .text(FigureText.percent(all.sameKind)),
            "sameStance": .text(FigureText.percent(all.sameStance)), "both": .number(all.table.both),
            "criteria": .list(rows),
        ]
    }

    /// Criteria they differ on most often first.
    private var rows: [PageValues] {
        counts.map { ($0, PairFigures([$0])) }.sorted { $0.1.differing > $1.1.differing }.map {
            count, figures in
            let slug = count.criterion?.rawValue ?? ""
            return [
                "name": .text(
                    count.criterion.flatMap { names[$0] } ?? (slug.isEmpty ? "No criterion" : slug)),
                "units": .number(figures.units), "both": .number(count.both),
                "neither": .number(count.neither),
                "onlyOne": .number(count.onlyFirst), "onlyOther": .number(count.onlySecond),
                "percent": .text(FigureText.percent(figures.percent)),
                "kappa": .text(FigureText.coefficient(figures.kappa)),
                "alpha": .text(FigureText.coefficient(figures.alpha)), "reading": .text(figures.reading),
                "path": .text("/agreement?one=\(one.id)&other=\(other.id)&criterion=\(slug)#differences"),
                "differs": .flag(figures.differing > 0 && !slug.isEmpty),
            ]
        }
    }
}
