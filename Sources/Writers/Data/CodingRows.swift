public import StudyModel

/// Writes codings as the lines of both files of codings side by side, so that what they share is made once.
public struct CodingRows: Sendable {
    private let table = CodingsCSV()
    private let lines = NDJSONWriter()

    /// A writer; it has no settings.
    public init() {}

    /// Appends the lines of all `codings`, in the order given.
    public func append(_ codings: [Coding], csv: inout [UInt8], ndjson: inout [UInt8]) {
        var because: [UInt8] = []
        var row = PassageBytes()
        var line = PassageBytes()
        for index in codings.indices {
            because.removeAll(keepingCapacity: true)
            codings[index].appendBecause(to: &because)
            table.append(codings[index], because, &row, to: &csv)
            lines.append(codings[index], because, &line, to: &ndjson)
        }
    }
}
