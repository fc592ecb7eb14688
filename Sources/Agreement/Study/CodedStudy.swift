public import StudyModel

/// The codings of several coders over the same interviews.
public struct CodedStudy: Sendable {
    /// An interview, with its units as far as they are known.
    public struct Interview: Sendable {
        /// Name of the transcript.
        public let name: String
        /// All segments of interviewees in order, coded or not; nil where nobody says what they are.
        public let segments: [Segment]?
        /// The words of each of `segments`.
        public let texts: [String]
        /// Numbers of all turns of interviewees in order; nil where nobody says.
        public let turns: [Int]?

        /// An interview of the given units.
        public init(name: String, segments: [Segment]? = nil, texts: [String] = [], turns: [Int]? = nil) {
            self.name = name
            self.segments = segments
            self.texts = texts
            self.turns = turns
        }
    }

    /// The coders; the first is the one the others are measured against.
    public let coders: [String]
    /// The criteria somebody used in what is compared, in the order of print.
    public let criteria: [Criterion.ID]
    /// The interviews somebody read, in the order of print.
    public let interviews: [Interview]
    /// What was marked, in any order.
    public let passages: [CodedPassage]
    /// How many segments there are in all, coded or not, where a person counted them and the interviews do not tell.
    public let segmentCount: Int?

    /// A study of the given parts.
    public init(
        coders: [String], criteria: [Criterion.ID], interviews: [Interview], passages: [CodedPassage],
        segmentCount: Int? = nil
    ) {
        self.coders = coders
        self.criteria = criteria
        self.interviews = interviews
        self.passages = passages
        self.segmentCount = segmentCount
    }

    /// Whether each coder read each interview, coder by coder: who marked a passage in it did, with or without a
    /// criterion. What a coder did not read is missing, not uncoded.
    public var readings: [[Bool]] {
        var readings = Array(
            repeating: Array(repeating: false, count: interviews.count), count: coders.count)
        for passage in passages { readings[passage.coder][passage.interview] = true }
        return readings
    }

    /// Whether two coders or more gave criteria, but never one and the same: their lists may name criteria in
    /// different ways.
    public var areCriteriaApart: Bool {
        var first = [Int?](repeating: nil, count: criteria.count)
        var coders: Set<Int> = []
        for passage in passages {
            guard let criterion = passage.criterion else { continue }
            if let coder = first[criterion], coder != passage.coder { return false }
            first[criterion] = passage.coder
            coders.insert(passage.coder)
        }
        return coders.count > 1
    }

    /// Interviews that two coders or more read, as indices into `interviews`.
    public var shared: [Int] {
        let readings = readings
        return interviews.indices.filter { interview in readings.count { $0[interview] } > 1 }
    }
}
