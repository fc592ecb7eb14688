import DocumentIO
public import StudyModel

/// Reads a codebook from its file: YAML, a REFI-QDA codebook (`.qdc`) or a table (`.csv`).
public enum CodebookReader {
    /// The codebook at `path`, with warnings in the order of the file; its `cues` file is found beside it,
    /// or else among the installed codebooks.
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
    /// The cues of codebooks that name none because their format cannot.
    static let defaultCues = "cues-en.yaml"

    /// The codebook with faults and warnings alike.
    /// - Throws: `InputError` where a file cannot be read at all.
    static func parse(path: String) throws(InputError) -> (codebook: Codebook, diagnostics: [Diagnostic]) {
        var (codebook, cuesFile, diagnostics) = try criteria(path: path)
        diagnostics += try CodebookSize.problems(of: codebook, file: path)
        if let cuesFile {
            let found = CuesLocator.path(of: cuesFile, beside: path)
            let (cues, cueDiagnostics) = try CuesReader.read(path: found)
            if cues.language != codebook.language {
                diagnostics.append(
                    Diagnostic(
                        .warning, "cues-language", file: path, line: 1,
                        "the codebook is in '\(codebook.language)', its cues are in '\(cues.language)'"))
            }
            codebook = codebook.with(cues: cues)
            diagnostics += cueDiagnostics
        }
        return (codebook, diagnostics)
    }

    /// The codebook without its cues, and the file that holds them.
    static func criteria(path: String) throws(InputError) -> (Codebook, String?, [Diagnostic]) {
        switch CodebookFormat(path: path) {
        case .yaml, nil:
            let root = try YAMLDocument.read(path: path)
            var parser = CodebookParser(file: path)
            let parsed = parser.codebook(root)
            return (parsed.codebook, parsed.cuesFile, parser.checker.diagnostics)
        case .csv:
            let text = try TextFile.read(path: path, limit: CodebookLimits.fileBytes).text
            let table = try CodebookCSVReader(text, file: path)
            return assembled(path, table.codes, [], table.diagnostics)
        case .qdc:
            let bytes: [UInt8]
            do {
                bytes = try InputFile.read(path, limit: CodebookLimits.fileBytes)
            } catch {
                throw InputError(file: path, line: error.line, reason: error.reason)
            }
            let exchange = try QDCReader(bytes, file: path)
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
