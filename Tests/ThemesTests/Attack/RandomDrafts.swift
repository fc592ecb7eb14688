import StudyModel

@testable import Themes

/// Drafts of one study made up by lot: people come and go between them, and their sectors are written otherwise.
struct RandomDrafts {
    /// All drafts but the last, as partners hold them.
    private(set) var earlier: [EarlierDraft] = []
    /// The last draft.
    private(set) var summary: ThemeSummary

    init?(seed: UInt64, settings: ThemeSettings = .init()) {
        var lot = SmallLot(seed: seed)
        let (sectors, perspectives) = (2 + lot.number(below: 3), 1 + lot.number(below: 3))
        let people = (0..<(10 + lot.number(below: 18))).map { number in
            Person(number, sectors, perspectives, &lot)
        }
        var present = Set(people.indices.filter { _ in lot.number(below: 4) > 0 })
        var found: ThemeSummary?
        let count = 2 + lot.number(below: 3)
        for draft in 0..<count {
            for number in people.indices {
                if present.contains(number), draft > 0, lot.number(below: 14) == 0 { present.remove(number) }
                if !present.contains(number), lot.number(below: 3) == 0 { present.insert(number) }
            }
            let ids = Dictionary(uniqueKeysWithValues: present.map { (people[$0].id, $0) })
            let counted = DraftPopulation(Set(ids.keys), earlier: earlier, minimum: 3).counted
            guard counted.count >= 5 else { return nil }
            let spelling = (0..<sectors).map { _ in lot.number(below: 3) }
            var study = SmallStudy()
            for id in counted.sorted() {
                guard let number = ids[id] else { continue }
                people[number].speak(in: &study, spelling: spelling)
            }
            study.settings = settings
            study.settings.earlier = earlier
            let summary = study.summary
            if draft < count - 1 { earlier.append(EarlierDraft(summary)) }
            found = summary
        }
        guard let found else { return nil }
        summary = found
    }
}

private extension RandomDrafts {
    struct Person {
        let id: Participant.ID
        let sector: Int
        let perspective: Int
        let stances: [Stance?]

        init(_ number: Int, _ sectors: Int, _ perspectives: Int, _ lot: inout SmallLot) {
            id = Participant.ID("P\(number)")
            sector = lot.number(below: sectors)
            perspective = lot.number(below: perspectives)
            stances = SmallStudy.criteria.indices.map { place in
                let choices: [[Stance?]] = [
                    [.hindering, .helping, .mixed], [.hindering, nil], [.helping, nil, nil],
                ]
                return lot.one(of: choices[place])
            }
        }

        func speak(in study: inout SmallStudy, spelling: [Int]) {
            let word = ["Sector", "Field", "Part"][spelling[sector]]
            let codings = zip(SmallStudy.criteria, stances).compactMap { criterion, stance in
                stance.map { SmallStudy.coding(id.rawValue, criterion, $0) }
            }
            study.add(
                id.rawValue, .init(perspective: "View \(perspective)", sector: "\(word) \(sector)"), codings)
        }
    }
}
