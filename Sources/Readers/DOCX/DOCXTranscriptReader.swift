import StudyModel
import DocumentIO

/// Reads transcripts from Word documents.
enum DOCXTranscriptReader {
    /// The transcript in `bytes`, called `name`.
    ///
    /// - Throws: `InputError` naming part and line, for damaged or encrypted documents and for those that hold no
    ///   interview.
    static func read(
        _ bytes: [UInt8], name: String, options: ReadingOptions
    ) throws(InputError) -> ReadTranscript {
        do throws(DocumentError) {
            let package = try WordPackage(bytes)
            let contents = try WordContents(package)
            guard var draft = LayoutChooser.choose(contents.paragraphs) else {
                throw DocumentError(reason: complaint(contents))
            }
            if draft.layout == TimedHeadingLayout.name, let stored = try StoredTranscription(package) {
                stored.addEnds(to: &draft.turns)
            }
            return TranscriptBuilder(draft.transcript(of: contents), name: name, options: options).read()
        } catch {
            throw InputError(file: name, part: error.part, line: error.line, reason: error.reason)
        }
    }

    /// All the text of the document in `bytes`, called `name`.
    static func text(of bytes: [UInt8], name: String) throws(InputError) -> DocumentText {
        do throws(DocumentError) {
            return DocumentText(try WordContents(WordPackage(bytes)))
        } catch {
            throw InputError(file: name, part: error.part, line: error.line, reason: error.reason)
        }
    }

    private static func complaint(_ contents: WordContents) -> String {
        guard contents.hasPictures, contents.paragraphs.allSatisfy(\.isBlank) else {
            return NoInterview.reason(contents.paragraphs)
        }
        return "holds no text, only pictures: give the document the pictures were made from"
    }
}
