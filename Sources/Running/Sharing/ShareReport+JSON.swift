public import Writers

extension ShareReport {
    /// What a program that started it wants to know: where the outputs are, what was hidden, and every problem.
    public var json: JSONValue {
        [
            "tool": .string(Tool.name), "version": .string(Tool.version), "pack": .string(run.folder),
            "report": .string(folder),
            "files": .array(
                PackName.allCases.filter { isCompared || !PackName.ofChanges.contains($0) }.map {
                    .string($0.rawValue)
                }),
            "report_files": .array(
                ReportName.allCases.filter { isCompared || $0 != .changesJSON }.map { .string($0.rawValue) }),
            "totals": [
                "people": .integer(people), "left_out": .integer(leftOut.count),
                "waiting": .integer(leftOut.waiting), "sitting_out": .integer(leftOut.sittingOut),
                "quotes": .integer(quotes),
                "quotes_changed": .integer(changedQuotes), "held_back": .integer(heldBack),
                "groups_not_named": .integer(unnamedGroups), "rows_not_shown": .integer(hiddenRows),
                "codings_withdrawn": .integer(withdrawn),
            ], "problems": .array(run.diagnostics.map(\.json)),
        ]
    }
}
