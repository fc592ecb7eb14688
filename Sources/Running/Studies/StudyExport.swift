public import StudyModel
import StudyStore
import Writers

/// What a study file holds, as files for other programs and for those who ask what is kept of them.
public struct StudyExport: Sendable {
    private let study: StoredStudy

    /// What `study` holds.
    public init(_ study: StoredStudy) { self.study = study }

    /// All codings as they stand, as `codings.csv` and `codings.ndjson` of a run have them.
    public func codings() throws(RunFailure) -> (csv: [UInt8], ndjson: [UInt8]) {
        var (csv, ndjson): ([UInt8], [UInt8]) = ([], [])
        CodingsCSV().appendColumns(byteOrderMark: true, to: &csv)
        for input in try study.inputs() {
            let lines = input.codingLines
            csv += lines.csv
            ndjson += lines.ndjson
        }
        return (csv, ndjson)
    }

    /// The log of every change, the earliest first, as a table.
    public func log() throws(RunFailure) -> [UInt8] {
        do throws(StudyFileError) {
            var names: [CoderAccount.ID: String] = [:]
            for person in try study.file.people() { names[person.id] = person.name }
            var rows: [[String]] = []
            var last: LogEntry.ID?
            while true {
                let entries = try study.file.changes(after: last)
                guard let end = entries.last else { break }
                last = end.id
                rows += entries.map { entry in
                    [
                        entry.id.description, entry.at.description,
                        entry.coder.map { names[$0] ?? $0.description } ?? "", entry.action.rawValue,
                        entry.subject.map(String.init) ?? "", entry.transcript?.description ?? "",
                        entry.before,
                        entry.after, entry.undoes?.description ?? "",
                    ]
                }
            }
            return CSVEncoder().encode(columns: Self.logColumns, rows: rows, byteOrderMark: true)
        } catch {
            throw .study(error)
        }
    }

    /// Everything the study keeps of `person`, for a person to read; nil where no transcript has them.
    public func person(_ person: Participant.ID) throws(RunFailure) -> [UInt8]? {
        do throws(StudyFileError) {
            return try study.file.personReport(person).map { PersonText($0).bytes }
        } catch {
            throw .study(error)
        }
    }

    private static let logColumns = [
        "number", "at", "who", "what", "subject", "transcript", "before", "after", "undoes",
    ]
}
