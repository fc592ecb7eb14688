public import StudyModel

/// Reads a codebook from its file: YAML, a REFI-QDA codebook (`.qdc`) or a table (`.csv`).
public enum CodebookReader {
    /// The codebook at `path`, with warnings in the order of the file; its `cues` file is found beside it,
    /// or else among the installed codebooks.
    /// - Throws: `InputError` for the first fault, naming file, line and field; it tells how many more there are.
    public static func read(path: String) throws(InputError) -> (
        codebook: Codebook, diagnostics: [Diagnostic]
    ) {
        try sound(parse(CodebookSource(path)))
    }

    /// The codebook that `files` are, with warnings as for one in a folder; faults name the files.
    /// - Throws: `InputError` for the first fault.
    public static func read(_ files: CodebookFiles) throws(InputError) -> (
        codebook: Codebook, diagnostics: [Diagnostic]
    ) {
        try sound(parse(CodebookSource(files)))
    }

    private static func sound(_ parsed: (codebook: Codebook, diagnostics: [Diagnostic])) throws(InputError)
        -> (codebook: Codebook, diagnostics: [Diagnostic])
    {
        let (codebook, diagnostics) = parsed
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
            return try parse(CodebookSource(path)).diagnostics
        } catch {
            return [Diagnostic(error)]
        }
    }
}

private extension CodebookReader {
    /// The cues of codebooks that name none because their format cannot.
    static let defaultCues = "cues-en.yaml"

    /// The codebook with faults and warnings alike.
    /// - Throws: `InputError` where a file cannot be read at all.
    static func parse(_ source: CodebookSource) throws(InputError) -> (
        codebook: Codebook, diagnostics: [Diagnostic]
    ) {
        var (codebook, cuesFile, diagnostics) = try criteria(source)
        diagnostics += try CodebookSize.problems(of: codebook, file: source.path)
        if let cuesFile {
            let (cues, cueDiagnostics) = try source.cues(cuesFile)
            if cues.language != codebook.language {
                diagnostics.append(
                    Diagnostic(
                        .warning, "cues-language", file: source.path, line: 1,
                        "the codebook is in '\(codebook.language)', its cues are in '\(cues.language)'"))
            }
            codebook = codebook.with(cues: cues)
            diagnostics += cueDiagnostics
        }
        return (codebook, diagnostics)
    }

    /// The codebook without its cues, and the file that holds them.
    static func criteria(_ source: CodebookSource) throws(InputError) -> (Codebook, String?, [Diagnostic]) {
        let path = source.path
        switch CodebookFormat(path: path) {
        case .yaml, nil:
            let root = try YAMLDocument.compose(
                TextFile(bytes: source.bytes(limit: YAMLDocument.largestFile), path: path).text, path: path)
            var parser = CodebookParser(file: path)
            let parsed = parser.codebook(root)
            return (parsed.codebook, parsed.cuesFile, parser.checker.diagnostics)
        case .csv:
            let bytes = try source.bytes(limit: CodebookLimits.fileBytes)
            let table = try CodebookCSVReader(TextFile(bytes: bytes, path: path).text, file: path)
            return assembled(path, table.codes, [], table.diagnostics)
        case .qdc:
            let exchange = try QDCReader(source.bytes(limit: CodebookLimits.fileBytes), file: path)
            return assembled(path, exchange.codes, exchange.levels, exchange.diagnostics)
        }
    }

    static func assembled(
        _ path: String, _ codes: [ImportedCode], _ levels: [Codebook.Level], _ before: [Diagnostic]
    ) -> (Codebook, String?, [Diagnostic]) {
        var assembly = CodebookAssembly(file: path, levels: levels)
        let codebook = assembly.codebook(codes)
        return (codebook, defaultCues, before + assembly.diagnostics)
    }
}

private extension Codebook {
    func with(cues: CueLists) -> Codebook {
        var codebook = self
        codebook.cues = cues
        return codebook
    }
}
