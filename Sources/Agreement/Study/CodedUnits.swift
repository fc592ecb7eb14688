import StudyModel

/// All units of a level.
///
/// - Segments are the sentences the interviews list. Where an interview lists none, they are the passages its coders
///   marked, the shortest first, without those that share half or more with one taken before. A coding applies to
///   every segment with which it shares at least half of the shorter of the two.
/// - Turns are those of interviewees; where they are not listed, those in which something was marked.
/// - A turn or an interview has the criteria of all passages in it.
///
/// Only interviews that at least two coders read have units.
public struct CodedUnits: Sendable {
    /// The level.
    public let level: UnitLevel
    /// The units in the order of the interviews, turns and places.
    public internal(set) var units: [CodedUnit] = []
    /// Units that nobody coded and that are not among `units`; nil where it is not known how many there are.
    public internal(set) var unlisted: Int? = 0
    /// Passages with a criterion that belong to no unit, such as those in an interviewer's turn.
    public internal(set) var unplaced = 0

    /// How many units there are in all; nil where that is not known.
    public var total: Int? { unlisted.map { units.count + $0 } }

    /// The units of `study` at `level`.
    public init(_ study: CodedStudy, level: UnitLevel) {
        self.level = level
        let readings = study.readings
        var passages: [[CodedPassage]] = Array(repeating: [], count: study.interviews.count)
        for passage in study.passages { passages[passage.interview].append(passage) }
        for interview in study.shared {
            let first = units.count
            appendUnits(of: study.interviews[interview], interview, passages[interview])
            for unit in first..<units.count {
                units[unit].marks = study.coders.indices.map { readings[$0][interview] ? [:] : nil }
                units[unit].statements = study.coders.map { _ in [] }
            }
            place(passages[interview], from: first)
        }
        let isListed = study.shared.allSatisfy { Self.lists(study.interviews[$0], level) }
        if !isListed { unlisted = count(of: study) }
    }
}

private extension CodedUnits {
    static func lists(_ interview: CodedStudy.Interview, _ level: UnitLevel) -> Bool {
        switch level {
        case .segment: interview.segments != nil
        case .turn: interview.turns != nil
        case .interview: true
        }
    }

    func count(of study: CodedStudy) -> Int? {
        guard level == .segment, let count = study.segmentCount else { return nil }
        return max(0, count - units.count)
    }

    mutating func appendUnits(
        of interview: CodedStudy.Interview, _ index: Int, _ passages: [CodedPassage]
    ) {
        switch level {
        case .interview: append(index)
        case .turn:
            for turn in interview.turns ?? Set(passages.map(\.segment.turn)).sorted() {
                append(index, turn: turn)
            }
        case .segment:
            if let segments = interview.segments {
                for (segment, text) in zip(segments, interview.texts) {
                    append(index, turn: segment.turn, range: segment.range, text: text)
                }
            } else {
                for passage in ShortestPassages(passages).chosen {
                    let segment = passage.segment
                    append(index, turn: segment.turn, range: segment.range, text: passage.text)
                }
            }
        }
    }

    mutating func append(_ interview: Int, turn: Int? = nil, range: Range<Int>? = nil, text: String = "") {
        units.append(
            CodedUnit(interview: interview, turn: turn, range: range, text: text, marks: [], statements: []))
    }

    /// Gives the units from `first` on the criteria of `passages`.
    mutating func place(_ passages: [CodedPassage], from first: Int) {
        var byTurn: [Int: UnitsOfTurn] = [:]
        for unit in first..<units.count {
            byTurn[units[unit].turn ?? 0, default: UnitsOfTurn()].append(unit, units[unit].range)
        }
        for passage in passages {
            let statements = passage.statementMarks
            if passage.criterion == nil, statements.isEmpty { continue }
            let turn = level == .interview ? 0 : passage.segment.turn
            let covered = byTurn[turn]?.covered(by: passage.segment.range) ?? []
            for unit in covered { units[unit].statements[passage.coder].formUnion(statements) }
            guard let criterion = passage.criterion else { continue }
            for unit in covered {
                let before = units[unit].marks[passage.coder]?[criterion] ?? nil
                units[unit].marks[passage.coder]?[criterion] = .some(Stance.joined(before, passage.stance))
            }
            if covered.isEmpty { unplaced += 1 }
        }
    }
}
