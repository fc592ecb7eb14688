import GRDB
public import StudyModel

extension StudyFile {
    /// Puts a coding at a passage of its transcript by hand: one whose words an edited transcript no longer has, or one that
    /// was found in the wrong place. A suggestion of the same criterion that nobody looked at, on the same passage, goes.
    /// - Throws: `.unknown` where there is no such coding or turn; `.refused` for a passage that is empty or reaches past its
    ///   turn.
    public func place(
        _ coding: StoredCoding.ID, at segment: Segment, by coder: CoderAccount.ID?, at time: Timestamp
    ) throws(StudyFileError) -> Acknowledgement {
        try changing { db in
            let coding = try db.standIn(for: coding)
            let transcript = try db.transcript(of: coding, in: self)
            let text = try String.fetchOne(
                db, sql: "SELECT text FROM turn WHERE transcript = ? AND number = ?",
                arguments: [transcript, segment.turn])
            guard let text else {
                throw failure(.unknown, "has no turn \(segment.turn) in transcript \(transcript)")
            }
            guard !segment.range.isEmpty, segment.range.lowerBound >= 0,
                segment.range.upperBound <= text.unicodeScalars.count
            else {
                throw failure(.refused, "takes no passage that is empty or reaches past the end of its turn")
            }
            let before = try StoredCodings(db).codings(where: "id = ?", [coding.rawValue]).first?.proposal
                .segment
            try db.dropSuggestions(like: coding, in: transcript, at: segment)
            try db.place(coding, at: segment)
            try db.dropLeaveToUse(coding)
            let standing = try db.restand(coding)
            let change = try db.log(
                .place, at: time, by: coder, subject: coding.rawValue, transcript: transcript,
                before: before.map(Self.text) ?? "", after: Self.text(segment))
            return Acknowledgement(change: change, coding: coding, standing: standing)
        }
    }

    private static func text(_ segment: Segment) -> String {
        "\(segment.turn) \(segment.range.lowerBound) \(segment.range.upperBound)"
    }
}

private extension Database {
    func dropSuggestions(like coding: StoredCoding.ID, in transcript: Int64, at segment: Segment) throws {
        try execute(
            sql: """
                DELETE FROM coding WHERE transcript = ? AND turn = ? AND first = ? AND past = ? AND id <> ?
                    AND criterion IS (SELECT criterion FROM coding WHERE id = ?) AND NOT \(KeptCoding.condition)
                """,
            arguments: [
                transcript, segment.turn, segment.range.lowerBound, segment.range.upperBound, coding.rawValue,
                coding.rawValue,
            ])
    }
}
