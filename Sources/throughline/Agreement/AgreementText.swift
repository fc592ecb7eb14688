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
        console.print(
            console.emphasised(
                "POOLED".padded(10) + right("UNITS", 6) + right("PREC", 6) + right("REC", 6)
                    + right("F1", 6) + right("MACRO", 6) + right("AGREE", 6) + "  " + "KAPPA".padded(16)
                    + "ALPHA"))
        for level in view.levels {
            let figures = level.pooled
            let table = figures.pairs.count == 1 ? figures.pairs.first?.table : nil
            let row =
                level.level.rawValue.padded(10) + right(level.units.grouped, 6)
                + right(table?.precision.coefficient ?? "-", 6)
                + right(table?.recall.coefficient ?? "-", 6) + right(figures.f1.coefficient, 6)
                + right(level.macroF1.coefficient, 6) + right(percent(figures.percentAgreement), 6) + "  "
            let kappa = "\(figures.kappa.coefficient) \(figures.kappaInterval.short)".padded(16)
            console.print(row + kappa + "\(figures.alpha.coefficient) \(figures.alphaInterval.short)")
        }
    }

    func printPairs() {
        page.gap()
        console.print(
            console.emphasised(
                "PAIRS (the first is the reference)".padded(40) + right("PREC", 6) + right("REC", 6)
                    + right("F1", 6) + "  KAPPA"))
        for level in view.levels {
            for pair in level.pooled.pairs {
                let names = "\(study.coders[pair.first]), \(study.coders[pair.second])"
                let title = "\(level.level.rawValue): \(names)".excerpt(39).padded(40)
                let kappa = pair.table.kappa
                console.print(
                    title + right(pair.table.precision.coefficient, 6)
                        + right(pair.table.recall.coefficient, 6) + right(pair.table.f1.coefficient, 6)
                        + "  \((kappa?.value).coefficient) \((kappa?.interval).short)")
            }
        }
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
        console.print(
            console.emphasised(
                title.padded(20)
                    + counted.map { right($0, isPair ? 5 : 7) }.joined() + right("F1", 6) + right("AGREE", 6)
                    + right("KAPPA", 6) + "  " + "ALPHA".padded(16) + "READING"))
        for (name, figures) in rows {
            let counts =
                isPair
                ? figures.codedBy + [figures.pairs[0].table.both]
                : [figures.codedBy.min() ?? 0, figures.mostCoded, figures.differing]
            let alpha = "\(figures.alpha.coefficient) \(figures.alphaInterval.short)".padded(16)
            console.print(
                name.excerpt(19).padded(20)
                    + counts.map { right(String($0), isPair ? 5 : 7) }.joined()
                    + right(figures.f1.coefficient, 6) + right(percent(figures.percentAgreement), 6)
                    + right(figures.kappa.coefficient, 6) + "  " + alpha + Reliability(figures).rawValue)
        }
    }

    func printStances() {
        let levels = view.levels.filter { $0.stance.units > 0 }
        guard !levels.isEmpty else { return }
        page.gap()
        console.print(
            console.emphasised(
                "STANCE".padded(10) + right("BOTH", 6) + right("AGREE", 6) + "  " + "NOMINAL ALPHA".padded(16)
                    + "ORDINAL ALPHA"))
        for level in levels {
            let stance = level.stance
            let nominal = "\(stance.nominalAlpha.coefficient) \(stance.nominalInterval.short)".padded(16)
            console.print(
                level.level.rawValue.padded(10) + right(stance.units.grouped, 6)
                    + right(percent(stance.percentAgreement), 6) + "  " + nominal
                    + "\(stance.ordinalAlpha.coefficient) \(stance.ordinalInterval.short)")
        }
    }

    func printStatements(_ level: LevelComparison) {
        if level.statements.isEmpty { return }
        let isPair = study.coders.count == 2
        let counted = isPair ? study.coders.map { $0.excerpt(4) } + ["BOTH"] : ["LEAST", "MOST", "DIFFER"]
        printTable(
            "KIND, QUESTION", counted, isPair,
            level.statements.map { ($0.mark.name.replacing("_", with: " "), $0.figures) })
    }

    func right(_ text: String, _ width: Int) -> String { text.padded(width, right: true) }

    func percent(_ share: Double?) -> String { share.map { "\(Int(($0 * 100).rounded())) %" } ?? "-" }
}
