import Agreement
import StudyModel

/// The criteria coders should talk over first, with passages they differ on side by side.
struct TalkOverText {
    private static let mostCriteria = 5
    private static let mostConfusions = 3

    private let view: AgreementView
    private let page: Paragraphs
    private let comparison: Comparison

    init(_ view: AgreementView, _ console: Console) {
        self.view = view
        comparison = view.comparison
        page = Paragraphs(console: console)
    }

    /// Prints it.
    func print() {
        printReadings()
        let criteria = comparison.toTalkOver
        guard !criteria.isEmpty else { return }
        page.gap()
        page.heading("TALK OVER FIRST")
        for (rank, criterion) in criteria.prefix(Self.mostCriteria).enumerated() {
            if rank > 0 { page.gap() }
            let differences = comparison.differences(about: criterion)
            page.text(
                "\(rank + 1). \(view.title(criterion)): coders differ on \(differences.count.of("segment"))")
            page.inner.text(confusions(of: criterion), title: "Taken for", hang: 2)
            for unit in chosen(differences) { print(unit) }
        }
        let rest = criteria.dropFirst(Self.mostCriteria)
        if !rest.isEmpty {
            page.gap()
            page.text(rest.map { view.title($0) }.joined(separator: ", "), title: "Then", hang: 2)
        }
    }
}

private extension TalkOverText {
    func printReadings() {
        guard let level = comparison.levels.first else { return }
        let lists: [(Reliability, String)] = [
            (.good, "Good (alpha .800 or more)"), (.tentative, "Tentative (.667 or more)"),
            (.doubtful, "Doubtful (less)"),
            (.tooFew, "Too few to tell (nobody coded \(Reliability.fewest) segments)"),
        ]
        var isFirst = true
        for (worth, title) in lists {
            let names = level.criteria.indices.filter { Reliability(level.criteria[$0]) == worth }
                .map { view.title($0) }
            guard !names.isEmpty else { continue }
            if isFirst { page.gap() }
            isFirst = false
            page.text(names.joined(separator: ", "), title: title, hang: 2)
        }
    }

    func confusions(of criterion: Int) -> String {
        comparison.confusions.filter { $0.first == criterion || $0.second == criterion }
            .prefix(Self.mostConfusions)
            .map { "\(view.title($0.first == criterion ? $0.second : $0.first)) (\($0.segments))" }
            .joined(separator: ", ")
    }

    /// Passages from as many interviews as can be, in their order.
    func chosen(_ differences: [CodedUnit]) -> [CodedUnit] {
        var met: Set<Int> = []
        let firsts = differences.filter { met.insert($0.interview).inserted }
        let others = differences.filter { !firsts.contains($0) }
        return Array((firsts + others).prefix(view.examples))
    }

    func print(_ unit: CodedUnit) {
        let place = "\(view.study.interviews[unit.interview].name), turn \(unit.turn ?? 0)"
        page.inner.text(unit.text.isEmpty ? place : "\(place): “\(unit.text)”", hang: 2)
        for coder in view.study.coders.indices {
            let marks = view.marks(unit, of: coder).map { marks in
                marks.isEmpty ? "nothing" : marks.map(mark).joined(separator: ", ")
            }
            page.inner.inner.inner.text(
                marks ?? "did not read it", title: view.study.coders[coder], hang: 2)
        }
    }

    func mark(_ mark: (criterion: Int, stance: Stance?)) -> String {
        view.title(mark.criterion) + (mark.stance.map { " (\($0.rawValue))" } ?? "")
    }
}
