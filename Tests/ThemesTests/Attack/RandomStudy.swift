import StudyModel

@testable import Themes

/// A study made up by lot: from three to sixty people in sectors, perspectives and organisations of all sizes, some
/// of whom nobody placed, and criteria that few or nearly all raise.
enum RandomStudy {
    static func make(seed: UInt64, people: ClosedRange<Int> = 3...60) -> SmallStudy {
        var lot = SmallLot(seed: seed)
        var study = SmallStudy()
        let count = people.lowerBound + lot.number(below: people.count)
        let (sectors, perspectives) = (1 + lot.number(below: 6), 1 + lot.number(below: 6))
        let (unplaced, loose) = (lot.number(below: 4), lot.number(below: 3))
        study.settings.minimumGroup = lot.one(of: [3, 3, 3, 5])
        study.settings.homogeneityGroup = 5
        let share = SmallStudy.criteria.map { _ in lot.one(of: [5, 20, 50, 90, 100]) }
        let critical = SmallStudy.criteria.map { _ in lot.one(of: [0, 10, 50, 90, 100]) }
        for number in 0..<count {
            let name = "P\(number)"
            // Low numbers are likelier, so that groups differ in size; some sectors are one body.
            let sector = lot.number(below: 1 + lot.number(below: sectors))
            let body = loose == 0 ? sector : sector * 10 + lot.number(below: 3)
            let attributes = Participant.Attributes(
                organisation: "Body \(body)",
                perspective: lot.number(below: 10) < unplaced
                    ? nil : "View \(lot.number(below: 1 + lot.number(below: perspectives)))",
                sector: lot.number(below: 20) < unplaced ? nil : "Sector \(sector)")
            var codings: [Coding] = []
            for (place, criterion) in SmallStudy.criteria.enumerated()
            where lot.number(below: 100) < share[place] {
                let isCritical = lot.number(below: 100) < critical[place]
                let stances: [Stance] =
                    isCritical
                    ? lot.one(of: [[.hindering], [.hindering], [.hindering, .helping], [.mixed]])
                    : lot.one(of: [[.helping], [.helping], [.neutral]])
                for (turn, stance) in stances.enumerated() {
                    codings.append(
                        SmallStudy.coding(
                            name, criterion, stance, turn: place * 10 + turn, quote: words(&lot)))
                }
            }
            study.add(name, attributes, codings)
        }
        return study
    }

    private static func words(_ lot: inout SmallLot) -> String {
        let parts = [
            "the board met", "nobody wrote it down", "the money moved", "they told us late", "it was agreed",
        ]
        return
            "It is said that \(lot.one(of: parts)) and then \(lot.one(of: parts)) and \(lot.one(of: parts))."
    }
}
