import Planning
import Readers
import Responses
import StudyModel

/// What went before a draft: who is asked to own it, earlier drafts, what was answered to them and what was taken back.
struct DraftHistory: Sendable {
    private(set) var partners: [Partner] = []
    private(set) var responses: [PartnerResponse] = []
    /// Earlier drafts, in the order given.
    private(set) var drafts: [PlanDraft] = []
    /// Records of packs that partners hold, in the order given.
    private(set) var records: [EarlierRecord] = []
    private(set) var withdrawals = Withdrawals()
    /// What there is to know of it before anything is read.
    private(set) var diagnostics: [Diagnostic] = []

    /// Reads all that `settings` name; `inputs` may hold a list of partners.
    init(_ settings: RunSettings, inputs: InputList) throws(RunFailure) {
        do throws(InputError) {
            try readPartners(settings.partners, inputs)
            if let path = settings.responses { try readResponses(path) }
            for path in settings.against { drafts.append(try PlanDraftFile.read(path)) }
        } catch {
            throw .answers(error)
        }
        do throws(InputError) {
            for path in settings.earlier { records.append(try EarlierRecord(path)) }
            var codes = records.reduce(into: [:]) { $0.merge($1.codes) { first, _ in first } }
            for draft in drafts {
                for (code, id) in draft.codes { codes[code.description] = id.description }
            }
            var rows: [Withdrawal] = []
            if let path = settings.withdrawn { rows = try Withdrawal.read(path) }
            if let path = settings.responses {
                rows += try Withdrawal.named(in: responses, of: path, known: knownCodes(codes))
            }
            withdrawals = try Withdrawals(rows, codes: codes, inputs: inputs.files.map(\.name))
        } catch {
            throw .sharing(error)
        }
        diagnostics += ResponseCheck(self, file: Self.name(settings.responses ?? "")).diagnostics
    }

    /// Tells what of the responses in the list at `path` a pack leaves out.
    mutating func noteLeftOut(from path: String?) {
        diagnostics += ResponseCheck(self, file: Self.name(path ?? "")).leftOut
    }
}

private extension DraftHistory {
    mutating func readPartners(_ named: String?, _ inputs: InputList) throws(InputError) {
        let found = inputs.partners
        guard let path = named ?? found.first?.path else { return }
        let list = try PartnerList.read(path: path, states: Partner.State.allCases.map(\.rawValue))
        partners = list.rows.map { row in
            Partner(
                name: row.partner, people: row.people, signatory: row.signatory,
                state: row.state.flatMap { Partner.State(rawValue: $0) }, date: row.date)
        }
        guard named == nil else { return }
        diagnostics += found.dropFirst().map {
            Diagnostic(
                .warning, "partners-left-out", file: $0.name,
                "was not read, for '\(found[0].name)' lists the partners; name the one to use with --partners"
            )
        }
    }

    /// All codes by which quotes may be named: those of packs, in `codes`, and of the drafts.
    func knownCodes(_ codes: [String: String]) -> [EvidenceID] {
        codes.keys.compactMap { EvidenceID($0) } + drafts.flatMap(\.entries).flatMap(\.evidence)
    }

    mutating func readResponses(_ path: String) throws(InputError) {
        let read = try ResponseTable.read(path: path)
        responses = read.table.responses
        diagnostics += read.diagnostics.map {
            Diagnostic($0.severity, $0.code, file: Self.name(path), line: $0.line, $0.message)
        }
    }

    static func name(_ path: String) -> String { String(path.split(separator: "/").last ?? "") }
}
