import DocumentIO
import StudyModel

/// Looks through inputs one after another.
struct InputFinder {
    /// Documents, then captions and texts, then XML and the names its formats of speech go by.
    static let endings = [
        ".docx", ".docm", ".odt", ".fodt", ".vtt", ".srt", ".txt", ".text", ".md", ".markdown",
        ".xml", ".tei", ".exb", ".exs", ".flk", ".fln", ".eaf", ".trs", ".ttml", ".dfxp", ".akn",
    ]
    /// Endings of files that lie about in folders of transcripts and need be none: they are tried.
    private static let endingsToTry = [".txt", ".text", ".md", ".markdown"]
    /// Endings of documents that an interview is often kept as and that cannot be read.
    private static let unreadableEndings = [
        ".doc", ".pdf", ".rtf", ".pages", ".wpd", ".wps", ".html", ".htm", ".msg", ".eml",
    ]
    static let participantsFile = "participants.csv"
    static let partnersFile = "partners.csv"

    private let excluded: String?
    private let workingFolder: String
    private var found: [FoundInput] = []
    /// Transcripts met so far, those given twice among them.
    private var met = 0
    private var firstNames: [String: String] = [:]
    /// Participants files in the folders of files that were named themselves.
    private var besideFiles: [String] = []
    private var result = InputList()

    /// The endings of files taken from folders, for messages.
    static let endingsInWords = ".docx, .odt, .txt, .md, .vtt, .srt, .xml"

    init(excluding excluded: String?) {
        self.excluded = excluded.flatMap { FilePlace($0).kind == .folder ? FilePlace($0).resolved : nil }
        workingFolder = FilePlace.workingFolder ?? "/"
    }

    /// Adds the file or the folder at `input`.
    mutating func add(_ input: String) {
        let place = FilePlace(input)
        if place.kind == .folder {
            let before = met
            addFolder(input, from: input, above: [])
            if met == before {
                result.diagnostics.append(
                    Diagnostic(
                        .warning, "empty-folder", file: Self.plain(input).last.map(String.init) ?? input,
                        "holds no transcripts (\(Self.endingsInWords))"))
            }
        } else {
            // Whatever a person names is tried; reading tells why it cannot be used.
            let folder = Self.folder(of: input)
            addFile(input, parts: 1, folders: [folder])
            let list = Self.child(Self.participantsFile, of: folder)
            if FilePlace(list).kind == .file { besideFiles.append(list) }
        }
    }

    /// What was found, named and ordered.
    var list: InputList {
        var list = result
        var known = Set(list.participants.map { FilePlace($0.path).resolved })
        for path in besideFiles where known.insert(FilePlace(path).resolved).inserted {
            list.participants.append((path, Self.participantsFile, true))
        }
        list.files = InputNames.named(found).sorted {
            $0.name.utf8.lexicographicallyPrecedes($1.name.utf8)
        }
        return list
    }
}

private extension InputFinder {
    mutating func addFolder(_ path: String, from root: String, above: [String]) {
        let here = relative(path, to: root)
        let entries: [FolderListing.Entry]
        do {
            entries = try FolderListing(path).entries
        } catch {
            result.errors.append(
                InputError(
                    file: here.isEmpty ? Self.plain(root).last.map(String.init) ?? root : here,
                    reason: error.reason))
            return
        }
        let holdsOutputs = OutputName.marks.contains { marks in
            marks.allSatisfy { mark in entries.contains { $0.name == mark } }
        }
        if holdsOutputs, path != root {
            return note("outputs-folder", here, "holds outputs of a run and was left alone")
        }
        let shown = entries.filter { entry in
            !entry.name.hasPrefix(".") && !entry.name.hasPrefix("~$")
                && !(holdsOutputs && OutputName(rawValue: entry.name) != nil)
        }
        let others = shown.filter {
            $0.kind != .folder && !add($0, in: path, from: root, folders: above + [path])
        }
        tell(others.map(\.name), in: here)
        for folder in shown where folder.kind == .folder {
            let child = Self.child(folder.name, of: path)
            if FilePlace(child).resolved != excluded { addFolder(child, from: root, above: above + [path]) }
        }
    }

    /// Adds what is no folder; false where it is nothing that a run could use.
    mutating func add(
        _ entry: FolderListing.Entry, in path: String, from root: String, folders: [String]
    ) -> Bool {
        let child = Self.child(entry.name, of: path)
        let name = relative(child, to: root)
        switch entry.kind {
        case .file where entry.name.lowercased() == Self.participantsFile:
            result.participants.append((child, name, false))
        case .file where entry.name.lowercased() == Self.partnersFile: result.partners.append((child, name))
        case .file where Self.endings.contains { entry.name.lowercased().hasSuffix($0) }:
            let isTried = Self.endingsToTry.contains { entry.name.lowercased().hasSuffix($0) }
            addFile(child, parts: name.split(separator: "/").count, folders: folders, isTried: isTried)
        case .other where Self.endings.contains { entry.name.lowercased().hasSuffix($0) }:
            result.errors.append(
                InputError(file: name, reason: "is no regular file, or a link that leads nowhere"))
        case .linkedFolder: note("linked-folder", name, "is a link to a folder, which is not followed")
        case .unnameable:
            result.errors.append(InputError(file: name, reason: "has a name that is not UTF-8: rename it"))
        case .file, .folder, .other: return false
        }
        return true
    }

    static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    static func child(_ name: String, of folder: String) -> String {
        folder.hasSuffix("/") ? folder + name : folder + "/" + name
    }

    mutating func addFile(_ path: String, parts: Int, folders: [String], isTried: Bool = false) {
        met += 1
        let resolved = FilePlace(path).resolved
        let absolute = path.hasPrefix("/") ? path : workingFolder + "/" + path
        let place = Self.plain(absolute)
        let name = place.suffix(parts).joined(separator: "/")
        let key = resolved.hasPrefix("/") ? resolved : "/" + place.joined(separator: "/")
        if let first = firstNames[key] {
            return note(
                "given-twice", name,
                name == first ? "was given twice and read once" : "is '\(first)' once more and was read once")
        }
        firstNames[key] = name
        found.append(
            FoundInput(
                name: name, path: path, resolved: key, place: place, parts: parts,
                folders: folders.map { .init(folder: $0, name: relative(path, to: $0)) }, isTried: isTried))
    }

    /// The parts of an absolute path, `.` left out and `..` taken back.
    static func plain(_ path: String) -> [Substring] {
        var parts: [Substring] = []
        for part in path.split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return parts
    }

    func relative(_ path: String, to root: String) -> String {
        guard path.hasPrefix(root) else { return path }
        return String(path.dropFirst(root.count).drop { $0 == "/" })
    }

    /// Tells what in `folder` was left alone, and by a warning what may be an interview all the same.
    mutating func tell(_ others: [String], in folder: String) {
        let place = folder.isEmpty ? "." : folder
        let documents = others.filter { name in
            Self.unreadableEndings.contains { name.lowercased().hasSuffix($0) }
        }
        let rest = others.filter { !documents.contains($0) }
        if !documents.isEmpty {
            let one = documents.count == 1
            result.diagnostics.append(
                Diagnostic(
                    .warning, "unreadable-documents", file: place,
                    "\(documents.count) \(one ? "file" : "files") that may hold interviews cannot be read and "
                        + "\(one ? "was" : "were") left out (\(Self.list(documents, first: 10))): save "
                        + "\(one ? "it" : "them") as .docx or as plain text"))
        }
        if !rest.isEmpty {
            note(
                "not-transcripts", place,
                rest.count == 1
                    ? "1 file is no transcript and was left alone (\(rest[0]))"
                    : "\(rest.count) files are no transcripts and were left alone (\(Self.list(rest, first: 3)))"
            )
        }
    }

    static func list(_ names: [String], first count: Int) -> String {
        names.prefix(count).joined(separator: ", ") + (names.count > count ? ", …" : "")
    }

    mutating func note(_ code: String, _ file: String, _ message: String) {
        result.diagnostics.append(Diagnostic(.note, code, file: file, message))
    }
}
