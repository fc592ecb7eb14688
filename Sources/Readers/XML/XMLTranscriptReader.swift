public import StudyModel
import DocumentIO

/// Reads transcripts in XML: the formats listed in `XMLFormats`, and Word documents written as one XML file.
public enum XMLTranscriptReader {
    /// The transcript in `bytes`; `name` is its path relative to the input it was found under.
    ///
    /// External DTDs and entities are never fetched, entities never expanded.
    /// - Throws: `InputError` with the line for XML that is not well-formed, and for a document that holds no turns.
    public static func read(
        _ bytes: [UInt8], name: String, options: ReadingOptions
    ) throws(InputError) -> ReadTranscript {
        let tape: XMLTape
        let package: [UInt8]?
        let interview: XMLInterview?
        do throws(DocumentError) {
            tape = try XMLParser.parse(bytes)
            guard let root = tape.root else { throw DocumentError(reason: "is empty") }
            package = try WordXML.package(root)
            interview = package == nil ? try self.interview(root, map: options.xmlMap) : nil
        } catch {
            throw InputError(file: name, part: error.part, line: error.line, reason: error.reason)
        }
        guard let interview else {
            return try DOCXTranscriptReader.read(package ?? [], name: name, options: options)
        }
        var read = TranscriptBuilder(interview.transcript, name: name, options: options).read()
        if !tape.unexpandedEntities.isEmpty {
            let names = tape.unexpandedEntities.map { "&\($0);" }.joined(separator: ", ")
            read.diagnostics.append(
                Diagnostic(.warning, "entities", file: name, "entities were left as they are: \(names)"))
        }
        return read
    }
}

private extension XMLTranscriptReader {
    static func interview(_ root: XMLElement, map: XMLMap?) throws(DocumentError) -> XMLInterview {
        let format = XMLFormats.all.first { $0.recognises(root) }
        let isMapped = map?.fits(root) ?? false
        var interview: XMLInterview
        if let map, isMapped {
            interview = InterviewReader.read(root, by: map)
        } else if let format {
            interview = try format.read(root)
        } else {
            let unmapped =
                map == nil
                ? "; a mapping file can name its elements (--xml-map)"
                : ", nor does it hold a turn of the mapping file"
            throw DocumentError(
                reason:
                    "holds no turns: no element in <\(root.name.local)> names a speaker beside what was said"
                    + unmapped)
        }
        guard !interview.utterances.isEmpty else {
            throw DocumentError(
                reason: "holds no turns: its \(interview.utterancesSeen) elements of speech hold no words")
        }
        if map != nil, !isMapped {
            interview.remarks.append(
                .init(
                    severity: .note, code: "xml-map-unused",
                    message: "holds no turn of the mapping file, so it was read as \(interview.layout.name)"))
        }
        return interview
    }
}
