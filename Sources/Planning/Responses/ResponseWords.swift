import StudyModel
import Themes

/// Makes a partner's words fit to be printed: without names, identifiers, withdrawn quotes and characters that would
/// disturb a page.
struct ResponseWords {
    private let identifiers: IdentifierFilter
    private let names: [String]
    /// Names of partners, which the plan itself prints, the longest first.
    private let partnerNames: [String]
    private let withdrawn: WithdrawnWords

    /// Takes out the authors of all responses and whoever the list of partners names.
    init(_ identifiers: IdentifierFilter, context: PlanContext) {
        self.identifiers = identifiers
        let partners = Set(context.partners.map { Self.bounded($0.name) })
        let people = context.partners.flatMap(\.people).filter { !Self.isDomain($0) }
        let replies = context.responses.flatMap { $0.text.split(whereSeparator: \.isNewline) }
            .compactMap { ReplyLine(String($0))?.writer }
        let writers = context.responses.map(\.author) + replies
        let all = Set((people + writers).filter { !$0.contains("@") }).filter { name in
            !name.isEmpty && !partners.contains { $0.contains(Self.bounded(name)) }
        }
        names = all.sorted()
        // Who bears the name of a partner is no partner.
        let words = Set(names.flatMap { $0.lowercased().spacedWords })
        partnerNames = context.partners.map(\.name)
            .filter { !$0.isEmpty && !words.isSuperset(of: $0.lowercased().spacedWords) }
            .sorted { ($1.count, $0) < ($0.count, $1) }
        withdrawn = context.withdrawn
    }

    /// The words as printed, lines apart by line feeds.
    func printed(_ text: String) -> String {
        var lines = text.split(whereSeparator: \.isNewline).map { line in
            String(String.UnicodeScalarView(line.unicodeScalars.map { Self.plain($0) }))
                .withoutUnseen.spacedWords.joined(separator: " ")
        }.filter { !$0.isEmpty }
        guard !lines.isEmpty else { return "" }
        lines = lines.enumerated().map { index, line in
            ReplyLine(line).map { "Reply: " + $0.words } ?? (index == 0 ? line : reply(line))
        }
        let whole = lines.joined(separator: "\n")
        if withdrawn.isQuoted(in: whole) { return WithdrawnWords.replacement }
        return lines.map { withoutIdentifiers(withdrawn.withoutCodes($0)) }.joined(separator: "\n")
    }

    /// A line of the sign-off as printed: who signs as written, for that is what a sign-off is there to tell, and where the
    /// partner stands like any other answer.
    func printed(_ signOff: SignOff) -> SignOff {
        var signOff = signOff
        signOff.words = printed(signOff.words).split(whereSeparator: \.isNewline).joined(separator: " ")
        signOff.signatory = signed(signOff.signatory)
        signOff.date = signed(signOff.date)
        return signOff
    }

    /// The most characters of who signs, and of when.
    private static let longestSigned = 200

    private func signed(_ text: String) -> String {
        let plain = String(String.UnicodeScalarView(text.unicodeScalars.map { Self.plain($0) }))
            .withoutUnseen.spacedWords.joined(separator: " ")
        if withdrawn.isQuoted(in: plain) { return WithdrawnWords.replacement }
        return String(withdrawn.withoutCodes(plain).prefix(Self.longestSigned))
    }

    /// The line with names and identifiers replaced, but for the names of partners.
    private func withoutIdentifiers(_ line: String) -> String {
        for partner in partnerNames {
            guard let place = line.firstRange(of: partner), Self.isWhole(place, in: line) else { continue }
            return withoutIdentifiers(String(line[..<place.lowerBound])) + partner
                + withoutIdentifiers(String(line[place.upperBound...]))
        }
        return identifiers.replaced(line, names: names)
    }

    private static func isWhole(_ place: Range<String.Index>, in line: String) -> Bool {
        let before = line[..<place.lowerBound].last
        let after = line[place.upperBound...].first
        return ![before, after].contains { $0.map { $0.isLetter || $0.isNumber } ?? false }
    }

    /// The words of a name in lower case, with a space on either side of each: Lee is no word of Leeds.
    private static func bounded(_ name: String) -> String { " \(name.plainWords.joined(separator: " ")) " }

    /// Whether one of a partner's people is a domain, in which there is no space.
    private static func isDomain(_ person: String) -> Bool {
        person.contains(".") && !person.contains(where: \.isWhitespace)
    }

    /// A line of a reply that bears no mark, typed by hand, without who wrote it before a colon. Capitalised words before
    /// a colon that are no name are lost by it, which is the lesser harm.
    private func reply(_ line: String) -> String {
        guard let colon = line.firstRange(of: ": ") else { return line }
        let who = line[..<colon.lowerBound]
        guard who.count <= 60 else { return line }
        let words = who.spacedWords
        let isName =
            names.contains { $0.lowercased() == who.lowercased() } || who.contains("@")
            || words.count <= 5 && words.allSatisfy { $0.first?.isUppercase == true }
        return isName ? "Reply: " + line[colon.upperBound...] : line
    }

    /// A control character is no part of what somebody says.
    private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        scalar.properties.generalCategory == .control ? " " : scalar
    }
}
