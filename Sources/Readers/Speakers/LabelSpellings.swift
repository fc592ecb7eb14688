import StudyModel

/// Finds labels that are spellings of one person's: `JB` and `J.B.`, `Dr Bell` and `Bell`, `JB` or `Jane` and `Jane
/// Bell`, also where only the heading gives the name in full.
struct LabelSpellings: Sendable {
    /// What was taken for one, in order of the spellings' first turns.
    private(set) var remarks: [TranscriptDraft.Remark] = []

    /// The label each spelling stands for, by its lower case.
    private var meant: [String: String] = [:]
    private var counts: [String: Int] = [:]
    /// The spelling first met, by its lower case.
    private var spellings: [String: String] = [:]
    /// Labels in lower case, in order of their first turn.
    private var order: [String] = []
    /// How often turns of two labels adjoin, the two in lower case and in order.
    private var neighbours: [[String]: Int] = [:]

    /// Finds the spellings among the labels of `turns`; `people` are the names the document gives.
    init(_ turns: [LayoutDraft.Turn], people: [String]) {
        count(turns)
        guard order.count > 1 else { return }
        mergeSame { PersonName.fold($0) }
        mergePlain()
        mergeNames(people)
    }

    /// Whether two labels in lower case may be spellings of one name: the same letters, or one the initials or a word
    /// of the other.
    static func areAlike(_ one: String, _ other: String) -> Bool {
        let folded = PersonName.fold(one)
        guard folded.utf8.count > 1, !SpeakerWords.isRoleWord(one[...]), !SpeakerWords.isRoleWord(other[...])
        else {
            return false
        }
        return folded == PersonName.fold(other) || PersonName.matches(one, other)
            || PersonName.matches(other, one)
    }

    /// The label that `label` is a spelling of, or itself.
    func label(_ label: String) -> String { meant[label.lowercased()] ?? label }
}

private extension LabelSpellings {
    mutating func count(_ turns: [LayoutDraft.Turn]) {
        var last: String?
        for turn in turns {
            let key = turn.label.lowercased()
            if spellings[key] == nil {
                spellings[key] = turn.label
                order.append(key)
            }
            counts[key, default: 0] += 1
            if let last, last != key { neighbours[[last, key].sorted(), default: 0] += 1 }
            last = key
        }
    }

    /// The labels not yet taken for another's, names of nobody aside.
    var open: [String] { order.filter { meant[$0] == nil && !SpeakerWords.isNobody($0) } }

    /// Takes labels for one that agree in `form`.
    mutating func mergeSame(_ form: (String) -> String) {
        let groups = Dictionary(grouping: open, by: form)
        for key in open {
            guard let group = groups[form(key)], group.count > 1, !form(key).isEmpty else { continue }
            let main = mostFrequent(group)
            if key != main { merge(key, main, .note) }
        }
    }

    /// Takes a name with a title or remark for the name without, where there is one such only: Mr and Mrs Bell are two.
    mutating func mergePlain() {
        for key in open {
            let decorated = open.filter {
                $0 != key && PersonName.fold(PersonName.plain($0)) == PersonName.fold(key)
            }
            guard decorated.count == 1, !adjoin(decorated[0], key) else { continue }
            merge(decorated[0], key, .warning)
        }
    }

    /// Takes initials and single names for the only full name they fit.
    mutating func mergeNames(_ people: [String]) {
        let full = open.filter(isFullName).compactMap { spellings[$0] }
        let names =
            full
            + people.filter { person in
                isFullName(person) && !full.contains { PersonName.fold($0) == PersonName.fold(person) }
            }
        guard !names.isEmpty else { return }
        var labels: [String: [String]] = [:]
        for key in open where isShort(key) {
            let fitting = names.filter { PersonName.matches(key, $0) }
            if fitting.count == 1 { labels[fitting[0], default: []].append(key) }
        }
        for name in names {
            let key = name.lowercased()
            let group = (labels[name] ?? []) + (spellings[key] != nil && full.contains(name) ? [key] : [])
            guard group.count > 1 else { continue }
            let main = spellings[key] != nil ? key : mostFrequent(group)
            for other in group where other != main && !adjoin(other, main) { merge(other, main, .warning) }
        }
    }

    func mostFrequent(_ group: [String]) -> String {
        group.max {
            (counts[$0, default: 0], order.firstIndex(of: $1) ?? 0) < (
                counts[$1, default: 0], order.firstIndex(of: $0) ?? 0
            )
        }
            ?? group[0]
    }

    /// Whether `label` is a name of two words at least, no word for a speaker and no number among them.
    func isFullName(_ label: String) -> Bool {
        let words = label.split { !$0.isLetter }
        return words.count >= 2 && words.count <= 4 && !label.contains(where: \.isNumber)
            && SpeakerWords.role(of: label) == nil && words.contains { $0.count > 1 }
    }

    /// Whether `label` may be initials or one name of somebody's.
    func isShort(_ label: String) -> Bool {
        PersonName.fold(label).utf8.count >= 2 && !label.contains(where: \.isNumber) && !isFullName(label)
            && SpeakerWords.role(of: label) == nil
    }

    /// Whether the two speak to each other, so that they are two people.
    func adjoin(_ one: String, _ other: String) -> Bool {
        let pairs = neighbours[[one, other].sorted()] ?? 0
        return pairs > 1 && pairs * 2 > min(counts[one, default: 0], counts[other, default: 0])
    }

    mutating func merge(_ key: String, _ main: String, _ severity: Diagnostic.Severity) {
        guard let written = spellings[key], let label = spellings[main] else { return }
        for (other, target) in meant where target == written { meant[other] = label }
        meant[key] = label
        remarks.append(
            .init(
                severity: severity, code: "speaker-merged",
                message: "'\(written)' and '\(label)' were taken for one speaker"))
    }
}
