public import Planning
import Readers
import Responses
import StudyModel
public import StudyStore

extension KeptHistory {
    /// What `file` keeps for a draft of the team's, or for what is shared, which says nothing that partners do not hold.
    init(_ file: StudyFile, isShared: Bool) throws(RunFailure) {
        do throws(StudyFileError) {
            transcripts = try file.transcripts().map(\.name)
            partners = try file.partners().map { Partner($0) }
            responses = try file.responses().map { PartnerResponse($0) }
            if !responses.isEmpty { responsesName = file.path }
            withdrawnPeople = try Set(file.withdrawnPeople())
            (gone, codes) = (try file.goneCodings(), try file.packCodes())
            edits = try PlanEdits(file)
            withdrawn = try file.withdrawnQuotes().map { Withdrawal($0.evidence, keptIn: file.path) }
        } catch {
            throw .study(error)
        }
        try readDrafts(file, isShared: isShared)
    }

    private mutating func readDrafts(_ file: StudyFile, isShared: Bool) throws(RunFailure) {
        // Of those that are emptied, nothing but that there were such drafts.
        var found: [(at: Timestamp, version: String, name: String, json: [UInt8]?)] = []
        do throws(StudyFileError) {
            for shared in try file.publications() {
                let name = "\(shared.version) shared on \(shared.at.day)"
                let contents = try file.contents(of: shared.id)
                found.append((shared.at, shared.version, name, contents?.draft))
                guard let contents else {
                    if isShared { packsWithoutRecord.append(name) }
                    continue
                }
                do throws(InputError) {
                    records.append(try EarlierRecord(contents.record, file: name))
                } catch {
                    throw StudyFileError(.damaged, file: file.path, reason: "\(error.file) \(error.reason)")
                }
            }
            for draft in isShared ? [] : try file.drafts() {
                let name = "\(draft.version) kept on \(draft.at.day)"
                found.append((draft.at, draft.version, name, draft.isWithdrawn ? nil : draft.json))
            }
        } catch {
            throw .study(error)
        }
        found.sort { $0.at < $1.at }
        lastVersion = found.last?.version
        do throws(InputError) {
            for entry in found {
                guard let json = entry.json else {
                    emptied.append(entry.name)
                    continue
                }
                drafts.append((entry.name, try PlanDraftFile.parse(json, file: entry.name)))
                emptied = []
            }
        } catch {
            throw .answers(error)
        }
    }
}

extension StudyFile {
    /// The draft that was shared or kept last; nil where there is none.
    public func lastDraft() throws(RunFailure) -> PlanDraft? {
        try KeptHistory(self, isShared: false).drafts.last?.draft
    }
}
