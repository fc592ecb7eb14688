import StudyModel

/// Makes words fit to be shown: names out, and held back where a name may be left.
struct QuoteEditor {
    private let redactor: Redactor
    private let names: ProperNames
    private let holdsBack: Bool

    init(people: [StudyPerson], codebook: Codebook, settings: ThemeSettings) {
        let quotes = people.flatMap { person in
            person.quotes.values.flatMap { $0 }.map(\.text) + person.openQuestions.map(\.text)
        }
        redactor = Redactor(people: people)
        names = ProperNames(quotes: quotes, codebook: codebook)
        holdsBack = settings.holdsBackUnknownNames
    }

    /// The words without names, and how many were replaced; nil where they may still name somebody.
    func edit(_ text: String) -> (text: String, replacements: Int)? {
        let (redacted, count) = redactor.redacted(text, common: names.known)
        return holdsBack && names.mayName(redacted) ? nil : (redacted, count)
    }
}
