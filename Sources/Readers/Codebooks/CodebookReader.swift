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

    private static func sound(_ parsed: Parsed) throws(InputError)
        -> (codebook: Codebook, diagnostics: [Diagnostic])
    {
        let (codebook, diagnostics) = (parsed.codebook, parsed.diagnostics)
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
    public static func check(path: String) -> [Diagnostic] { examine(path: path).diagnostics }

    /// All that is wrong or doubtful about the codebook at `path`, with the codebook as far as it could be read: one
    /// with faults is only good for finding more of them. It is nil where nothing could be read, or too much is in it.
    public static func examine(path: String) -> (codebook: Codebook?, diagnostics: [Diagnostic]) {
        do {
            let parsed = try parse(CodebookSource(path))
            return (parsed.isTooLarge ? nil : parsed.codebook, parsed.diagnostics)
        } catch {
            return (nil, [Diagnostic(error)])
        }
    }
}

private extension CodebookReader {
    /// The cues of codebooks that name none because their format cannot.
    static let defaultCues = "cues-en.yaml"

    /// A codebook with faults and warnings alike.
    struct Parsed {
        var codebook: Codebook
        var diagnostics: [Diagnostic]
        var isTooLarge = false
    }

    /// The codebook with all that is wrong with it and its cues.
    /// - Throws: `InputError` where the codebook's file cannot be read at all.
    static func parse(_ source: CodebookSource) throws(InputError) -> Parsed {
        let (codebook, cuesFile, diagnostics) = try criteria(source)
        var parsed = Parsed(codebook: codebook, diagnostics: diagnostics)
        do {
            parsed.diagnostics += try CodebookSize.problems(of: codebook, file: source.path)
        } catch {
            parsed.diagnostics.append(Diagnostic(error))
            parsed.isTooLarge = true
        }
        if let cuesFile { addCues(cuesFile, source, to: &parsed) }
        return parsed
    }

    static func addCues(_ file: Located<String>, _ source: CodebookSource, to parsed: inout Parsed) {
        let language = parsed.codebook.language
        do {
            let (cues, diagnostics) = try source.cues(file.value)
            if cues.language != language {
                parsed.diagnostics.append(
                    Diagnostic(
                        .warning, "cues-language", file: source.path, line: file.line,
                        "the codebook is in '\(language)', its cues are in '\(cues.language)'"))
            }
            parsed.codebook.cues = cues
            parsed.diagnostics += diagnostics
        } catch {
            // A file that is not there is a fault of the line that names it.
            let isNamed = error.line == nil && error.file != source.path
            parsed.diagnostics.append(
                isNamed
                    ? Diagnostic(
                        .error, "unreadable", file: source.path, line: file.line > 0 ? file.line : nil,
                        (file.line > 0 ? "'cues' names" : "needs the cues")
                            + " '\(file.value)', which \(error.reason) (\(error.file))")
                    : Diagnostic(error))
        }
    }

    /// The codebook without its cues, and the file that holds them.
    static func criteria(_ source: CodebookSource) throws(InputError)
        -> (Codebook, Located<String>?, [Diagnostic])
    {
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
            try CodebookSize.refuseLines(bytes, file: path)
            let table = try CodebookCSVReader(TextFile(bytes: bytes, path: path).text, file: path)
            return assembled(path, table.codes, diagnostics: table.diagnostics)
        case .qdc:
            let bytes = try source.bytes(limit: CodebookLimits.fileBytes)
            try CodebookSize.refuseLines(bytes, file: path)
            let exchange = try QDCReader(bytes, file: path)
            return assembled(
                path, exchange.codes, exchange.levels, exchange.folders, diagnostics: exchange.diagnostics)
        }
    }

    static func assembled(
        _ path: String, _ codes: [ImportedCode], _ levels: [Codebook.Level] = [],
        _ folders: [FolderMark] = [],
        diagnostics: [Diagnostic]
    ) -> (Codebook, Located<String>?, [Diagnostic]) {
        var assembly = CodebookAssembly(file: path, levels: levels, folders: folders)
        let codebook = assembly.codebook(codes)
        return (codebook, Located(defaultCues, line: 0), diagnostics + assembly.diagnostics)
    }
}
