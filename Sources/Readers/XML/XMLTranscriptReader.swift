public import StudyModel
import DocumentIO

/// Reads transcripts in XML: TEI in its spoken forms, and documents of no standard whose turns name their speakers.
public enum XMLTranscriptReader {
    /// The transcript in `bytes`; `name` is its path relative to the input it was found under.
    ///
    /// External DTDs and entities are never fetched, entities never expanded.
    /// - Throws: `InputError` with the line for XML that is not well-formed, and for a document that holds no turns.
    public static func read(
        _ bytes: [UInt8], name: String, options: ReadingOptions
    ) throws(InputError) -> ReadTranscript {
        let tape: XMLTape
        do {
            tape = try XMLParser.parse(bytes)
        } catch {
            throw InputError(file: name, part: error.part, line: error.line, reason: error.reason)
        }
        guard let root = tape.root else { throw InputError(file: name, reason: "is empty") }
        let interview = try interview(root, name: name)
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
    /// Formats of speech that have readers of their own, or none yet, by the names of their root elements.
    static let otherFormats = [
        "basic-transcription": "EXMARaLDA", "segmented-transcription": "EXMARaLDA",
        "ANNOTATION_DOCUMENT": "ELAN", "Trans": "Transcriber", "akomaNtoso": "Akoma Ntoso",
        "folker-transcription": "FOLKER", "CHAT": "CHAT", "tt": "TTML", "Project": "REFI-QDA",
    ]

    static func interview(_ root: XMLElement, name: String) throws(InputError) -> XMLInterview {
        if let format = otherFormats[root.name.local] {
            throw InputError(file: name, reason: "is \(format) XML, which is not read yet")
        }
        if TEIReader.recognises(root) {
            guard let interview = TEIReader.read(root) else {
                throw InputError(
                    file: name,
                    reason: "holds no turns: there is no u, annotationBlock or sp in this TEI document")
            }
            return try spoken(interview, name)
        }
        guard let interview = InterviewReader.read(root) else {
            throw InputError(
                file: name,
                reason:
                    "holds no turns: no element in <\(root.name.local)> names a speaker beside what was said")
        }
        return try spoken(interview, name)
    }

    static func spoken(_ interview: XMLInterview, _ name: String) throws(InputError) -> XMLInterview {
        guard interview.utterances.isEmpty else { return interview }
        throw InputError(
            file: name,
            reason: "holds no turns: its \(interview.utterancesSeen) elements of speech hold no words")
    }
}
