public import StudyModel
public import Tagging

extension Diagnostic {
    /// What `problem` says about a pattern of the codebook in `file`, or of its cues, with the field it stands in.
    public init(_ problem: PatternProblem, file: String) {
        let subject = problem.pattern.isEmpty ? problem.owner : "\(problem.owner): '\(problem.pattern)'"
        self.init(
            problem.isError ? .error : .warning, "pattern-\(problem.sort.rawValue)",
            file: problem.cuesFile ?? file,
            line: problem.line > 0 ? problem.line : nil, "\(subject) \(problem.message)")
    }
}
