import StudyModel

/// Makes words fit to be shown: names, posts and numbers out, and held back where a name may be left or the speaker
/// tells who they are.
struct QuoteEditor {
    private let redactor: Redactor
    /// Takes out names of people alone.
    private let people: Redactor
    private let posts: InterviewedPosts
    private let names: ProperNames
    private let holdsBack: Bool

    /// Learns from all that may be quoted which words are also written without a capital.
    init(people: [StudyPerson], held: HeldQuotes, settings: ThemeSettings) {
        var names = held.names
        for quotes in held.quotes + [held.otherQuestions, held.pledges] {
            for quote in quotes { names.learn(from: quote.text) }
        }
        self.names = names
        redactor = Redactor(people: people)
        self.people = Redactor(
            names: people.flatMap { [$0.attributes.name, $0.id.rawValue].compactMap(\.self) })
        posts = InterviewedPosts(people: people)
        holdsBack = settings.holdsBackUnknownNames
    }

    /// The same for words that are not quoted from an interview.
    var filter: IdentifierFilter { IdentifierFilter(redactor, people: people, posts, common: names.known) }

    /// What became of the words of a quote.
    enum Outcome {
        /// They may be shown so, with these replacements.
        case shown(String, [Replacement])
        /// They may still tell of whom they are.
        case held(HeldBackReason)
    }

    /// The words without identifiers, posts and names.
    func edit(_ text: String) -> Outcome {
        if SpeakerClues.mayTell(text) { return .held(.speaker) }
        if UnitSizes.areTold(in: text) { return .held(.unit) }
        let (plain, identifiers) = IdentifierScan.redacted(text)
        guard let (masked, roles) = posts.redacted(plain) else { return .held(.post) }
        let (redacted, named) = redactor.redacted(masked, common: names.known)
        if holdsBack, names.mayName(redacted) { return .held(.name) }
        return .shown(redacted, identifiers + roles + named)
    }
}
