import Planning
import StudyModel
import StudyStore

/// What of a pack and its report a study file keeps.
struct SharedContents: Sendable {
    /// The draft as data, of the report.
    var draft: [UInt8] = []
    /// What later packs are held against, of the report.
    var record: [UInt8] = []
    /// The files of the pack.
    var files: [StoredCodebook.File] = []

    /// Has `file` keep it, as the draft that `shared` is.
    func keep(in file: StudyFile, as shared: PlanDraft, at time: Timestamp) throws(StudyFileError) {
        _ = try file.publish(
            code: shared.code, version: shared.version, draft: draft, record: record, files: files,
            codes: shared.codes(withThoseOf: record), by: try file.owner(at: time).id, at: time)
    }
}
