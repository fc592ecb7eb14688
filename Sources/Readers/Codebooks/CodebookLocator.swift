import Foundation
public import StudyModel

/// Finds a codebook by its name or file.
public struct CodebookLocator: Sendable {
    /// A codebook that was found.
    public struct Found: Hashable, Sendable {
        /// The name it is called by: the file's name without its ending.
        public let name: String
        /// Path of the file.
        public let path: String
    }

    /// The folders looked into, in order; the first that holds a name wins.
    public let folders: [String]

    /// Looks into the folders named by `THROUGHLINE_CODEBOOKS` in `environment` (separated by colons), then
    /// `codebooks` under `workingFolder`, then beside and above `executable`, then where packages install.
    public init(environment: [String: String], executable: String?, workingFolder: String = ".") {
        var folders = (environment["THROUGHLINE_CODEBOOKS"] ?? "").split(separator: ":").map(String.init)
        folders.append(workingFolder == "." ? "codebooks" : workingFolder + "/codebooks")
        if let executable { folders += Self.folders(around: executable) }
        folders.append("/usr/local/share/throughline/codebooks")
        var seen: Set<String> = []
        self.folders = folders.filter { seen.insert($0).inserted }
    }

    /// Path of the codebook `nameOrFile`: an existing file, else a name in one of the folders.
    /// - Throws: `InputError` that lists the names that would have been found.
    public func find(_ nameOrFile: String) throws(InputError) -> String {
        if Self.isFile(nameOrFile) { return nameOrFile }
        let looksLikeFile = nameOrFile.contains("/") || CodebookFormat(path: nameOrFile) != nil
        guard !looksLikeFile else {
            throw InputError(
                file: nameOrFile,
                reason: PathKind(nameOrFile) == .folder
                    ? Self.isFolder : "does not exist")
        }
        for folder in folders {
            for ending in Self.endings {
                let path = "\(folder)/\(nameOrFile)\(ending)"
                if Self.isFile(path) { return path }
            }
        }
        if PathKind(nameOrFile) == .folder {
            throw InputError(file: nameOrFile, reason: Self.isFolder)
        }
        let names = list().map(\.name)
        let known =
            names.isEmpty
            ? "no codebooks were found: name a file, or set THROUGHLINE_CODEBOOKS to their folder"
            : "known are " + names.joined(separator: ", ")
        throw InputError(
            file: nameOrFile,
            reason: "is neither a file nor the name of a codebook (\(known))"
                + Suggestion.clause(for: nameOrFile, in: names))
    }

    /// The codebooks in all folders, ordered by name; of several with one name, the one `find` gives.
    public func list() -> [Found] {
        var found: [String: String] = [:]
        for folder in folders {
            let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
            for ending in Self.endings {
                for file in names.sorted() where file.hasSuffix(ending) {
                    let name = String(file.dropLast(ending.count))
                    let path = "\(folder)/\(file)"
                    if found[name] == nil, Self.isCodebook(path) || Self.isTable(path) { found[name] = path }
                }
            }
        }
        return found.sorted { $0.key < $1.key }.map { Found(name: $0.key, path: $0.value) }
    }
}

extension CodebookLocator {
    /// Whether the file at `path` is a codebook by its ending and, where that is of YAML, by its `criteria` key: files
    /// of cues stand in the same folders. Tables are not looked into.
    public static func isCodebook(_ path: String) -> Bool {
        switch CodebookFormat(path: path) {
        case .qdc: return true
        case .csv, nil: return false
        case .yaml:
            guard let file = try? TextFile.read(path: path, limit: YAMLDocument.largestFile) else {
                return false
            }
            return file.text.hasPrefix("criteria:") || file.text.contains("\ncriteria:")
        }
    }
}

private extension CodebookLocator {
    static let endings = [".yaml", ".yml", ".qdc", ".csv"]
    static let isFolder = "is a folder; a codebook is one file"
    /// From `.build/<triple>/release` to the repository are three steps up; one more costs nothing.
    static let stepsUp = 4

    static func folders(around executable: String) -> [String] {
        // Links resolved: the command may be a link into a build folder, and `.build/release` is one.
        let resolved = URL(fileURLWithPath: executable).resolvingSymlinksInPath().path
        var parts = resolved.split(separator: "/").dropLast().map(String.init)
        let prefix = parts.dropLast()
        var folders: [String] = []
        for _ in 0...stepsUp where !parts.isEmpty {
            folders.append("/" + (parts + ["codebooks"]).joined(separator: "/"))
            parts.removeLast()
        }
        folders.append("/" + (prefix + ["share", "throughline", "codebooks"]).joined(separator: "/"))
        return folders
    }

    /// Whether the file at `path` is a table of criteria by its first row: other tables may stand in the same folder.
    static func isTable(_ path: String) -> Bool {
        guard CodebookFormat(path: path) == .csv,
            let file = try? TextFile.read(path: path, limit: CodebookLimits.fileBytes)
        else { return false }
        return CodebookCSVReader.isHeader(String(file.text.prefix { !$0.endsLine }), file: path)
    }

    static func isFile(_ path: String) -> Bool { PathKind(path) == .file }
}
