extension Diagnostic {
    /// Characters a message shows of what people wrote.
    private static let longest = 80

    /// What a message shows of `text`: all of it, or its first 80 characters and an ellipsis.
    public static func excerpt(of text: String) -> String {
        text.dropFirst(longest).isEmpty ? text : text.prefix(longest) + "…"
    }
}
