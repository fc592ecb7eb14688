import DocumentIO
public import Planning
public import StudyModel

/// Reads drafts that partners sent back, with their comments, tracked changes, and changes that nothing kept track of.
///
/// Every comment and change comes back as a response, tied to the entry of the draft it is about where that can be told.
public struct ReturnReader: Sendable {
    private let draft: PlanDraft
    private let partners: [Partner]
    private let partner: String?
    private let known: [PartnerResponse]

    /// A reader of answers to `draft`. Who speaks for whom is told by `partners`, unless `partner` is who all of them
    /// speak for; what partners signed among the `known` responses a later draft prints, and it is no answer to that.
    public init(
        draft: PlanDraft, partners: [Partner] = [], partner: String? = nil, known: [PartnerResponse] = []
    ) {
        self.draft = draft
        self.partners = partners
        self.partner = partner
        self.known = known
    }

    /// Reads the Word document in `bytes`, called `file` in whatever is told of it.
    /// - Throws: `InputError` where it is no Word document, cannot be read, or is no draft of this plan.
    public func read(_ bytes: [UInt8], file: String) throws(InputError) -> ReturnedDraft {
        let package: ReturnedPackage
        do {
            package = try ReturnedPackage(bytes)
        } catch {
            throw InputError(file: file, part: error.part, line: error.line, reason: error.reason)
        }
        let words = DraftWords(draft)
        let isOther = package.code.map { $0 != draft.code } ?? false
        let anchors = package.texts.map { Anchors($0, words, isOther: isOther) }
        let match = try self.match(package, anchors, words, file)
        var context = ReturnContext(
            file: file, package: package, draft: words, anchors: anchors, match: match, partners: partners,
            signed: known)
        return returned(&context)
    }
}

private extension ReturnReader {
    /// Statements whose words must agree before a file without a code is taken for the draft.
    static let fewestAlike = 3

    /// How the file's draft was told.
    func match(
        _ package: ReturnedPackage, _ anchors: [Anchors], _ words: DraftWords, _ file: String
    ) throws(InputError) -> ReturnedDraft.Match {
        if let code = package.code { return code == draft.code ? .same : .other }
        var alike: Set<String> = []
        for anchors in anchors {
            for place in anchors.places where place.kind == .words {
                guard let entry = words.words[place.id], entry.list.count >= DraftWords.fewest else {
                    continue
                }
                let found = ComparedWords(anchors.text.before(place.range))
                if found.likeness(to: entry) >= DraftWords.alike { alike.insert(place.id) }
            }
        }
        guard alike.count >= min(Self.fewestAlike, draft.entries.count), !alike.isEmpty else {
            throw InputError(
                file: file, part: package.texts.first?.part,
                reason:
                    "is not this draft of the plan: it bears no draft's code, and hardly any of its statements; name the "
                    + "draft that was sent out with --draft, or the document the partner was sent")
        }
        return .byWords
    }

    func returned(_ context: inout ReturnContext) -> ReturnedDraft {
        for fault in context.package.faults {
            context.diagnostics.append(
                Diagnostic(
                    .error, "part-unreadable", file: context.file, part: fault.part, line: fault.line,
                    "\(fault.reason); the rest of the file was read"))
        }
        tellMatch(&context)
        context.takeSignOff()
        context.takeComments()
        context.takeChanges()
        if context.match != .other { context.takeSilentChanges() }
        if context.match == .same { context.takeOpenCells() }
        if context.found.isEmpty {
            context.tell(.note, "nothing-changed", "nothing was changed in it, and nothing is commented on")
        }
        let responses = named(context.found, &context)
        return ReturnedDraft(
            file: context.file, match: context.match, responses: responses, diagnostics: context.diagnostics)
    }

    func tellMatch(_ context: inout ReturnContext) {
        switch context.match {
        case .same: break
        case .byWords:
            context.tell(
                .warning, "draft-without-code",
                "bears no code of a draft; it is taken for \(draft.code) (\(draft.version)) by its words")
        case .other:
            context.tell(
                .warning, "other-draft",
                "is another draft (\(context.package.code ?? "")), not \(draft.code) (\(draft.version)): what it answers is tied "
                    + "to a statement only where the words are the same; words that differ are not taken for changes"
            )
        }
    }

    /// The responses in the order of the file, with ids and partners.
    func named(_ found: [FoundResponse], _ context: inout ReturnContext) -> [PartnerResponse] {
        let code = context.package.code ?? draft.code
        let order = found.indices.sorted {
            (found[$0].place.part, found[$0].place.byte, $0) < (
                found[$1].place.part, found[$1].place.byte, $1
            )
        }
        let name = String(context.file.split(separator: "/").last ?? "")
        var names = ResponseNames()
        var speakers = Speakers(PartnerFinder(partners, told: partner), context.file)
        let responses = order.map { index in
            let response = found[index]
            let id = names.name(response.facts(draft: code, file: name))
            if ([response.text] + response.replies).contains(where: { ReturnContext.isLong($0) }) {
                context.tell(
                    .warning, "response-cut",
                    "what \(response.author.isEmpty ? "somebody" : response.author) says is longer than a cell of a table may be; its beginning is taken: “\(ReturnContext.cut(response.text, 60))”"
                )
            }
            return PartnerResponse(
                id: id, partner: speakers.partner(of: response, context.package.addresses),
                author: response.author, date: response.date, file: name, draft: code,
                entry: response.entry, words: response.words, sort: response.sort,
                text: ([response.text] + response.replies).filter { !$0.isEmpty }.map {
                    ReturnContext.cut($0, ReturnContext.longest)
                }.joined(separator: "\n"),
                inserted: response.inserted, deleted: response.deleted, done: "")
        }
        context.diagnostics += speakers.diagnostics
        return responses
    }
}
