/// Parses the pattern language of phrases and cues.
///
/// - `pooled budget`: consecutive words of one sentence, in any case, each in any inflection of the same
///   Snowball stem: it matches "Pooled budgets".
/// - `=members`, `=GP`: that form only, so not "member", and not "GPs".
/// - `GP`, `IG`: a word with two or more capitals keeps its case and allows a final s: "GPs", but "ig" is none.
/// - `integrat*`, `organi?ation`: any letters, one letter; such a word is not stemmed. `IT*` keeps its case too.
/// - `board|committee meeting`: any of the words in one place.
/// - `(joint) committee`, `(the|our) board`: words that may be missing.
/// - `trust ... partners`, `trust ...6 partners`: up to three (six) other words between.
/// - `GP NEAR/6 hub`, `GP BEFORE/6 hub`, `GP AFTER/6 hub`: at most six other words between, in either order, in that
///   order or in the opposite one.
/// - `co-located`: "co-located", "co located" and "colocated".
/// - `/pool(ed|ing) budgets?/`: regular expressions, one for each word, of folded letters.
/// - `don't`: "don't" and "dont". The spelling without the apostrophe is left out where it is another word
///   (`we're` is not "were"), and a contraction is never expanded. `we're|we are` reads as it looks:
///   "we're" or "we are".
///
/// Commas and full stops at the end of a word are ignored. The word `n't` stands for every word ending so.
struct PatternParser {
    /// A fault as a clause.
    struct Fault: Error, Hashable {
        let reason: String
    }

    /// Other words that `...` allows.
    static let defaultGap = 3
    /// The most words a gap or a distance may name.
    static let greatestGap = 30
    /// The most words all gaps of a sequence may allow together, so that no sentence takes long to search.
    static let greatestReach = 40
    /// The most words of a sequence that may be missing.
    static let mostOptional = 8
    /// The longest pattern, in bytes.
    static let longest = 2_000

    /// The pattern that `text` writes.
    static func parse(_ text: String) throws(Fault) -> Pattern {
        if text.utf8.count > longest { throw Fault(reason: "is longer than \(longest) bytes") }
        var parser = PatternParser()
        let items = try split(PatternText.normalised(text))
        var index = 0
        while index < items.count {
            index += try parser.read(
                items[index], followedBy: index + 1 < items.count ? items[index + 1] : nil)
        }
        return try parser.finish()
    }

    private var slots: [Pattern.Slot] = []
    private var first: [Pattern.Slot]?
    private var distance = 0
    private var order = Order.either
    private var gap = 0

    /// How two sequences follow each other, by the name of the operator.
    private enum Order: String, CaseIterable {
        case either = "NEAR"
        case before = "BEFORE"
        case after = "AFTER"
    }
}

extension PatternParser {
    /// Splits at white space, keeping what stands in round brackets together.
    private static func split(_ text: String) throws(Fault) -> [String] {
        var items: [String] = []
        var item = ""
        var isOpen = false
        var isExpression = false
        var isEscaped = false
        for character in text {
            if isExpression || (item.isEmpty && character == "/") {
                isExpression = item.isEmpty || isEscaped || character != "/"
                isEscaped = character == "\\" && !isEscaped
                item.append(character)
                continue
            }
            switch character {
            case "(":
                if isOpen { throw Fault(reason: "opens a bracket inside a bracket") }
                isOpen = true
                item.append(character)
            case ")":
                if !isOpen { throw Fault(reason: "closes a bracket that was not opened") }
                isOpen = false
                item.append(character)
            case let space where space.isWhitespace && !isOpen:
                if !item.isEmpty { items.append(item) }
                item = ""
            default: item.append(character)
            }
        }
        if isOpen { throw Fault(reason: "does not close its bracket") }
        if isExpression { throw Fault(reason: "does not close its regular expression with a slash") }
        if !item.isEmpty { items.append(item) }
        return items
    }

    /// Reads `item`, and `next` where the two are one; returns how many were read.
    private mutating func read(_ item: String, followedBy next: String?) throws(Fault) -> Int {
        if let words = try Self.gap(item) {
            if slots.isEmpty { throw Fault(reason: "starts with a gap") }
            gap += words
            return 1
        }
        if item.hasPrefix("/") {
            try readExpression(item)
            return 1
        }
        if let order = Order.allCases.first(where: { item.hasPrefix($0.rawValue + "/") }) {
            try readOperator(item, order)
            return 1
        }
        var isOptional = false
        var body = Substring(item)
        if item.hasPrefix("("), item.hasSuffix(")") {
            isOptional = true
            body = body.dropFirst().dropLast()
        } else if item.contains("(") || item.contains(")") {
            throw Fault(reason: "has a bracket inside a word (\(item))")
        }
        var runs: [[Pattern.Word]] = []
        for alternative in body.split(separator: "|", omittingEmptySubsequences: false) {
            runs += try Self.runs(alternative)
        }
        var taken = 1
        if !isOptional, let next, Self.isSpeltOut(body, next) {
            runs = try Self.runs(body.prefix { $0 != "|" })
            runs.append(try Self.runs(body.drop { $0 != "|" }.dropFirst() + " " + next)[0])
            taken = 2
        }
        slots.append(Pattern.Slot(runs: Self.distinct(runs), isOptional: isOptional, gap: gap))
        gap = 0
        return taken
    }

    private mutating func readExpression(_ item: String) throws(Fault) {
        guard item.hasSuffix("/"), item.utf8.count > 1 else {
            throw Fault(reason: "has something after the slash that closes its regular expression (\(item))")
        }
        for expression in try ExpressionParser.words(of: item.dropFirst().dropLast()) {
            let word = Pattern.Word(comparison: .expression(expression), letters: [])
            slots.append(Pattern.Slot(runs: [[word]], isOptional: false, gap: gap))
            gap = 0
        }
    }

    private mutating func readOperator(_ item: String, _ order: Order) throws(Fault) {
        if first != nil { throw Fault(reason: "has more than one NEAR, BEFORE or AFTER") }
        if slots.isEmpty { throw Fault(reason: "has nothing before \(item)") }
        if gap > 0 { throw Fault(reason: "has a gap before \(item)") }
        guard let words = Int(item.drop { $0 != "/" }.dropFirst()), 0...Self.greatestGap ~= words else {
            throw Fault(reason: "needs a number from 0 to \(Self.greatestGap) after the slash of \(item)")
        }
        first = slots
        slots = []
        distance = words
        self.order = order
    }

    private func finish() throws(Fault) -> Pattern {
        if gap > 0 { throw Fault(reason: "ends with a gap") }
        for side in [first ?? slots, slots] {
            if side.isEmpty {
                throw Fault(reason: first == nil ? "holds no word" : "has nothing after its operator")
            }
            if side.allSatisfy(\.isOptional) { throw Fault(reason: "holds optional words only") }
            if side.reduce(0, { $0 + $1.gap }) > Self.greatestReach {
                throw Fault(reason: "has gaps of more than \(Self.greatestReach) words in all")
            }
            if side.count(where: \.isOptional) > Self.mostOptional {
                throw Fault(reason: "has more than \(Self.mostOptional) optional words")
            }
        }
        guard let first else { return Pattern(slots: slots, proximity: nil) }
        // What comes after is what the other comes before.
        let (earlier, later) = order == .after ? (slots, first) : (first, slots)
        return Pattern(
            slots: earlier,
            proximity: Pattern.Proximity(other: later, distance: distance, isOrdered: order != .either))
    }

    /// The words a gap allows; nil where `item` is none.
    private static func gap(_ item: String) throws(Fault) -> Int? {
        let rest: Substring
        if item.hasPrefix("...") {
            rest = item.dropFirst(3)
        } else if item.hasPrefix("…") {
            rest = item.dropFirst(1)
        } else {
            return nil
        }
        if rest.isEmpty { return defaultGap }
        guard let words = Int(rest), 1...greatestGap ~= words else {
            throw Fault(reason: "needs a number from 1 to \(greatestGap) after the dots of \(item)")
        }
        return words
    }

    /// Whether `body next` writes a contraction and the same spelt out (`we're|we are`, `don't|do not`).
    private static func isSpeltOut(_ body: Substring, _ next: String) -> Bool {
        let parts = body.split(separator: "|").map { $0.lowercased() }
        guard parts.count == 2 else { return false }
        let endings = [
            "are": "'re", "is": "'s", "has": "'s", "have": "'ve", "had": "'d", "would": "'d", "will": "'ll",
            "am": "'m", "not": "n't",
        ]
        guard let ending = endings[next.lowercased()] else { return false }
        return parts[0] == parts[1] + ending
    }

    private static func distinct(_ runs: [[Pattern.Word]]) -> [[Pattern.Word]] {
        var seen: Set<[Pattern.Word]> = []
        return runs.filter { seen.insert($0).inserted }
    }
}
