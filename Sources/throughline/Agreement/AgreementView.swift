import Agreement
import StudyModel

/// What of a comparison is shown.
struct AgreementView {
    let comparison: Comparison
    let codebook: Codebook?
    /// The levels shown, segments first.
    let levels: [LevelComparison]
    let grouping: Grouping
    /// Passages shown of each criterion to talk over.
    let examples: Int

    init(_ comparison: Comparison, codebook: Codebook?, level: UnitLevel?, grouping: Grouping, examples: Int)
    {
        self.comparison = comparison
        self.codebook = codebook
        levels = comparison.levels.filter { level == nil || $0.level == level }
        self.grouping = grouping
        self.examples = examples
    }

    var study: CodedStudy { comparison.study }

    /// Label of the criterion at `index`, where a codebook tells.
    func label(_ index: Int) -> String? { codebook?.criterion(study.criteria[index])?.label }

    /// The criterion at `index` for people: its label, where there is one, and its id.
    func title(_ index: Int) -> String {
        [label(index), study.criteria[index].rawValue].compactMap(\.self).joined(separator: " ")
    }

    /// The interviews at least two coders read, and those only one did.
    var alone: [String] {
        let shared = Set(study.shared)
        return study.interviews.indices.filter { !shared.contains($0) }.map { study.interviews[$0].name }
    }

    /// What coder `coder` gave `unit`, in the order of the criteria; nil where they did not read it.
    func marks(_ unit: CodedUnit, of coder: Int) -> [(criterion: Int, stance: Stance?)]? {
        unit.marks[coder].map { marks in
            marks.sorted { $0.key < $1.key }.map { (criterion: $0.key, stance: $0.value) }
        }
    }
}
