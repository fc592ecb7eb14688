import GRDB
import StudyModel

/// The numbers by which a study file keeps what codings say. They never change, for files of years ago hold them.
enum StoredNumbers {
    static let noKind = 0

    static func number(of kind: StatementKind?) -> Int {
        switch kind {
        case nil: noKind
        case .assumption: 1
        case .aspiration: 2
        case .successFactor: 3
        case .challenge: 4
        }
    }

    static func kind(_ number: Int) -> StatementKind? {
        switch number {
        case 1: .assumption
        case 2: .aspiration
        case 3: .successFactor
        case 4: .challenge
        default: nil
        }
    }

    static func number(of stance: Stance) -> Int {
        switch stance {
        case .neutral: 0
        case .helping: 1
        case .hindering: 2
        case .mixed: 3
        }
    }

    static func stance(_ number: Int) -> Stance {
        switch number {
        case 1: .helping
        case 2: .hindering
        case 3: .mixed
        default: .neutral
        }
    }

    static func bits(of flags: Set<Coding.Flag>) -> Int {
        flags.reduce(0) { $0 | 1 << place(of: $1) }
    }

    static func flags(_ bits: Int) -> Set<Coding.Flag> {
        guard bits != 0 else { return [] }
        return Set(Coding.Flag.allCases.filter { bits & 1 << place(of: $0) != 0 })
    }

    /// A count, 0 to a thousand million, whatever a damaged file holds in its place.
    static func count(_ value: DatabaseValue) -> Int {
        let number = Int.fromDatabaseValue(value) ?? 0
        return min(max(0, number), highestCount)
    }

    /// The highest count.
    static let highestCount = 1_000_000_000

    /// A share, 0…1, whatever a damaged file holds in its place.
    static func share(_ value: DatabaseValue) -> Double {
        guard let number = Double.fromDatabaseValue(value), !number.isNaN else { return 0 }
        return min(max(0, number), 1)
    }

    private static func place(of flag: Coding.Flag) -> Int {
        switch flag {
        case .offRecord: 0
        case .reported: 1
        case .past: 2
        case .irony: 3
        case .offer: 4
        case .inferred: 5
        case .prompted: 6
        case .first: 7
        case .unsaid: 8
        // Never kept with a coding: it is that of the passages that people hold back.
        case .heldBack: 9
        case .kindInferred: 10
        }
    }
}
