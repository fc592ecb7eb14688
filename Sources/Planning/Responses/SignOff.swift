import Themes

/// What a partner wrote into its line of the sign-off: who signs, where it stands, and when. It is kept as a response like
/// any other, whose words are `title`.
public struct SignOff: Hashable, Sendable {
    /// The words of a response that is a line of the sign-off.
    public static let title = "Sign-off"

    /// Who signs for the partner, name and role as written; empty where nobody wrote it.
    public internal(set) var signatory = ""
    /// Where it stands, as written; empty where nobody wrote it.
    public internal(set) var words = ""
    /// When, as written; empty where nobody wrote it.
    public internal(set) var date = ""
    /// Where it stands; that it responded where its words, and what the team sorted it for, tell no more.
    public let state: Partner.State

    /// The line of the sign-off that `response` is; nil where it is another answer.
    public init?(_ response: PartnerResponse) {
        guard response.words == Self.title, response.entry.isEmpty, response.sort != .withdraw else {
            return nil
        }
        var last: WritableKeyPath<SignOff, String>?
        var found: [WritableKeyPath<SignOff, String>: [String]] = [:]
        for line in response.text.split(whereSeparator: \.isNewline) {
            var value = line
            if let colon = line.firstRange(of: ": "), let column = Self.column(line[..<colon.lowerBound]) {
                last = column.part
                value = line[colon.upperBound...]
            }
            if let last { found[last, default: []].append(value.trimmed) }
        }
        let words = found[\.words, default: []].joined(separator: " ")
        state = Self.state(words, response.sort)
        self.words = words
        signatory = found[\.signatory, default: []].joined(separator: ", ")
        date = found[\.date, default: []].joined(separator: " ")
    }

    /// The most characters of its words that stand in its line.
    public static let longest = 160

    /// Whether its line tells all of it: where the partner stands could be read, or it wrote nothing of that.
    public var isTold: Bool { words.isEmpty || state != .responded && words.count <= Self.longest }

    /// Whether its words say no more than its state.
    public var isPlain: Bool {
        let said = words.lowercased().split { !$0.isLetter }.joined(separator: " ")
        return said.isEmpty || Self.plain.contains(said)
    }
}

extension SignOff {
    /// Where a partner stands that says `words`, sorted as `sort`; that it responded where they tell no more.
    public static func state(_ words: String, _ sort: PartnerResponse.Sort) -> Partner.State {
        let said = words.lowercased().split { !$0.isLetter }.map(String.init)
        let agrees = said.prefix(2).contains { ["agree", "agreed", "agrees"].contains($0) }
        let isBound = said.contains { ["reservation", "reservations", "subject", "provided"].contains($0) }
        let denies = said.contains { ["not", "no", "without"].contains($0) }
        if agrees, isBound, !denies { return .agreedWithReservations }
        return switch sort {
        case .agree: .agreed
        case .object: .declined
        case .add, .correct, .unsorted, .withdraw: .responded
        }
    }

    /// Whether a column of that title tells where a partner stands, rather than counting what it answered before.
    public static func tellsState(_ title: String) -> Bool {
        let title = title.lowercased()
        return !title.hasPrefix("its ") && ["response", "stands", "state"].contains { title.contains($0) }
    }
}

private extension SignOff {
    /// A column of the sign-off, and the part of the line that stands there; nil for the partner and what is counted.
    struct Column {
        let part: WritableKeyPath<SignOff, String>?
    }

    static let plain: Set<String> = [
        "agree", "agreed", "agrees", "we agree", "agree with reservations", "agreed with reservations",
        "agrees with reservations", "not agreed", "does not agree", "do not agree", "we do not agree",
    ]

    /// The column of that title; nil where it is none.
    static func column(_ title: Substring) -> Column? {
        let name = title.lowercased()
        if name.hasPrefix("partner") || name.hasPrefix("its ") { return Column(part: nil) }
        if name.hasPrefix("name") { return Column(part: \.signatory) }
        if name == "date" { return Column(part: \.date) }
        return tellsState(String(title)) ? Column(part: \.words) : nil
    }
}
