import DocumentIO
import StudyModel

/// Reads the codes of a REFI-QDA codebook (`.qdc`, namespace `urn:QDA-XML:codebook:1.0`).
///
/// The outermost code is the level where it says so or bears a level's name and cannot be applied itself; other codes
/// that cannot be applied are folders. Every code that can be applied is a criterion.
struct QDCReader {
    /// Names that levels have in most checklists.
    private static let levelNames: Set<String> = ["leadership", "organisation", "organization", "system"]

    /// The codes, in the order of the file.
    private(set) var codes: [ImportedCode] = []
    /// The levels the file states, in its order.
    private(set) var levels: [Codebook.Level] = []
    /// The folders that the codes stand in, in the order of the file.
    private(set) var folders: [FolderMark] = []
    /// What there is to know beside them.
    private(set) var diagnostics: [Diagnostic] = []
    private let file: String

    /// Reads `bytes`, which messages say came from `file`.
    /// - Throws: `InputError` with the line.
    init(_ bytes: [UInt8], file: String) throws(InputError) {
        self.file = file
        let root: XMLElement?
        do {
            root = try XMLParser.parse(bytes, limits: Self.limits).root
        } catch {
            throw InputError(file: file, line: error.line, reason: error.reason)
        }
        guard let root, let codes = Self.codes(of: root) else {
            throw InputError(
                file: file, line: root?.line,
                reason: "is XML, but no REFI-QDA codebook: it has no CodeBook with Codes")
        }
        for code in codes.children where code.name.local == "Code" { try read(code, level: nil, above: []) }
        if let sets = root.child("Sets"), !sets.children.isEmpty {
            warn("sets-left-out", sets.line, "sets of codes are not used (\(sets.children.count))")
        }
    }
}

private extension QDCReader {
    static var limits: InputLimits {
        var limits = InputLimits()
        limits.partBytes = CodebookLimits.fileBytes
        limits.xmlEvents = 500_000
        return limits
    }

    /// The codes of a codebook, or of a project (`.qde`) that holds one.
    static func codes(of root: XMLElement) -> XMLElement? {
        switch root.name.local {
        case "CodeBook": root.child("Codes")
        case "Project": root.child("CodeBook")?.child("Codes")
        default: nil
        }
    }

    mutating func warn(_ code: String, _ line: Int, _ message: String) {
        diagnostics.append(Diagnostic(.warning, code, file: file, line: line, message))
    }

    mutating func read(_ element: XMLElement, level: String?, above: [String]) throws(InputError) {
        guard let name = element.attribute("name")?.stripped, !name.isEmpty else {
            throw InputError(file: file, line: element.line, reason: "has a Code without a name")
        }
        let inside = element.children.filter { $0.name.local == "Code" }
        let isCodable = try isCodable(element, name: name)
        guard isCodable || !inside.isEmpty else {
            return warn(
                "empty-folder", element.line, "'\(name)' cannot be applied and holds no codes; it is left out"
            )
        }
        let description = element.child("Description")?.text ?? ""
        let mark = mark(of: element, folders: above)
        if above.isEmpty, level == nil, !isCodable, let found = stated(name, description, mark: mark) {
            if !levels.contains(where: { $0.id == found.id }) { levels.append(found) }
            for code in inside { try read(code, level: found.id, above: []) }
            return
        }
        if isCodable {
            let described = element.child("Description")?.line ?? element.line
            var code = ImportedCode(
                line: element.line, fields: CodeDescription.fields(of: description, line: described))
            code.note(mark, name: name, level: level)
            codes.append(code)
            guard codes.count <= CodebookLimits.criteria else {
                throw InputError(
                    file: file, line: element.line,
                    reason: "lists more than \(CodebookLimits.criteria) codes that can be applied")
            }
        } else {
            folders.append(
                FolderMark(
                    level: level ?? CodebookAssembly.otherLevel.id, path: above + [name],
                    about: CodeDescription.level(of: description).about, guid: mark.guid, colour: mark.colour)
            )
        }
        for code in inside { try read(code, level: level, above: above + [name]) }
    }

    func isCodable(_ element: XMLElement, name: String) throws(InputError) -> Bool {
        switch element.attribute("isCodable")?.lowercased() {
        case "true", "1", nil: return true
        case "false", "0": return false
        default:
            throw InputError(
                file: file, line: element.line, reason: "code '\(name)': isCodable must be true or false")
        }
    }

    /// The level that a code of the outermost row is; nil where it is none.
    func stated(_ name: String, _ description: String, mark: CodeMark) -> Codebook.Level? {
        let (id, about) = CodeDescription.level(of: description)
        guard id != nil || Self.levelNames.contains(name.lowercased()) else { return nil }
        let own = Slug.of(id ?? name.lowercased().replacing("zation", with: "sation"))
        var level = Codebook.Level(id: own, name: name, about: about)
        level.mark = mark
        return level
    }

    mutating func mark(of element: XMLElement, folders: [String]) -> CodeMark {
        var mark = CodeMark(folders: folders)
        if let guid = element.attribute("guid") {
            if CodeMark.isGUID(guid) {
                mark.guid = guid
            } else {
                warn(
                    "no-guid", element.line, "'\(guid.prefix(40))' is no GUID; a new one is given on writing")
            }
        }
        if let colour = element.attribute("color") {
            mark.colour = CodeMark.colour(colour)
            if mark.colour == nil {
                warn("no-colour", element.line, "'\(colour.prefix(40))' is no colour; it is left out")
            }
        }
        return mark
    }
}
