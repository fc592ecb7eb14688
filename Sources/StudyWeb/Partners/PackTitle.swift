import Running

/// What partners are told a file of a pack is.
struct PackTitle: Sendable {
    let name: String
    let title: String

    /// A page of the pack to read in the browser; nil for other files.
    init?(page name: String) {
        guard name.hasSuffix(".html") else { return nil }
        self.name = name
        title = Self.subject(name)
    }

    /// What the file of that name is, with its form.
    static func title(of name: String) -> String {
        let form =
            switch name.split(separator: ".").last {
            case "docx": "for Word"
            case "html": "for a browser"
            case "md": "as plain text"
            case "csv": "for a spreadsheet"
            default: "as a file"
            }
        return "\(subject(name)), \(form)"
    }

    private static func subject(_ name: String) -> String {
        switch PackName(rawValue: name) {
        case .planDOCX, .planHTML, .planMarkdown: "The draft plan"
        case .briefDOCX, .briefHTML, .briefMarkdown: "Summary of the draft plan"
        case .changesDOCX, .changesHTML, .changesMarkdown: "What changed since the draft before"
        case .questionsDOCX, .questionsHTML, .questionsMarkdown, .questionsCSV: "The questions still open"
        case .themesHTML, .themesDOCX: "What was heard: the theme summary"
        case .criteria: "People by criterion"
        case .groups: "Groups by criterion"
        case .quotes: "The quotes"
        case nil: name
        }
    }
}
