import StudyModel

/// The parts of one coding as written, by name, and what they say.
struct CodingCells {
    /// The parts that are read.
    static let known = [
        "transcript", "turn", "start", "end", "text", "criterion", "criteria", "kind", "stance", "stances",
        "question", "coder", "state",
    ]
    /// Parts the tool writes and does not need back.
    static let passedOver = [
        "confidence", "because", "evidence", "participant", "flags", "part", "paragraph", "line",
    ]

    private let cells: [String: String]
    private let file: String
    private let line: Int

    /// The parts `cells`, which stand on `line` of `file`.
    init(_ cells: [String: String], file: String, line: Int) {
        self.cells = cells
        self.file = file
        self.line = line
    }

    /// The codings: one, or one for each of `criteria`.
    var rows: [CodingRow] {
        get throws(InputError) {
            guard let written = cells["criteria"] else { return [try row] }
            if cells["criterion"] != nil { throw fault("names both criterion and criteria") }
            let row = try row
            let criteria = Self.parts(written)
            let stances = cells["stances"].map(Self.parts) ?? []
            if !stances.isEmpty, stances.count != criteria.count {
                throw fault("has \(stances.count) stances for \(criteria.count) criteria")
            }
            if criteria.isEmpty { return [row] }
            var rows: [CodingRow] = []
            for (index, criterion) in criteria.enumerated() {
                var own = row
                own.criterion = criterion
                if !stances.isEmpty { own.stance = try stance(stances[index]) }
                rows.append(own)
            }
            return rows
        }
    }

    private var row: CodingRow {
        get throws(InputError) {
            guard let transcript = cells["transcript"] else { throw fault("names no transcript") }
            guard let turn = try number("turn") else { throw fault("names no turn") }
            guard turn >= 1 else { throw fault("has turn \(turn); turns count from 1") }
            return CodingRow(
                transcript: transcript, turn: turn, range: try range, text: cells["text"],
                criterion: cells["criterion"],
                kind: try kind,
                stance: try cells["stance"].map { written throws(InputError) in try stance(written) },
                isQuestion: try value("question", ["true", "false"]).map { $0 == "true" },
                coder: cells["coder"],
                state: try value("state", CodingState.allCases.map(\.rawValue)).flatMap {
                    CodingState(rawValue: $0)
                }, line: line)
        }
    }
}

private extension CodingCells {
    func fault(_ reason: String) -> InputError { InputError(file: file, line: line, reason: reason) }

    /// The kind; `none` says that a person found none.
    var kind: PassageDecisions.Kind {
        get throws(InputError) {
            let known = StatementKind.allCases.map(\.rawValue) + ["none"]
            return try value("kind", known).map { .decided(StatementKind(rawValue: $0)) } ?? .unknown
        }
    }

    func number(_ name: String) throws(InputError) -> Int? {
        guard let written = cells[name] else { return nil }
        // Spreadsheets may write whole numbers with a decimal.
        let whole = written.hasSuffix(".0") ? String(written.dropLast(2)) : written
        guard let number = Int(whole), (-1_000_000_000...1_000_000_000).contains(number) else {
            throw fault("has '\(written.prefix(40))' for \(name), which is no number")
        }
        return number
    }

    var range: Range<Int>? {
        get throws(InputError) {
            switch (try number("start"), try number("end")) {
            case (nil, nil): return nil
            case (let start?, let end?):
                guard start >= 0, start < end else {
                    throw fault("goes from \(start) to \(end); the end must come after the start")
                }
                return start..<end
            case (nil, _): throw fault("has an end and no start")
            case (_, nil): throw fault("has a start and no end")
            }
        }
    }

    /// The parts of a cell that holds several, parted by `|`.
    static func parts(_ written: String) -> [String] {
        written.split(separator: "|").map { String($0).stripped }.filter { !$0.isEmpty }
    }

    /// The stance as written; `help` and `hinder` do too.
    func stance(_ written: String) throws(InputError) -> Stance {
        let short = ["help": Stance.helping, "hinder": .hindering]
        if let stance = short[written.lowercased()] { return stance }
        let known = try choice(written, "stance", Stance.allCases.map(\.rawValue))
        return Stance(rawValue: known) ?? .neutral
    }

    /// The part `name`, which must be one of `choices`; letter case does not matter.
    func value(_ name: String, _ choices: [String]) throws(InputError) -> String? {
        guard let written = cells[name] else { return nil }
        return try choice(written, name, choices)
    }

    /// `written` in lower case, which must be one of `choices`.
    func choice(_ written: String, _ name: String, _ choices: [String]) throws(InputError) -> String {
        let written = written.lowercased()
        guard choices.contains(written) else {
            throw fault(
                "has '\(written.prefix(40))' for \(name); it is one of \(choices.joined(separator: ", "))"
                    + Suggestion.clause(for: String(written.prefix(40)), in: choices))
        }
        return written
    }
}
