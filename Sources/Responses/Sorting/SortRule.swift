import Planning

/// Words that comments begin with, and what sort of answer they make.
struct SortRule {
    /// What must be true of the words after the opening ones.
    enum Condition {
        /// A colon or a dash, for the opening alone may mean something else.
        case colon
        /// Any words at all: what is to be added, or what is wrong.
        case words
        /// Nothing: the opening says it all.
        case nothing
        /// Nothing that takes back or bounds the agreement, and no question.
        case unreserved
        /// Nothing that takes back or bounds the objection, and no question.
        case firm
        /// Nothing that names a statement, an action or words of the plan, and no question.
        case notOfOthers
        /// A quote, and no question.
        case ofQuote
    }

    /// What sort of answer the openings make.
    let sort: PartnerResponse.Sort
    /// Lower-case words, ending where a word ends.
    let openings: [String]
    /// What else must be true.
    let condition: Condition

    /// The rules; the first whose opening a comment begins with decides.
    static let all: [SortRule] = [
        .init(
            sort: .object,
            openings: [
                "object", "objection", "we object", "i object", "disagree", "strongly disagree",
                "we disagree", "we see it differently", "we see this differently", "i see it differently",
                "i see this differently", "you see it differently", "see it differently",
                "i disagree", "we strongly disagree", "i strongly disagree", "do not agree", "don't agree",
                "we do not agree", "we don't agree", "i do not agree", "i don't agree", "cannot agree",
                "can't agree", "does not agree", "we cannot agree", "we can't agree", "not agreed",
                "we do not accept",
                "we don't accept",
            ], condition: .firm),
        .init(
            sort: .withdraw,
            openings: [
                "withdraw", "please withdraw", "i withdraw", "we withdraw", "i would like to withdraw",
                "we would like to withdraw",
            ], condition: .notOfOthers),
        .init(
            sort: .withdraw,
            openings: [
                "take out", "please take out", "take", "please take", "remove", "please remove", "delete",
                "please delete",
            ], condition: .ofQuote),
        .init(
            sort: .correct,
            openings: [
                "correct", "correction", "to correct", "please correct", "factual correction",
                "factual error",
                "factual inaccuracy", "point of fact", "fact",
            ], condition: .colon),
        .init(
            sort: .correct,
            openings: [
                "factually wrong", "factually incorrect", "this is factually wrong",
                "this is factually incorrect", "out of date", "this is out of date",
                "this is now out of date", "a fact is wrong", "a fact here is wrong",
            ], condition: .nothing),
        .init(
            sort: .correct, openings: ["please correct", "factual correction"], condition: .words),
        .init(
            sort: .add,
            openings: [
                "add", "please add", "to add", "we would add", "i would add", "we'd add", "i'd add",
                "could we add", "can we add", "could you add", "can you add", "suggest adding",
                "we suggest adding", "missing", "something is missing", "addition",
            ], condition: .words),
        .init(
            sort: .agree,
            openings: [
                "agree", "agreed", "agrees", "we agree", "i agree", "fully agree", "we fully agree",
                "i fully agree",
                "strongly agree", "we strongly agree", "no objection", "no objections", "no comment",
                "no comments",
                "fine", "fine by us", "fine by me", "fine with us", "fine with me", "this is fine", "ok",
                "okay", "ok by us",
                "happy with this", "we are happy with this", "content", "content with this", "we are content",
                "we are content with this", "this is fair", "fair", "supported", "we support this",
            ], condition: .unreserved),
    ]

    /// What follows the longest opening that `text` begins with; nil where it begins with none.
    func rest(of text: String) -> Substring? {
        let fitting = openings.filter { opening in
            guard text.hasPrefix(opening) else { return false }
            guard let next = text.dropFirst(opening.count).first else { return true }
            if next.isLetter || next == "-" || next == "'" { return false }
            let mark = text.dropFirst(opening.count).first { $0 != " " }
            return condition != .colon || mark == ":" || mark == "–" || mark == "—"
        }
        guard let longest = fitting.max(by: { $0.count < $1.count }) else { return nil }
        return text.dropFirst(longest.count)
    }

    /// Whether the condition is met by the words after the opening.
    func holds(_ rest: Substring, in text: String) -> Bool {
        switch condition {
        case .nothing: true
        case .colon, .words: rest.contains(where: \.isLetter)
        case .unreserved: Self.isFree(of: Self.reservations.union(Self.bounds), rest)
        case .firm: Self.isFree(of: Self.bounds, rest)
        case .notOfOthers: !rest.contains("?") && (Self.isOfQuote(text) || !Self.isOfOthers(text))
        case .ofQuote: !rest.contains("?") && Self.isOfQuote(text)
        }
    }
}

private extension SortRule {
    /// What bounds an answer, whichever it is.
    static let bounds: Set<String> = [
        "but", "however", "except", "although", "though", "unless", "provided", "providing", "partly",
        "partially",
        "mostly", "if", "only", "nothing", "apart",
    ]
    /// What makes an agreement less than one: `we agree with most of it`.
    static let reservations: Set<String> = [
        "subject", "part", "principle", "disagree", "not", "don't", "until", "largely", "broadly", "some",
        "most",
        "enough", "reservation", "reservations",
    ]

    /// Whether the first sentence holds none of `words`, a later one takes nothing back, and nothing is asked.
    static func isFree(of words: Set<String>, _ rest: Substring) -> Bool {
        guard !rest.contains("?") else { return false }
        let first = rest.prefix { !".;!".contains($0) }
        let found = first.split { !$0.isLetter && $0 != "'" }.map(String.init)
        return !found.contains(where: words.contains) && !later(rest.dropFirst(first.count))
    }

    /// Whether a later sentence takes back what the first one said.
    static func later(_ rest: Substring) -> Bool {
        let words = rest.split { !$0.isLetter && $0 != "'" }
        return words.contains { ["but", "however", "except", "although", "unless"].contains($0) }
    }

    static func isOfQuote(_ text: String) -> Bool {
        text.split { !$0.isLetter }.contains { ["quote", "quotes", "quotation", "quotations"].contains($0) }
    }

    static func isOfOthers(_ text: String) -> Bool {
        let others: Set<String> = [
            "statement", "sentence", "action", "question", "paragraph", "section", "word", "words", "name",
            "objection", "comment", "bullet", "line", "row", "table", "reference", "organisation", "from",
            "support",
        ]
        return text.split { !$0.isLetter }.contains { others.contains(String($0)) }
    }
}
