import ArgumentParser
import Planning
import Responses
import Running
import StudyModel
import StudyStore

/// The responses of a study file, to be added to.
struct StudyResponses {
    private let file: StudyFile
    private let opening: StudyOpening
    /// The organisations the study knows.
    let partners: [Partner]
    /// What they answered until now.
    let table: ResponseTable
    /// The draft that was shared or kept last; nil where there is none.
    let lastDraft: PlanDraft?

    /// Those of the study file at `path`; tells why they cannot be had, and ends the command then.
    init(_ path: String, _ console: Console) throws {
        let opening = StudyOpening(console)
        let file = try opening.open(path)
        self.opening = opening
        self.file = file
        (partners, table, lastDraft) = try opening.trying {
            (
                try file.partners().map { Partner($0) },
                ResponseTable(try file.responses().map { PartnerResponse($0) }), try file.lastDraft()
            )
        }
    }

    /// Has the study file keep all that `imported` holds.
    func keep(_ imported: ResponseImport) throws {
        guard !imported.files.isEmpty else { return }
        _ = try opening.trying {
            try file.take(imported.table.responses, by: nil, at: StudyOpening.now)
        }
    }
}
