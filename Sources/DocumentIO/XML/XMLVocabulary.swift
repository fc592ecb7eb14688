/// The names a reader wants to hear of. A parse by a vocabulary drops every other element and attribute, and the
/// text outside the elements that keep text, before any of it is copied.
public struct XMLVocabulary: Sendable {
    /// A name, in any of the given namespaces.
    public struct Entry: Sendable {
        /// The local name.
        public let local: String
        /// The namespaces it counts in; at most two. Empty: it counts without a namespace only.
        public let namespaces: [String]
        /// For elements: whether text directly inside is kept.
        public let keepsText: Bool

        /// A name in any of `namespaces`.
        public init(_ local: String, namespaces: [String], keepsText: Bool = false) {
            self.local = local
            self.namespaces = namespaces
            self.keepsText = keepsText
        }
    }

    /// The elements; an event's `name` is an index into this list.
    public let elements: [Entry]
    /// The attributes; an attribute's `name` is an index into this list.
    public let attributes: [Entry]

    /// A vocabulary of the given names.
    public init(elements: [Entry], attributes: [Entry]) {
        self.elements = elements
        self.attributes = attributes
    }
}

/// A name of XML: local part and namespace.
public struct XMLName: Hashable, Sendable {
    /// The part after the colon.
    public let local: String
    /// The namespace's URI; nil where there is none.
    public let namespace: String?

    /// A name of that local part and namespace.
    public init(_ local: String, namespace: String? = nil) {
        self.local = local
        self.namespace = namespace
    }
}
