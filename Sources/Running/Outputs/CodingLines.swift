import StudyModel
import Writers

/// Codings as the two files of codings hold them.
struct CodingLines: Sendable {
    private(set) var csv: [UInt8] = []
    private(set) var ndjson: [UInt8] = []

    /// No lines.
    init() {}

    /// The lines of `codings`, in the order given.
    init(_ codings: [Coding]) {
        csv.reserveCapacity(codings.count * 512)
        ndjson.reserveCapacity(codings.count * 640)
        CodingRows().append(codings, csv: &csv, ndjson: &ndjson)
    }
}
