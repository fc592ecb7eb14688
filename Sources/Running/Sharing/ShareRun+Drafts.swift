import Planning
import StudyModel

extension ShareRun {
    /// Sees to it that a pack repeats nothing but what partners hold: whatever is compared or answered in it was said by a
    /// pack, and that pack's record is among those this one is checked against.
    /// - Throws: `RunFailure.sharing` for the first draft of which that is not so.
    static func check(_ history: DraftHistory) throws(RunFailure) {
        let packs = Set(history.records.compactMap(\.pack))
        for (path, draft) in zip(history.draftNames, history.drafts) {
            guard let pack = draft.making?.pack else {
                throw .sharing(
                    InputError(
                        file: path,
                        reason:
                            "is a draft for the team, and a pack would repeat what it says: name the report folder of "
                            + "the pack that partners hold"))
            }
            guard packs.contains(pack) else {
                throw .sharing(
                    InputError(
                        file: path,
                        reason: "is the draft of a pack that this one is not checked against: name its "
                            + "disclosure-record.csv with --earlier too"))
            }
        }
    }
}
