import StudyModel

@testable import Agreement

/// Builds studies for tests in few words.
struct SmallCoding {
    var coders = ["Ann", "Ben"]
    var criteria = ["money", "trust"]
    var interviews = [CodedStudy.Interview(name: "int01")]
    var segmentCount: Int?
    private(set) var passages: [CodedPassage] = []

    /// Adds a passage by coder, interview, turn and place, with the index of its criterion.
    mutating func add(
        _ coder: Int, _ criterion: Int?, _ range: Range<Int>, turn: Int = 2, interview: Int = 0,
        stance: Stance? = nil, kind: PassageDecisions.Kind = .unknown, isQuestion: Bool? = nil
    ) {
        passages.append(
            CodedPassage(
                coder: coder, interview: interview, segment: Segment(turn: turn, range: range),
                criterion: criterion, stance: stance, kind: kind, isQuestion: isQuestion,
                text: "words \(range.lowerBound)"))
    }

    var study: CodedStudy {
        CodedStudy(
            coders: coders, criteria: criteria.map { Criterion.ID($0) }, interviews: interviews,
            passages: passages, segmentCount: segmentCount)
    }

    /// An interview with one turn of segments, ten code points each.
    static func interview(_ name: String = "int01", segments: Int) -> CodedStudy.Interview {
        let all = (0..<segments).map { Segment(turn: 2, range: $0 * 10..<$0 * 10 + 10) }
        return CodedStudy.Interview(
            name: name, segments: all, texts: all.map { "segment \($0.range.lowerBound)" }, turns: [2, 4])
    }
}
