public import StudyModel
public import Tagging

extension Diagnostic {
    /// What `problem` says about a pattern of the codebook in `file`, or of its cues, with the field it stands in.
    public init(_ problem: PatternProblem, file: String) {
        let subject =
            problem.pattern.isEmpty
            ? problem.owner : "\(problem.owner): '\(Self.excerpt(of: problem.pattern))'"
        self.init(
            problem.isError ? .error : problem.isHint ? .note : .warning, Self.code(problem.sort),
            file: problem.cuesFile ?? file,
            line: problem.line > 0 ? problem.line : nil, "\(subject) \(problem.message)")
    }

    /// Whether it tells of a phrase that another of its criterion makes needless.
    public var isPatternHint: Bool { code == Self.code(.covered) || code == Self.code(.alike) }

    /// Whether it tells of a phrase that two criteria claim.
    public var isPatternShared: Bool { code == Self.code(.shared) }

    private static func code(_ sort: PatternProblem.Sort) -> String { "pattern-\(sort.rawValue)" }
}
