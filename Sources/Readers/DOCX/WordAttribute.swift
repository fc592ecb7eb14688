import DocumentIO

/// The attributes of WordprocessingML that matter.
enum WordAttribute: Int, CaseIterable {
    /// `w:val`
    case value
    /// `w:char` of a symbol: a code point in hexadecimal.
    case character
    /// `w:font` of a symbol.
    case font
    /// `w:fldCharType`: whether a field begins, goes on to its result, or ends.
    case fieldMark
    /// `w:id` of a comment.
    case id
    /// `w:author` of a comment.
    case author
    /// `r:id` of an embedded document: names a relationship.
    case relationship

    var local: String {
        switch self {
        case .value: "val"
        case .character: "char"
        case .font: "font"
        case .fieldMark: "fldCharType"
        case .id, .relationship: "id"
        case .author: "author"
        }
    }

    var namespaces: [String] { self == .relationship ? WordNamespace.relationships : WordNamespace.main }
}

extension XMLTape {
    /// The value of an attribute at a start event read by `WordName.vocabulary`; nil where it has none.
    func attribute(_ name: WordAttribute, of event: Event) -> String? { attribute(name.rawValue, of: event) }
}
