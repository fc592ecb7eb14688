import DocumentIO
import Foundation

/// A plan as a partner sends it back.
enum ReturnedPlan {
    /// Writes the plan at `source` to `target`, with `words` put in behind the first statement while Word kept track.
    static func write(
        _ source: String, saying words: String, to target: String, in workspace: Workspace
    ) throws {
        let plan = try ZipReader(Array(try workspace.bytes(source)))
        var zip = ZipWriter()
        for name in plan.names {
            var bytes = try plan.read(name) ?? []
            if name == "word/document.xml" {
                bytes = Array(changed(String(decoding: bytes, as: UTF8.self), words).utf8)
            }
            zip.add(name, bytes)
        }
        let path = workspace.at(target)
        try FileManager.default.createDirectory(
            atPath: URL(fileURLWithPath: path).deletingLastPathComponent().path,
            withIntermediateDirectories: true)
        try Data(try zip.bytes()).write(to: URL(fileURLWithPath: path))
    }

    private static func changed(_ document: String, _ words: String) -> String {
        guard let start = document.firstRange(of: "w:name=\"s_P"),
            let end = document[start.upperBound...].firstRange(of: "<w:bookmarkEnd")
        else { return document }
        let added = "<w:ins w:id=\"9\" w:author=\"Kim\"><w:r><w:t>\(words)</w:t></w:r></w:ins>"
        return document[..<end.lowerBound] + added + document[end.lowerBound...]
    }
}
