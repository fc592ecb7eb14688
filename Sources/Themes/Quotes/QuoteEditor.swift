import StudyModel

/// Makes words fit to be shown: names, posts and numbers out, and held back where they are full of names or the speaker
/// tells who they are.
struct QuoteEditor {
    private let redactor: Redactor
    /// Takes out names of people alone.
    private let people: Redactor
    private let posts: InterviewedPosts
    private let names: ProperNames
    private let hidesUnknownNames: Bool

    private static let unnamed = 0.3
    private static let hinting = 0.2

    /// Learns from all that may be quoted which words are written with a capital and which without.
    init(people: [StudyPerson], held: HeldQuotes, settings: ThemeSettings) {
        var names = held.names
        for quotes in held.all {
            for quote in quotes { names.learn(from: quote.text) }
        }
        let redactor = Redactor(people: people)
        names.settle(people: redactor.nameWords, bodies: redactor.placeWords)
        self.names = names
        self.redactor = redactor.inAnyCase(names)
        self.people = Redactor(
            names: people.compactMap(\.attributes.name), codes: people.map(\.id.rawValue))
        posts = InterviewedPosts(roles: people.compactMap(\.attributes.role))
        hidesUnknownNames = settings.hidesUnknownNames
    }

    /// The same for words that are not quoted from an interview.
    var filter: IdentifierFilter { IdentifierFilter(redactor, people: people, posts, common: names.known) }

    /// How much less than others a quote is worth that colleagues may recognise: where something in it may be a name and
    /// will be replaced, which reads worse too, and where it hints at who speaks.
    func loss(_ text: String) -> Double {
        (hidesUnknownNames && names.mayName(text) ? Self.unnamed : 0)
            + (SpeakerHints.hint(in: text) == nil ? 0 : Self.hinting)
    }

    /// What makes a quote, as it is shown, worth a second look; nil where nothing does.
    func hint(_ text: String) -> String? {
        if let hint = SpeakerHints.hint(in: text) { return hint }
        return redactor.mayOpenWithName(text, common: names.known)
            ? "begins a sentence with a word that somebody interviewed is called by" : nil
    }

    /// What became of the words of a quote.
    enum Outcome {
        /// They may be shown so, with these replacements.
        case shown(String, [Replacement])
        /// They may still tell of whom they are.
        case held(HeldBackReason)
    }

    /// What leads back to the record, at the head of a passage: it tells that there was something off it.
    private static let leadsBack = ["back on the record", "on the record again", "back on record"]

    /// `text` with "[...]" for what leads back to the record.
    private static func onRecord(_ text: String) -> String {
        let folded = text.lowercased()
        for opening in ["", "so ", "so, ", "right, ", "okay, ", "ok, ", "now "] {
            for lead in leadsBack where folded.hasPrefix(opening + lead) {
                let rest = text.dropFirst((opening + lead).count).drop { !$0.isLetter && !$0.isNumber }
                return rest.isEmpty ? text : "[...] " + rest
            }
        }
        return text
    }

    /// The words without identifiers, posts and names.
    func edit(_ text: String) -> Outcome {
        let text = Self.onRecord(text)
        if SpeakerClues.mayTell(text) { return .held(.speaker) }
        if UnitSizes.areTold(in: text) { return .held(.unit) }
        let (plain, identifiers) = IdentifierScan.redacted(text)
        guard let (masked, roles) = posts.redacted(plain) else { return .held(.post) }
        let (redacted, named) = redactor.redacted(masked, common: names.known)
        guard hidesUnknownNames else { return .shown(redacted, identifiers + roles + named) }
        guard let (shown, unknown) = names.redacted(redacted) else { return .held(.name) }
        return .shown(Self.withoutRepeats(shown), identifiers + roles + named + unknown)
    }

    /// Whether words that several people said may be shown as they stand, with nothing taken out of them. They are held in
    /// lower case, so that somebody's name may have lost its capital at their beginning.
    func leaves(_ wording: String) -> Bool {
        guard case .shown(_, let replaced) = edit(wording), replaced.isEmpty else { return false }
        return redactor.redacted(wording.capitalisedFirst, common: names.known).replaced.isEmpty
    }

    /// Two names that stood beside one another make one.
    private static func withoutRepeats(_ text: String) -> String {
        guard text.contains("] [") else { return text }
        return ["[name]", "[place]"].reduce(text) { $0.replacing("\($1) \($1)", with: $1) }
    }
}
