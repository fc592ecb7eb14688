import HTTPTypes
import Running
import StudyModel
import StudyStore

/// How pages call what partners answer.
enum AnswerWords {
    private static let sorts: [(sort: PartnerAnswers.Sort, title: String, hint: String)] = [
        (.agree, "We agree", "It is fair, as far as you know."),
        (.add, "Something is missing", "Say what, and how you know."),
        (.correct, "A fact is wrong", "Say what is right, and where that stands."),
        (.object, "We see it differently", "Your view is printed beside the statement, in your words."),
    ]

    /// The choices of a form, that of the name `chosen` marked.
    static func choices(_ chosen: String?) -> [PageValues] {
        sorts.map {
            [
                "value": .text($0.sort.rawValue), "title": .text($0.title), "hint": .text($0.hint),
                "chosen": .flag($0.sort.rawValue == chosen),
            ]
        }
    }

    /// What a form chose.
    /// - Throws: `Problem` where it chose nothing.
    static func sort(_ form: FormFields) throws(Problem) -> PartnerAnswers.Sort {
        guard let sort = form["sort"].flatMap({ PartnerAnswers.Sort(rawValue: $0) }) else {
            throw Problem(.unprocessableContent, "Choose an answer", "Say first which of the four it is.")
        }
        return sort
    }

    /// The name of a sort of answer, as stored.
    static func title(_ sort: String) -> String {
        if sort == "withdraw" { return "A quote is to go" }
        if sort == "unsorted" { return "Not sorted yet" }
        return sorts.first { $0.sort.rawValue == sort }?.title ?? sort
    }

    /// The answers to a statement, in a few words; nil for none.
    static func summary(_ answers: [StoredResponse]) -> String? {
        answers.isEmpty ? nil : answers.map { title($0.details.sort) }.joined(separator: "; ")
    }

    /// A partner's own answer as its page shows it; `typed` is a change of it that was not saved.
    static func values(_ answer: StoredResponse, typed: FormFields? = nil) -> PageValues {
        let isQuote = answer.details.sort == "withdraw"
        let chosen = typed?["sort"] ?? answer.details.sort
        return [
            "id": .text("\(answer.id)"), "revision": .number(answer.revision),
            "title": .text(title(answer.details.sort)), "text": .text(answer.details.text),
            "hasText": .flag(!answer.details.text.isEmpty), "day": .text(MomentText.day(answer.at)),
            "quote": isQuote ? .text(answer.details.words) : .nothing, "editable": .flag(!isQuote),
            "decision": .some(answer.details.done), "sorts": .list(choices(chosen)),
            "edited": .text(typed?.text("text") ?? answer.details.text), "isEdited": .flag(typed != nil),
        ]
    }

    /// Why an answer was not taken.
    static func problem(_ refusal: PartnerAnswers.Refusal) -> Problem {
        switch refusal {
        case .noWords:
            Problem(.unprocessableContent, "Write a few words", "Unless you simply agree, say what you mean.")
        case .tooLong:
            Problem(
                .unprocessableContent, "The answer is too long",
                "It may have \(PartnerAnswers.longest) characters. Shorten it, or answer in two parts.")
        case .tooMany:
            Problem(
                .unprocessableContent, "There are too many answers",
                "A draft takes \(PartnerAnswers.most) of one partner. Change one you gave, or write to the team."
            )
        case .changed:
            Problem(.conflict, "It was not saved", "Send it once more, please.")
        }
    }
}
