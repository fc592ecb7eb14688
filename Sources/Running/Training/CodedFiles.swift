import DocumentIO

/// Finds files of decisions.
enum CodedFiles {
    /// What their names end with.
    static let ending = ".csv"
    /// Tables of a run or a study that hold no decisions.
    private static let others = Set(
        [InputFinder.participantsFile] + OutputName.allCases.filter { $0 != .codingsCSV }.map(\.rawValue))

    /// The files of decisions among `inputs` and in the folders there, with all folders inside, ordered by path.
    static func list(_ inputs: [String]) -> [String] {
        var files: [String] = []
        var folders = inputs.filter { FilePlace($0).kind == .folder }
        files += inputs.filter { FilePlace($0).kind != .folder && isDecisions($0) }
        while let folder = folders.popLast() {
            guard let entries = try? FolderListing(folder).entries else { continue }
            for entry in entries where !entry.name.hasPrefix(".") {
                let path = folder.hasSuffix("/") ? folder + entry.name : "\(folder)/\(entry.name)"
                if entry.kind == .folder { folders.append(path) }
                if entry.kind == .file, isDecisions(path) { files.append(path) }
            }
        }
        return files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private static func isDecisions(_ path: String) -> Bool {
        let name = path.split(separator: "/").last.map { $0.lowercased() } ?? ""
        return name.hasSuffix(ending) && !others.contains(name)
    }
}
