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
    /// What messages call each of the drafts.
    private(set) var draftNames: [String] = []
    /// The version of the draft before, though it may be there no longer; nil where there was none.
    private(set) var lastVersion: String?
    /// Records of packs that partners hold, in the order given.
    private(set) var records: [EarlierRecord] = []
    private(set) var withdrawals = Withdrawals()
    /// What people worded by themselves.
    let edits: PlanEdits
    /// What there is to know of it before anything is read.
    private(set) var diagnostics: [Diagnostic] = []

    /// Reads all that `settings` name and adds it to what a study file has `kept`; `inputs` may hold a list of partners.
    init(_ settings: RunSettings, inputs: InputList, kept: KeptHistory = KeptHistory()) throws(RunFailure) {
        (partners, drafts, draftNames) = (kept.partners, kept.drafts.map(\.draft), kept.drafts.map(\.name))
        (responses, records, edits) = (kept.responses, kept.records, kept.edits)
        lastVersion = kept.lastVersion
        do throws(InputError) {
            try readPartners(settings.partners, inputs)
            if let path = settings.responses { try readResponses(path) }
            for path in settings.against {
                drafts.append(try PlanDraftFile.read(path))
                draftNames.append(path)
            }
            if let named = drafts.last, !settings.against.isEmpty { lastVersion = named.version }
        } catch {
            throw .answers(error)
        }
        do throws(InputError) {
            for path in settings.earlier { records.append(try EarlierRecord(path)) }
            var codes = records.reduce(into: [:]) { $0.merge($1.codes) { first, _ in first } }
            for draft in drafts {
                for (code, id) in draft.codes { codes[code.description] = id.description }
            }
            for (code, id) in kept.codes {
                codes[code.description] = codes[code.description] ?? id.description
            }
            var rows = kept.withdrawn
            if let path = settings.withdrawn { rows += try Withdrawal.read(path) }
            if let list = settings.responses ?? kept.responsesName {
                rows += try Withdrawal.named(in: responses, of: list, known: knownCodes(codes))
            }
            for index in rows.indices {
                let person = rows[index].participant.map { Participant.ID($0) }
                if person.map(kept.withdrawnPeople.contains) ?? false { rows[index].mayBeGone = true }
                let coding = rows[index].coding(codes)
                if coding.map(kept.gone.contains) ?? false { rows[index].mayBeGone = true }
            }
            let names = inputs.files.map(\.name)
            withdrawals = try Withdrawals(
                rows, codes: codes, inputs: names.isEmpty ? kept.transcripts : names, stored: kept.transcripts
            )
        } catch {
            throw .sharing(error)
        }
        if settings.against.isEmpty { noteEmptied(kept.emptied) }
        if settings.earlier.isEmpty { noteWithoutRecord(kept.packsWithoutRecord) }
        let list = settings.responses ?? kept.responsesName ?? ""
        diagnostics += ResponseCheck(self, file: Self.name(list)).diagnostics
    }

    /// Tells what of the responses in the list at `path` a pack leaves out.
    mutating func noteLeftOut(from path: String?) {
        diagnostics += ResponseCheck(self, file: Self.name(path ?? "")).leftOut
    }
}

private extension DraftHistory {
    /// Tells that the drafts called `names`, the last there are, can be compared with no longer.
    mutating func noteEmptied(_ names: [String]) {
        guard let last = names.last else { return }
        let instead = draftNames.last.map { "compared with \($0)" } ?? "compared with none"
        diagnostics.append(
            Diagnostic(
                .warning, "draft-emptied", file: last,
                "held words that were withdrawn and is emptied: this draft follows it and is \(instead)"))
    }

    /// Tells that a pack is not held against those called `names`, which partners may hold.
    mutating func noteWithoutRecord(_ names: [String]) {
        diagnostics += names.map {
            Diagnostic(
                .warning, "record-emptied", file: $0,
                "held words that were withdrawn and is emptied with its record, so this pack is not held against it: where "
                    + "partners may still have it, name its disclosure-record.csv with --earlier, or the difference of the "
                    + "two tells what was taken back")
        }
    }

    mutating func readPartners(_ named: String?, _ inputs: InputList) throws(InputError) {
        let found = inputs.partners
        guard let path = named ?? found.first?.path else { return }
        partners = try Partner.read(path: path)
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
        // Of those with one id, what the study file has stays as people left it there.
        var table = ResponseTable(responses)
        _ = table.merge(read.table.responses)
        responses = table.responses
        diagnostics += read.diagnostics.map {
            Diagnostic($0.severity, $0.code, file: Self.name(path), line: $0.line, $0.message)
        }
    }

    static func name(_ path: String) -> String { String(path.split(separator: "/").last ?? "") }
}
