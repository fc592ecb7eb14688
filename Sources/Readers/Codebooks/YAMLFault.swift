import StudyModel
import Yams

/// What the YAML parser found wrong, in words for the author of a codebook.
struct YAMLFault {
    /// Line, from 1; nil where the parser gives none.
    let line: Int?
    /// What is wrong, as a clause.
    let reason: String

    /// The fault `error` tells of, found in `text`.
    init(_ error: YamlError, text: String) {
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            line = mark.line
            reason = YAMLFault.reason(context: context?.text, problem: problem, mark: mark, text: text)
        case .duplicatedKeysInMapping(let duplicates, let context):
            line = context.mark.line
            let keys = duplicates.sorted().map { "'\($0)'" }.joined(separator: ", ")
            reason = "states \(keys) more than once in one mapping (first here)"
        case .reader(let problem, let offset, _, _):
            line = offset.map { 1 + text.prefix($0).count(where: \.isNewline) }
            reason = "is not YAML: \(problem)"
        default:
            line = nil
            reason = "is not YAML"
        }
    }

    /// The fault as an error of the file at `path`.
    func inputError(path: String) -> InputError { InputError(file: path, line: line, reason: reason) }
}

private extension YAMLFault {
    static func reason(context: String?, problem: String, mark: Mark, text: String) -> String {
        let source = text.split(separator: "\n", maxSplits: mark.line, omittingEmptySubsequences: false)
        let written = mark.line <= source.count ? source[mark.line - 1] : ""
        if written.prefix(while: { $0 == " " || $0 == "\t" }).contains("\t") {
            return "is not YAML: the line is indented with a tab; use spaces"
        }
        if problem.contains("undefined alias") || problem.contains("scanning an alias")
            || (context ?? "").contains("alias")
        {
            return "is not YAML: a pattern that begins with '*' must stand in quotes"
        }
        if problem.contains("mapping values are not allowed") {
            return "is not YAML: a text that holds ': ' must stand in quotes, or the line is indented wrongly"
        }
        if problem.contains("cannot start any token"),
            let first = written.unicodeScalars.dropFirst(mark.column - 1).first
        {
            return "is not YAML: a text that begins with '\(first)' must stand in quotes"
        }
        if problem.contains("nesting level") {
            return "is not YAML to be read here: lists or mappings stand inside one another too deeply"
        }
        return "is not YAML: " + [context, problem].compactMap(\.self).joined(separator: ", ")
    }
}
