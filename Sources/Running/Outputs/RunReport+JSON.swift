public import StudyModel
import Themes
public import Writers

extension RunReport {
    /// The totals of `run.json`.
    var totals: JSONValue {
        [
            "inputs": .integer(inputs.count), "read": .integer(read), "unreadable": .integer(unreadable),
            "interviewees": .integer(sample.people), "organisations": .integer(sample.organisations),
            "turns": .integer(sample.turns), "words": .integer(sample.words),
            "codings": .integer(counts.total), "codings_counted": .integer(counts.counted),
            "codings_confirmed": .integer(counts.confirmed),
            "codings_off_the_record": .integer(counts.offRecord),
            "codings_reported": .integer(counts.reported), "criteria": .integer(codebook.criteria.count),
            "criteria_raised": .integer(themesRaised), "questions": .integer(questions),
            "actions": .integer(actions),
            "warnings": .integer(diagnostics.count { $0.severity == .warning }),
        ]
    }

    /// What a program that started the run wants to know: where the outputs are, the totals of `run.json`, and
    /// every problem with the columns of `problems.csv` (`part` and `line` are null where there is none).
    public var json: JSONValue {
        [
            "tool": .string(Tool.name), "version": .string(Tool.version), "folder": .string(folder),
            "files": .array(files.map { .string($0.rawValue) }), "totals": totals,
            "checklist": [
                "codebook": .string(codebook.id), "version": .string(codebook.version),
                "model": model.map { .string($0) } ?? .null, "is_kept": .bool(isChecklistKept),
            ],
            "problems": .array(diagnostics.map(\.json)),
        ]
    }
}

extension Diagnostic {
    /// The problem as an object with the columns of `problems.csv`.
    public var json: JSONValue {
        [
            "file": .string(file), "part": part.map { .string($0) } ?? .null,
            "line": line.map { .integer($0) } ?? .null, "severity": .string(severity.rawValue),
            "code": .string(code), "message": .string(message),
        ]
    }
}
