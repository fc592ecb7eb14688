import Planning
import StudyModel

/// One returned file while it is read: its texts, where the entries stand in them, and what was found so far.
struct ReturnContext {
    /// The file, as named.
    let file: String
    /// All it holds.
    let package: ReturnedPackage
    /// The draft it is held against.
    let draft: DraftWords
    /// Where the entries stand in each of its texts.
    let anchors: [Anchors]
    /// How its draft was told.
    let match: ReturnedDraft.Match
    /// The list of partners.
    let partners: [Partner]
    /// The same with what each signed in answer to other drafts, which this one may print.
    let standing: [Partner]
    /// What was found.
    var found: [FoundResponse] = []
    /// What a person should know.
    var diagnostics: [Diagnostic] = []
    /// Places of the sign-off table, whose changes are its lines.
    var claimed: [Range<Int>] = []

    init(
        file: String, package: ReturnedPackage, draft: DraftWords, anchors: [Anchors],
        match: ReturnedDraft.Match, partners: [Partner], signed: [PartnerResponse]
    ) {
        self.file = file
        self.package = package
        self.draft = draft
        self.anchors = anchors
        self.match = match
        self.partners = partners
        let code = package.code ?? draft.draft.code
        standing = Partner.standing(partners, after: signed.filter { $0.draft != code })
    }

    /// Tells something about the file.
    mutating func tell(
        _ severity: Diagnostic.Severity, _ code: String, part: String? = nil, _ message: String
    ) {
        diagnostics.append(Diagnostic(severity, code, file: file, part: part, message))
    }

    /// The words of the draft at `range`, and the heading they stand under where they belong to no entry. Words put in
    /// since are only given where there are no others.
    func words(at range: Range<Int>, in text: ReturnedText, entry: String) -> String {
        let opening = text.opening(of: range)
        var words = text.before(opening)
        if words.isEmpty { words = text.words(opening) }
        if words.isEmpty, let index = text.paragraph(at: range.lowerBound) {
            words = text.before(text.opening(of: text.paragraphs[index].range))
        }
        return under(range, in: text, entry: entry) + Self.cut(words)
    }

    /// `under “Heading”: ` for what belongs to no entry; empty otherwise.
    func under(_ range: Range<Int>, in text: ReturnedText, entry: String) -> String {
        guard entry.isEmpty, let index = text.paragraph(at: range.lowerBound),
            let heading = text.heading(before: index), heading != text.words(text.opening(of: range))
        else { return "" }
        return "under “\(Self.cut(heading, 120))”: "
    }

    /// Characters of one thing that somebody says; a cell of a spreadsheet holds hardly more.
    static let longest = 30_000

    /// Whether `words` are longer than a table takes.
    static func isLong(_ words: String) -> Bool { words.utf8.count > longest && words.count > longest }

    /// `words`, those beyond `limit` characters left away.
    static func cut(_ words: String, _ limit: Int = 2_000) -> String {
        words.utf8.count > limit && words.count > limit ? words.prefix(limit - 1) + "…" : words
    }
}
