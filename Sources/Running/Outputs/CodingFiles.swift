import DocumentIO
import Writers

/// The two files of codings, written as codings come.
struct CodingFiles {
    private let csv: OutputFile
    private let ndjson: OutputFile

    /// Begins both in `folder`.
    init(_ folder: OutputFolder) throws(DocumentError) {
        csv = try folder.makeFile(OutputName.codingsCSV.rawValue)
        ndjson = try folder.makeFile(OutputName.codingsNDJSON.rawValue)
        var columns: [UInt8] = []
        CodingsCSV().appendColumns(byteOrderMark: true, to: &columns)
        try csv.append(columns)
    }

    /// Adds the codings of `input` at the end of each.
    func append(_ input: ReadInput) throws(DocumentError) {
        guard input.record != nil else { return }
        let lines = input.codingLines
        try csv.append(lines.csv)
        try ndjson.append(lines.ndjson)
    }

    /// Puts both safely on the disk.
    func finish() throws(DocumentError) {
        try csv.finish()
        try ndjson.finish()
    }
}
