import DocumentIO
import Planning
import StudyModel
import Tagging
import Themes
import Writers

/// Everything that goes into a disclosure report.
struct ReportFiles {
    /// A file to be, made when it is its turn.
    struct File {
        let name: ReportName
        let render: () throws(DocumentError) -> [UInt8]
    }

    private let shared: SharedStudy
    private let model: UsedModel?

    init(_ shared: SharedStudy, model: UsedModel?) {
        self.shared = shared
        self.model = model
    }

    /// The files in the order they are put in place.
    var files: [File] {
        let report = DisclosureLayout(shared.summary, facts: facts, date: shared.plan.context.date).document
        let coreq = CoreqLayout(shared.plan, model: model?.model.card.origin).document
        return [
            word(.reportDOCX, report), markdown(.reportMarkdown, report),
            table(.key, ["as it was said", "replaced by", "times"], keys),
            table(
                .log,
                [
                    "code", "evidence", "transcript", "turn", "passage begins at", "was", "is", "before",
                    "after",
                ],
                edits),
            table(.held, ["evidence", "transcript", "turn", "reason", "words"], held),
            table(.quotes, ["code", "evidence", "participant", "transcript", "turn", "words"], quotes),
            word(.coreqDOCX, coreq), markdown(.coreqMarkdown, coreq),
            File(name: .planJSON) { () throws(DocumentError) in PlanDraftJSON(shared.draft).bytes() },
        ] + changes + [
            table(.record, EarlierRecord.columns, DisclosureRecord(shared: shared).rows)
        ]
    }
}

private extension ReportFiles {
    var changes: [File] {
        guard let changes = shared.plan.changes else { return [] }
        return [File(name: .changesJSON) { () throws(DocumentError) in PlanChangesJSON(changes).bytes() }]
    }

    var facts: DisclosureFacts {
        let codes = shared.codes
        var facts = DisclosureFacts(shared.log) { codes.code($0) }
        facts.waiting = shared.population.waiting
        facts.sittingOut = shared.population.sittingOut
        facts.gone = shared.population.gone
        facts.withdrawn = shared.withdrawn
        facts.earlier = shared.earlier
        return facts
    }

    var keys: [[String]] {
        var counts: [Replacement: Int] = [:]
        for replacement in shared.log.edits.flatMap(\.replacements) { counts[replacement, default: 0] += 1 }
        return counts.map { [$0.key.original, $0.key.replacement, String($0.value)] }
            .sorted { ($0[0], $0[1]) < ($1[0], $1[1]) }
    }

    var edits: [[String]] {
        shared.log.edits.flatMap { edit in
            edit.replacements.map { replacement in
                [
                    shared.codes.code(edit.id).description, edit.id.description, edit.transcript,
                    String(edit.turn),
                    String(edit.start), replacement.original, replacement.replacement, edit.before,
                    edit.after,
                ]
            }
        }
    }

    var held: [[String]] {
        shared.log.held.map {
            [$0.id.description, $0.transcript, String($0.turn), $0.reason.rawValue, $0.text]
        }
    }

    var quotes: [[String]] {
        shared.quotes.map { quote in
            let coding = quote.coding
            return [
                quote.code.description, coding.id.description, coding.participant.rawValue, coding.transcript,
                String(coding.turn), coding.quote,
            ]
        }
    }

    func word(_ name: ReportName, _ document: Document) -> File {
        File(name: name) { () throws(DocumentError) in try DOCXRenderer().render(document) }
    }

    func markdown(_ name: ReportName, _ document: Document) -> File {
        File(name: name) { () throws(DocumentError) in MarkdownRenderer().render(document) }
    }

    func table(_ name: ReportName, _ columns: [String], _ rows: [[String]]) -> File {
        File(name: name) { () throws(DocumentError) in
            CSVEncoder().encode(columns: columns, rows: rows, byteOrderMark: true)
        }
    }
}
