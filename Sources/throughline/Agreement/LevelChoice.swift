import Agreement
import ArgumentParser

/// A level of units, as the command line names it.
enum LevelChoice: String, ExpressibleByArgument, CaseIterable {
    case segment, turn, interview

    /// The level.
    var level: UnitLevel {
        switch self {
        case .segment: .segment
        case .turn: .turn
        case .interview: .interview
        }
    }
}
