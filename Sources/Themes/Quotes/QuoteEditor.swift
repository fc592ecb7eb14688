import StudyModel

/// Makes words fit to be shown: names out, and held back where a name may be left or the speaker tells who
/// they are.
struct QuoteEditor {
    private let redactor: Redactor
    private let posts: InterviewedPosts
    private let names: ProperNames
    private let holdsBack: Bool

    /// Learns from all that may be quoted which words are also written without a capital.
    init(people: [StudyPerson], held: HeldQuotes, settings: ThemeSettings) {
        var names = held.names
        for quotes in held.quotes + [held.otherQuestions] {
            for quote in quotes { names.learn(from: quote.text) }
        }
        self.names = names
        redactor = Redactor(people: people)
        posts = InterviewedPosts(people: people)
        holdsBack = settings.holdsBackUnknownNames
    }

    /// The words without names, and how many were replaced; nil where they may still tell of whom they are.
    func edit(_ text: String) -> (text: String, replacements: Int)? {
        guard !SpeakerClues.mayTell(text), !posts.areNamed(in: text) else { return nil }
        let (redacted, count) = redactor.redacted(text, common: names.known)
        return holdsBack && names.mayName(redacted) ? nil : (redacted, count)
    }
}
