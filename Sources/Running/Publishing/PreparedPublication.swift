import DocumentIO
import Planning
public import StudyModel
public import StudyStore
public import Themes
import Writers

/// A pack that is ready to be published, and what the owner should know before it is.
public struct PreparedPublication: Sendable {
    /// The code of the draft.
    public let code: String
    /// Its version, as printed.
    public let version: String
    /// What came of protecting people.
    public let report: ShareReport
    /// The files partners will have, in the order of a pack.
    public let files: [StoredCodebook.File]
    /// The disclosure report, for Word; for the team only.
    public let disclosure: [UInt8]
    /// The quotes that partners will see, under the ids of their codings.
    public let quotes: [QuoteInUse]
    /// What there is to know before it goes out.
    public let diagnostics: [Diagnostic]
    private let draft: [UInt8]
    private let record: [UInt8]
    private let codes: [EvidenceID: EvidenceID]
    /// The last change of the study that it was made from.
    private let seen: LogEntry.ID?

    init(_ shared: SharedStudy, _ report: ShareReport, _ plan: ReadingPlan, madeFrom seen: LogEntry.ID?)
        throws(DocumentError)
    {
        self.seen = seen
        (code, version) = (shared.draft.code, shared.draft.version)
        self.report = report
        diagnostics = plan.opening
        draft = PlanDraftJSON(shared.draft).bytes()
        let origins = Dictionary(
            shared.quotes.map { ($0.code, $0.coding.id) }, uniquingKeysWith: { first, _ in first })
        // The summary of a pack has no log of its own.
        let hints = Dictionary(shared.log.flagged.map { ($0.text, $0.hint) }) { first, _ in first }
        quotes = shared.summary.quotesInUse.map {
            QuoteInUse(
                id: origins[$0.id] ?? $0.id, text: $0.text, purposes: $0.purposes, hint: hints[$0.text])
        }
        var files: [StoredCodebook.File] = []
        for file in PackFiles(shared, plan.look).files {
            files.append(.init(name: file.name.rawValue, bytes: try file.render()))
        }
        self.files = files
        var (disclosure, record): ([UInt8], [UInt8]) = ([], [])
        for file in ReportFiles(shared, model: plan.checklist.model).files {
            switch file.name {
            case .reportDOCX: disclosure = try file.render()
            case .record: record = try file.render()
            default: continue
            }
        }
        (self.disclosure, self.record) = (disclosure, record)
        codes = shared.draft.codes(withThoseOf: record)
    }

    /// Changes whenever what partners would see does: who confirms it confirms what they looked at.
    public var mark: String {
        let files = files.flatMap { [$0.name, SHA256.hex($0.bytes)] }
        return SHA256.hex(draft + record + Array(files.joined(separator: "\n").utf8))
    }

    /// Keeps it in `file`: from now on partners see it.
    /// - Throws: `StudyFileError`, `.conflict` where the study changed since it was made ready.
    public func publish(in file: StudyFile, by owner: CoderAccount.ID, at time: Timestamp)
        throws(StudyFileError)
        -> StoredPublication
    {
        try file.publish(
            code: code, version: version, draft: draft, record: record, files: files, codes: codes,
            unchangedSince: seen, by: owner, at: time)
    }
}
