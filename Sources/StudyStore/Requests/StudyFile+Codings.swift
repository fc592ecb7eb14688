import GRDB
public import StudyModel

extension StudyFile {
    /// All codings of a transcript in the order of its text, those in no place first; rejected ones among them, and those
    /// of criteria that the codebook in use does not have.
    public func codings(of transcript: StoredTranscript.ID) throws(StudyFileError) -> [StoredCoding] {
        try reading { db in try CodingRows(db).codings(where: "transcript = ?", [transcript.rawValue]) }
    }

    /// The coding of that number; nil where there is none.
    public func coding(_ id: StoredCoding.ID) throws(StudyFileError) -> StoredCoding? {
        try reading { db in try CodingRows(db).codings(where: "id = ?", [id.rawValue]).first }
    }

    /// The codings of a criterion over the whole study.
    public func codings(on criterion: Criterion.ID) throws(StudyFileError) -> [StoredCoding] {
        try reading { db in
            try CodingRows(db).codings(
                where: "criterion = (SELECT c.id FROM criterion c WHERE c.slug = ?)", [criterion.rawValue])
        }
    }
}
