import Planning
import Responses
import Running
import StudyModel
import Writers

/// What reading returned drafts came to, for the person who asked and for programs.
struct ImportSummary {
    private let imported: ResponseImport
    private let draft: PlanDraft
    private let out: String
    /// Whether the responses went into a study file, and not into a table.
    private let isStudy: Bool
    private let console: Console

    init(_ imported: ResponseImport, draft: PlanDraft, out: String, isStudy: Bool, console: Console) {
        self.imported = imported
        self.draft = draft
        self.out = out
        self.isStudy = isStudy
        self.console = console
    }

    /// Tells of what a person should look at, beside the results; of what is only good to know with `notes`.
    func tellProblems(notes: Bool) {
        for problem in imported.diagnostics + imported.files.flatMap(\.diagnostics) {
            switch problem.severity {
            case .error: console.fail(problem.line(of: .input))
            case .warning: console.warn(problem.line(of: .input))
            case .note: if notes { console.tell("note: " + problem.line(of: .input).printable) }
            }
        }
    }

    /// Prints a line for each file, the responses by sort and by partner, and what to do next.
    func print() {
        guard !imported.files.isEmpty else { return }
        let width = imported.files.map { name($0.file).count }.max() ?? 0
        for file in imported.files {
            console.print(
                "\(name(file.file).padded(width))  \(file.responses.count.of("response"))\(Self.draft(file))")
        }
        console.print()
        let all = imported.table.responses
        console.print("\(imported.added.of("new response")), \(all.count.grouped) in all: \(sorts(all))")
        for line in partners(all) { console.print("  " + line) }
        console.print("In \(console.emphasised(out.printable)), for the team.")
        for line in advice(all).wrapped(console.width - 2) { console.print("  " + line) }
    }

    /// The object for programs.
    var json: JSONValue {
        [
            "draft": ["code": .string(draft.code), "version": .string(draft.version)], "out": .string(out),
            "added": .integer(imported.added),
            "files": .array(
                imported.files.map { file in
                    [
                        "name": .string(file.file), "status": "read", "draft": .string(file.match.rawValue),
                        "responses": .array(file.responses.map { .string($0.id) }),
                        "problems": .array(file.diagnostics.map(\.json)),
                    ]
                }
                    + imported.errors.map { error in
                        [
                            "name": .string(error.file), "status": "unreadable",
                            "problems": .array([Diagnostic(error).json]),
                        ]
                    }),
            "responses": .array(imported.table.responses.map(Self.object)),
            "problems": .array(imported.diagnostics.map(\.json)),
        ]
    }
}

private extension ImportSummary {
    func name(_ path: String) -> String { path.printable }

    static func draft(_ file: ReturnedDraft) -> String {
        switch file.match {
        case .same: ""
        case .byWords: ", known by its words"
        case .other: ", to another draft"
        }
    }

    func sorts(_ responses: [PartnerResponse]) -> String {
        let counts = PartnerResponse.Sort.allCases.compactMap { sort -> String? in
            let count = responses.count { $0.sort == sort && !isSigned($0) }
            return count > 0 ? "\(count.grouped) \(sort.rawValue)" : nil
        }
        let signed = responses.count(where: isSigned)
        let all = counts + (signed > 0 ? [signed.of("sign-off")] : [])
        return all.isEmpty ? "none" : all.joined(separator: ", ")
    }

    /// Whether it is a line of the sign-off that the next draft tells as such.
    func isSigned(_ response: PartnerResponse) -> Bool { SignOff(response)?.isTold == true }

    func partners(_ responses: [PartnerResponse]) -> [String] {
        let groups = Dictionary(grouping: responses, by: \.partner)
        let names = groups.keys.sorted { ($0.isEmpty ? 1 : 0, $0) < ($1.isEmpty ? 1 : 0, $1) }
        return names.map { name in
            let title = name.isEmpty ? "partner not known" : name.printable
            return "\(title): \(sorts(groups[name] ?? []))"
        }
    }

    func advice(_ responses: [PartnerResponse]) -> String {
        let unsorted = responses.count { $0.sort == .unsorted && !isSigned($0) }
        let sorting = unsorted > 0 ? "Sort the \(unsorted.of("unsorted response"))" : "Check the sorts"
        guard !isStudy else {
            return
                "\(sorting) on the page 'Answers' of 'throughline review \(out.printable)', say there what was "
                + "done about each, and draft anew with 'throughline plan \(out.printable)'."
        }
        return "\(sorting) there, say under 'done' what was done about each, and draft anew with "
            + "'throughline plan --responses \(out.printable)'."
    }

    static func object(_ response: PartnerResponse) -> JSONValue {
        .object(zip(ResponseTable.columns, response.cells).map { .init($0, .string($1)) })
    }
}
