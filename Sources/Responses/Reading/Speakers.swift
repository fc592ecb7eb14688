import StudyModel

/// Tells partners of the people in one file, and keeps what a person should know about it.
struct Speakers {
    private let finder: PartnerFinder
    private let file: String
    private var unknown: [String] = []
    private var byFile: [String: [String]] = [:]

    init(_ finder: PartnerFinder, _ file: String) {
        self.finder = finder
        self.file = file
    }

    /// The partner a response is of; empty where nothing tells.
    mutating func partner(of response: FoundResponse, _ addresses: [String: String]) -> String {
        if let named = response.partner { return named }
        let author = response.author
        guard let found = finder.partner(author: author, address: addresses[author], file: file) else {
            if !unknown.contains(author) { unknown.append(author) }
            return ""
        }
        if found.because == .file, !(byFile[found.name] ?? []).contains(author) {
            byFile[found.name, default: []].append(author)
        }
        return found.name
    }

    /// Who speaks for nobody known, and for whom the file's name spoke.
    var diagnostics: [Diagnostic] {
        byFile.sorted { $0.key < $1.key }.map { partner, authors in
            Diagnostic(
                .note, "partner-by-file", file: file,
                "is taken for an answer of \(partner) by its name: \(Self.names(authors)); add them to 'people' in "
                    + "partners.csv if they speak for somebody else")
        }
            + (unknown.isEmpty
                ? []
                : [
                    Diagnostic(
                        .warning, "partner-unknown", file: file,
                        "it is not known for which partner these speak: \(Self.names(unknown)); name it with --partner, or "
                            + "list them in partners.csv")
                ])
    }

    private static func names(_ authors: [String]) -> String {
        authors.map { $0.isEmpty ? "somebody unnamed" : $0 }.joined(separator: ", ")
    }
}
