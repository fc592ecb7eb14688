public import StudyModel
import Yams

/// Reads a codebook from its YAML file.
public enum CodebookReader {
    /// The codebook at `path`, with warnings in the order of the file; its `cues` file is found beside it.
    /// - Throws: `InputError` for the first fault, naming file, line and field; it tells how many more there are.
    public static func read(path: String) throws(InputError) -> (
        codebook: Codebook, diagnostics: [Diagnostic]
    ) {
        let (codebook, diagnostics) = try parse(path: path)
        let faults = diagnostics.filter { $0.severity == .error }
        guard let first = faults.first else { return (codebook, diagnostics) }
        let more =
            switch faults.count {
            case 1: ""
            case 2: " (and 1 more fault)"
            default: " (and \(faults.count - 1) more faults)"
            }
        throw InputError(file: first.file, line: first.line, reason: first.message + more)
    }

    /// All that is wrong or doubtful about the codebook at `path`, in the order of the file; none for a sound one.
    public static func check(path: String) -> [Diagnostic] {
        do {
            return try parse(path: path).diagnostics
        } catch {
            return [Diagnostic(error)]
        }
    }
}

private extension CodebookReader {
    /// The codebook with faults and warnings alike.
    /// - Throws: `InputError` where a file cannot be read as YAML at all.
    static func parse(path: String) throws(InputError) -> (codebook: Codebook, diagnostics: [Diagnostic]) {
        let root = try YAMLDocument.read(path: path)
        var parser = CodebookParser(file: path)
        let parsed = parser.codebook(root)
        guard let cuesFile = parsed.cuesFile else { return (parsed.codebook, parser.checker.diagnostics) }
        let cuesPath = sibling(cuesFile, of: path)
        let (cues, cueDiagnostics) = try CuesReader.read(path: cuesPath)
        if cues.language != parsed.codebook.language {
            parser.checker.warning(
                "cues-language", 1,
                "the codebook is in '\(parsed.codebook.language)', its cues are in '\(cues.language)'")
        }
        return (parsed.codebook.with(cues: cues), parser.checker.diagnostics + cueDiagnostics)
    }

    /// `file` as seen from the folder of `path`.
    static func sibling(_ file: String, of path: String) -> String {
        guard !file.hasPrefix("/"), let slash = path.lastIndex(of: "/") else { return file }
        return String(path[...slash]) + file
    }
}

private extension Codebook {
    func with(cues: CueLists) -> Codebook {
        Codebook(
            id: id, title: title, version: version, language: language, about: about, levels: levels,
            sources: sources, interventions: interventions, criteria: criteria, cues: cues)
    }
}
