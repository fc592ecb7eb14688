import StudyModel

/// What there is to know about the inputs, as rows of a table file.
enum ProblemRows {
    /// The headings.
    static let columns = ["file", "part", "line", "severity", "code", "message"]

    /// A row for each of `problems`, in their order.
    static func rows(_ problems: [Diagnostic]) -> [[String]] {
        problems.map { problem in
            [
                problem.file, problem.part ?? "", problem.line.map(String.init) ?? "",
                problem.severity.rawValue, problem.code, problem.message,
            ]
        }
    }
}
