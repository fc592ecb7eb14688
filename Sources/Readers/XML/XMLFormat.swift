import DocumentIO

/// A way of writing transcripts in XML. To read another one, add a type that conforms and list it in `XMLFormats`.
protocol XMLFormat {
    /// Whether a document is of this format, by the name, the namespace or the shape of what stands under `root`.
    static func recognises(_ root: XMLElement) -> Bool

    /// What the document under `root` holds. Every element with words is an utterance, metadata or left out.
    ///
    /// - Throws: `DocumentError` with a clause and perhaps a line, for a document that holds no turns.
    static func read(_ root: XMLElement) throws(DocumentError) -> XMLInterview
}
