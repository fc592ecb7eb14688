import Running

/// The files that were written, a line for those that are the same in other formats, with what they are.
struct OutputList {
    /// Files that are the same in other formats, the first one named whole, and what they are.
    typealias Row = (names: [OutputName], what: String)

    /// Every file there may be, in one row.
    static let rows: [Row] = [
        ([.planDOCX, .planHTML, .planMarkdown], "the draft plan: open this first"),
        ([.briefDOCX, .briefHTML, .briefMarkdown], "the same in short, for boards"),
        ([.changesDOCX, .changesHTML, .changesMarkdown], "what changed since the draft before"),
        (
            [.questionsDOCX, .questionsHTML, .questionsMarkdown, .questionsCSV],
            "what partners have to settle"
        ),
        ([.themesDOCX, .themesHTML], "what was heard, criterion by criterion"),
        ([.facilitatorDOCX, .facilitatorHTML], "the conversations that will be hard"),
        ([.matrixXLSX, .matrix], "interviewees by criteria"),
        ([.coverage], "how much of the checklist each spoke of"),
        ([.codingsCSV, .codingsNDJSON], "every coding with its reason"),
        ([.study], "what people decide in: import, review"),
        ([.problems], "what to know about the inputs"),
        ([.planJSON], "the plan as data: trace, --against"),
        ([.changesJSON], "the changes as data"),
        ([.record], "how all of it was made"),
    ]

    /// The lines, without indentation: what `files` are, in the words of `known` where it has some for the first of a row.
    static func lines(_ files: [OutputName], known: [OutputName: String] = [:]) -> [String] {
        let shown = rows.compactMap { row -> (names: String, what: String)? in
            let there = row.names.filter(files.contains)
            guard let first = there.first else { return nil }
            let endings = there.dropFirst().map { " " + ending(of: $0) }.joined()
            return (first.rawValue + endings, known[first] ?? row.what)
        }
        let width = (shown.map(\.names.count).max() ?? 0) + 2
        return shown.map { "\($0.names.padded(width))\($0.what)" }
    }

    /// ".html".
    private static func ending(of name: OutputName) -> Substring {
        name.rawValue[(name.rawValue.lastIndex(of: ".") ?? name.rawValue.startIndex)...]
    }
}
