import Planning
import StudyModel

extension PlanDraft {
    /// Ids of codings by the codes that a pack gave them, in its draft, which this is, and in its `record`.
    func codes(withThoseOf record: [UInt8]) -> [EvidenceID: EvidenceID] {
        var all = codes
        for (code, id) in (try? EarlierRecord(record, file: "the record"))?.codes ?? [:] {
            if let code = EvidenceID(code), let id = EvidenceID(id) { all[code] = id }
        }
        return all
    }
}
