import Running
import StudyModel

/// What `codebook check` found, told in lines and in a count.
struct CodebookFindings {
    /// More phrases than this that do no harm are counted only, unless all are asked for.
    static let mostHints = 10

    /// What keeps the codebook from being used.
    let faults: [Diagnostic]
    private let warnings: [Diagnostic]
    private let hints: [Diagnostic]

    /// Sorts `problems`.
    init(_ problems: [Diagnostic]) {
        faults = problems.filter { $0.severity == .error }
        hints = problems.filter { $0.isPatternHint }
        warnings = problems.filter { $0.severity != .error && !$0.isPatternHint }
    }

    /// Tells of each, of hints where they are few or `all` are wanted.
    func tell(on console: Console, all: Bool) {
        for warning in warnings { console.warn(warning.line(of: .codebook)) }
        if all || hints.count <= Self.mostHints {
            for hint in hints { console.tell("note: " + hint.line(of: .codebook).printable) }
        } else {
            console.tell(
                "note: \(hints.count.grouped) phrases find words that another phrase finds too, which does no harm; "
                    + "list them with --all")
        }
        for fault in faults { console.fail(fault.line(of: .codebook)) }
    }

    /// What there is besides faults: "2 warnings (1 phrase that two criteria claim)".
    var others: [String] {
        let shared = warnings.count { $0.isPatternShared }
        let claims = shared == 0 ? "" : " (\(shared.of("phrase")) that two criteria claim)"
        return [
            warnings.isEmpty ? nil : warnings.count.of("warning") + claims,
            hints.isEmpty ? nil : hints.count.of("overlap"),
        ].compactMap(\.self)
    }
}
