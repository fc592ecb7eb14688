/// What of the new draft a response is about.
public enum ResponsePlace: Hashable, Sendable {
    /// The entry of that id (`P5.3`).
    case entry(String)
    /// An entry of an earlier draft that this one no longer has, or a draft that this one was not told of: the id it had,
    /// and the words.
    case gone(id: String, words: String)
    /// The draft as a whole.
    case whole
}
