import Agreement
import StudyModel
import Writers

/// A comparison of coders for spreadsheets: a row for each level, criterion and pair of coders; with more than two
/// coders one more for all of them. `(all)` stands for all criteria pooled, `(stance)` for agreement on stances,
/// `(challenge)` and the like for kinds, `(question)` for open questions.
struct AgreementCSV {
    private static let columns = [
        "level", "criterion", "label", "first", "second", "units", "first_coded", "second_coded", "both",
        "only_first",
        "only_second", "neither", "precision", "recall", "f1", "macro_f1", "agreement", "kappa", "kappa_low",
        "kappa_high", "alpha", "alpha_low", "alpha_high", "alpha_metric", "ac1", "reading",
    ]

    private static let all = "(all)"

    private let view: AgreementView

    init(_ view: AgreementView) { self.view = view }

    /// The whole file.
    var bytes: [UInt8] { CSVEncoder().encode(columns: Self.columns, rows: view.levels.flatMap(rows)) }
}

private extension AgreementCSV {
    func rows(_ level: LevelComparison) -> [[String]] {
        var rows = rows(level, level.pooled, criterion: Self.all, label: "", macro: level.macroF1)
        if view.grouping == .criterion {
            for (index, figures) in level.criteria.enumerated() {
                rows += self.rows(
                    level, figures, criterion: view.study.criteria[index].rawValue,
                    label: view.label(index) ?? "", macro: nil)
            }
        }
        let stance = level.stance
        if stance.units > 0 {
            rows.append(stanceRow(level, stance.nominalAlpha, stance.nominalInterval, .nominal))
            rows.append(stanceRow(level, stance.ordinalAlpha, stance.ordinalInterval, .ordinal))
        }
        for statement in level.statements {
            rows += self.rows(
                level, statement.figures, criterion: "(\(statement.mark.name))", label: "", macro: nil)
        }
        return rows
    }

    func rows(
        _ level: LevelComparison, _ figures: AgreementFigures, criterion: String, label: String,
        macro: Double?
    ) -> [[String]] {
        let head = [level.level.rawValue, criterion, label]
        let decisions = criterion == Self.all ? view.study.criteria.count : 1
        let shared =
            [number(figures.alpha), number(figures.alphaInterval?.low), number(figures.alphaInterval?.high)]
            + ["nominal", number(figures.gwetAC1), Reliability(figures).rawValue]
        if figures.pairs.count == 1 {
            return figures.pairs.map { pair in
                head + pairCells(level, pair, decisions, macro, figures.percentAgreement) + shared
            }
        }
        let pairs = figures.pairs.map { pair in
            head + pairCells(level, pair, decisions, nil, nil) + Array(repeating: "", count: shared.count)
        }
        let blanks = Array(repeating: "", count: 8)
        let all =
            head + ["(all coders)", "", String(level.units)] + blanks
            + [number(figures.f1), number(macro), number(figures.percentAgreement)]
            + [number(figures.kappa), "", ""] + shared
        return pairs + [all]
    }

    func pairCells(
        _ level: LevelComparison, _ pair: CoderPair, _ decisions: Int, _ macro: Double?, _ agreement: Double?
    ) -> [String] {
        let table = pair.table
        let coders = view.study.coders
        // Where three coded, two of them may have read fewer interviews.
        let units = table.neither == nil ? level.units : table.units / max(1, decisions)
        return [
            coders[pair.first], coders[pair.second], String(units),
            String(table.both + table.onlyFirst),
            String(table.both + table.onlySecond), String(table.both), String(table.onlyFirst),
            String(table.onlySecond), table.neither.map(String.init) ?? "", number(table.precision),
            number(table.recall), number(table.f1), number(macro), number(agreement),
            number(table.kappa?.value), number(table.kappa?.interval.low), number(table.kappa?.interval.high),
        ]
    }

    func stanceRow(
        _ level: LevelComparison, _ alpha: Double?, _ interval: Interval?, _ metric: Metric
    ) -> [String] {
        [level.level.rawValue, "(stance)", "", "(all coders)", "", String(level.stance.units)]
            + Array(repeating: "", count: 10)
            + [number(level.stance.percentAgreement), "", "", "", number(alpha), number(interval?.low)]
            + [number(interval?.high), metric.rawValue, "", ""]
    }

    /// Four decimals; empty where there is no number.
    func number(_ value: Double?) -> String {
        guard let value else { return "" }
        let text = value.decimals(4)
        return text.hasPrefix(".") ? "0" + text : text.hasPrefix("-.") ? "-0" + text.dropFirst() : text
    }
}
