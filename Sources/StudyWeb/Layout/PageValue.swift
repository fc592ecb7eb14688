import Mustache

/// What stands for a name in a template. Text is always escaped where it is put into a page.
enum PageValue: Sendable {
    case text(String)
    /// For `{{#name}}` and `{{^name}}`.
    case flag(Bool)
    /// Nothing: as an empty list.
    case nothing
    case group(PageValues)
    case list([PageValues])
    /// HTML that the server itself wrote and escaped, for `{{{name}}}`.
    case markup(String)
}

/// What fills a template, by name.
typealias PageValues = [String: PageValue]

extension PageValue {
    /// A number in decimal digits.
    static func number(_ value: Int) -> PageValue { .text(String(value)) }

    /// Text, or nothing where there is none or it is empty.
    static func some(_ text: String?) -> PageValue {
        if let text, !text.isEmpty { .text(text) } else { .nothing }
    }

    /// A group, or nothing where there is none.
    static func some(_ group: PageValues?) -> PageValue { group.map { .group($0) } ?? .nothing }
}

extension PageValue: ExpressibleByStringLiteral, ExpressibleByStringInterpolation, ExpressibleByBooleanLiteral
{
    init(stringLiteral value: String) { self = .text(value) }
    init(booleanLiteral value: Bool) { self = .flag(value) }
}

extension PageValue: MustacheCustomRepresentation {
    /// The value as Mustache takes it.
    var representation: Any? {
        switch self {
        case .text(let text), .markup(let text): text
        case .flag(let value): value
        case .nothing: nil
        case .group(let values): values
        case .list(let values): values
        }
    }
}
