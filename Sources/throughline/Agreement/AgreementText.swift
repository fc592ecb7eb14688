import Agreement
import StudyModel

/// A comparison of coders for people.
struct AgreementText {
    private let view: AgreementView
    private let console: Console
    private let page: Paragraphs

    init(_ view: AgreementView, _ console: Console) {
        self.view = view
        self.console = console
        page = Paragraphs(console: console)
    }

    /// Prints it.
    func print() {
        printHead()
        page.gap()
        printLevels()
        if view.study.coders.count > 2 { printPairs() }
        if view.grouping == .criterion { for level in tables { printCriteria(level) } }
        printStances()
        for level in tables { printStatements(level) }
        if view.grouping == .criterion, view.levels.contains(where: { $0.level == .segment }) {
            TalkOverText(view, console).print()
        }
        page.gap()
        AgreementNotes(view, page).print()
    }
}

private extension AgreementText {
    var study: CodedStudy { view.study }

    /// The levels whose criteria are shown one by one: the one asked for, or segments.
    var tables: [LevelComparison] { view.levels.count == 1 ? view.levels : Array(view.levels.prefix(1)) }

    func printHead() {
        page.heading("Agreement of \(study.coders.joined(separator: ", "))")
        let shared = study.shared.count.of("interview")
        page.text("\(shared) coded by at least two, \(study.criteria.count.of("criterion", "criteria")) used")
        if study.coders.count == 2 {
            page.text(
                "Precision: of what \(study.coders[1]) coded, the share \(study.coders[0]) coded too. Recall: of what "
                    + "\(study.coders[0]) coded, the share \(study.coders[1]) coded too.")
        }
    }

    func printLevels() {
        let rows = view.levels.map { level in
            let figures = level.pooled
            let table = figures.pairs.count == 1 ? figures.pairs.first?.table : nil
            return [
                level.level.rawValue, level.units.grouped, table?.precision.coefficient ?? "-",
                table?.recall.coefficient ?? "-", figures.f1.coefficient, level.macroF1.coefficient,
                percent(figures.percentAgreement),
                "\(figures.kappa.coefficient) \(figures.kappaInterval.short)",
                "\(figures.alpha.coefficient) \(figures.alphaInterval.short)",
            ]
        }
        printRows(
            [
                .words("POOLED", 10), .number("UNITS"), .number("PREC"), .number("REC"), .number("F1"),
                .number("MACRO"), .number("AGREE"), .words("KAPPA", 16), .words("ALPHA"),
            ], rows)
    }

    func printPairs() {
        page.gap()
        let rows = view.levels.flatMap { level in
            level.pooled.pairs.map { pair in
                let names = "\(study.coders[pair.first]), \(study.coders[pair.second])"
                let kappa = pair.table.kappa
                return [
                    "\(level.level.rawValue): \(names)".excerpt(39), pair.table.precision.coefficient,
                    pair.table.recall.coefficient, pair.table.f1.coefficient,
                    "\((kappa?.value).coefficient) \((kappa?.interval).short)",
                ]
            }
        }
        printRows(
            [
                .words("PAIRS (the first is the reference)", 40), .number("PREC"), .number("REC"),
                .number("F1"), .words("KAPPA"),
            ], rows)
    }

    func printCriteria(_ level: LevelComparison) {
        let isPair = study.coders.count == 2
        let counted = isPair ? study.coders.map { $0.excerpt(4) } + ["BOTH"] : ["LEAST", "MOST", "DIFFER"]
        printTable(
            "BY \(level.level.rawValue.uppercased())", counted, isPair,
            level.criteria.enumerated().map { (view.title($0.offset), $0.element) })
    }

    func printTable(
        _ title: String, _ counted: [String], _ isPair: Bool,
        _ rows: [(name: String, figures: AgreementFigures)]
    ) {
        page.gap()
        let cells = rows.map { name, figures in
            let counts =
                isPair
                ? figures.codedBy + [figures.pairs[0].table.both]
                : [figures.codedBy.min() ?? 0, figures.mostCoded, figures.differing]
            return [name.excerpt(17)] + counts.map { String($0) } + [
                figures.f1.coefficient, percent(figures.percentAgreement), figures.kappa.coefficient,
                "\(figures.alpha.coefficient) \(figures.alphaInterval.short)", Reliability(figures).rawValue,
            ]
        }
        printRows(
            [.words(title, 18)] + counted.map { .number($0, 5) } + [
                .number("F1"), .number("AGREE"), .number("KAPPA"), .words("ALPHA", 16), .words("READING"),
            ], cells)
    }

    func printStances() {
        let levels = view.levels.filter { $0.stance.units > 0 }
        guard !levels.isEmpty else { return }
        page.gap()
        let rows = levels.map { level in
            let stance = level.stance
            return [
                level.level.rawValue, stance.units.grouped, percent(stance.percentAgreement),
                "\(stance.nominalAlpha.coefficient) \(stance.nominalInterval.short)",
                "\(stance.ordinalAlpha.coefficient) \(stance.ordinalInterval.short)",
            ]
        }
        printRows(
            [
                .words("STANCE", 10), .number("BOTH"), .number("AGREE"), .words("NOMINAL ALPHA", 16),
                .words("ORDINAL ALPHA"),
            ], rows)
    }

    func printStatements(_ level: LevelComparison) {
        if level.statements.isEmpty { return }
        let isPair = study.coders.count == 2
        let counted = isPair ? study.coders.map { $0.excerpt(4) } + ["BOTH"] : ["LEAST", "MOST", "DIFFER"]
        printTable(
            "KIND, QUESTION", counted, isPair,
            level.statements.map { ($0.mark.name.replacing("_", with: " "), $0.figures) })
    }

    func printRows(_ columns: [TextColumns.Column], _ rows: [[String]]) {
        let table = TextColumns(columns, rows: rows)
        console.print(console.emphasised(table.heading))
        for row in rows { console.print(table.line(row)) }
    }

    func percent(_ share: Double?) -> String { share?.percent ?? "-" }
}
