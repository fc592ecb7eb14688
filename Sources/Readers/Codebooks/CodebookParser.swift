import StudyModel
import Yams

/// Builds a codebook from YAML nodes, noting every fault.
struct CodebookParser {
    /// What criteria may refer to.
    struct Known {
        var levels: [String] = []
        var sources: [String] = []
        var interventions: [String] = []
        var criteria: [String] = []
    }

    /// Collects the faults.
    var checker: YAMLChecker
    /// Filled before the criteria are read.
    var known = Known()

    /// A parser of `file`.
    init(file: String) { checker = YAMLChecker(file: file) }

    /// The codebook of `root` without its cues, and the name of the file that holds them, with the line of it.
    mutating func codebook(_ root: Node) -> (codebook: Codebook, cuesFile: Located<String>?) {
        let mapping =
            checker.mapping(root, place: "", known: Self.keys)
            ?? YAMLMapping(place: "", line: root.line, entries: [])
        let id = slug("id", in: mapping)
        let title = checker.text("title", in: mapping)
        let version = checker.text("version", in: mapping)
        let language = language(mapping)
        let about = checker.optionalText("about", in: mapping) ?? ""
        let cuesFile = checker.optionalText("cues", in: mapping)
        if cuesFile == nil {
            checker.warning(
                "no-cues", mapping.line,
                "'cues' is missing: kinds, stances and open questions will not be told apart")
        }
        let levels = levels(mapping)
        let sources = sources(mapping)
        let interventions = interventions(mapping)
        let criteria = criteria(mapping)
        var codebook = Codebook(
            id: id, title: title, version: version, language: language, about: about, levels: levels,
            sources: sources, interventions: interventions, criteria: criteria, cues: CueLists())
        codebook.folders = folders(mapping)
        codebook.programme = programme(mapping, criteria: criteria)
        codebook.sectors = checker.texts("sectors", in: mapping).map(\.value)
        return (codebook, cuesFile.map { Located($0, line: mapping["cues"]?.line ?? mapping.line) })
    }

    /// The code of the language; a warning where its words match only as they are written.
    private mutating func language(_ mapping: YAMLMapping) -> String {
        let written = checker.text("language", in: mapping)
        guard !written.isEmpty else { return written }
        let code = LanguageCode.of(written)
        if !LanguageCode.hasWordForms(code) {
            checker.warning(
                "no-word-forms", mapping["language"]?.line ?? mapping.line,
                "'language' is '\(Diagnostic.excerpt(of: written))', of which no word forms are known: words match "
                    + "only as they are written ('partner' does not find 'partners')")
        }
        return code
    }

    /// The text of `key`, which must be usable as a name in files and addresses.
    mutating func slug(_ key: String, in mapping: YAMLMapping) -> String {
        let text = checker.text(key, in: mapping)
        let isSlug = text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
                UInt8(ascii: "."):
                true
            default: false
            }
        }
        if !isSlug {
            checker.error(
                mapping[key]?.line ?? mapping.line,
                mapping.naming("'\(key)' must be made of letters a-z, digits, '-', '_' and '.' only"))
        }
        return text
    }
}

extension CodebookParser {
    /// The keys of a codebook.
    static let keys = [
        "id", "title", "version", "language", "about", "cues", "levels", "sources", "interventions",
        "criteria", "programme", "sectors", "folders",
    ]
}
