/// The tags that mark up text in Markdown and captions; anything else in angle brackets is text.
enum MarkupTag {
    static let known: Set<String> = [
        "a", "b", "big", "blockquote", "body", "br", "c", "center", "code", "details", "div", "em", "font",
        "hr",
        "i", "kbd", "lang", "li", "mark", "ol", "p", "pre", "rt", "ruby", "s", "small", "span", "strike",
        "strong", "sub", "summary", "sup", "tt", "u", "ul", "v",
    ]

    /// The name of the tag whose brackets hold `inner`, in lower case, without a slash, classes and attributes.
    static func name(_ inner: ArraySlice<UInt8>) -> String {
        let name = inner.drop { $0 == UInt8(ascii: "/") }.prefix { $0.isASCIILetterOrDigit }
        return String(decoding: name, as: UTF8.self).lowercased()
    }
}
