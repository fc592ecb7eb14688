import StudyModel

/// Finds what may name a person or place that nobody vouches for: a capitalised word in the midst of a sentence that
/// is neither an acronym, nor the codebook's, nor a common proper noun; the same word without a capital, where the study
/// mostly writes it with one; what stands after "Mr" and the like; and words shouted that are no acronyms.
struct ProperNames: Sendable {
    private static let common = Set(MonthNames.folded).union([
        "i", "i'm", "i've", "i'd", "i'll", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
        "sunday", "mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays",
        "christmas", "easter", "english", "england", "british", "britain",
        "uk", "london", "whitehall", "westminster", "parliament", "treasury", "government", "excel", "teams",
        "zoom", "word", "powerpoint", "better", "care", "fund", "act", "section", "health", "wellbeing",
        "board",
        "nhs", "ok", "okay", "covid", "brexit", "chancellor", "minister", "secretary", "state", "department",
        "vanguard", "vanguards", "post-it", "post-its", "mr", "mrs", "dr", "god", "chief", "director",
        "healthwatch",
        "five", "year", "forward", "view", "plan", "long", "term", "integrated", "systems", "system", "trust",
        "council", "name", "organisation", "place", "role",
    ])

    private let vouched: Set<String>
    /// Words of the codebook, and those that sentences begin with.
    private let plain: Set<String>
    private var seen: Set<Substring> = []
    private var sightings = NameSightings()
    /// Words that are also written in lower case, here or in the codebook, and name nobody.
    private(set) var known: Set<String>

    /// Knows the words of the codebook.
    init(codebook: Codebook) {
        var vouched = Self.common
        for criterion in codebook.criteria {
            let texts = [criterion.name, criterion.definition, criterion.countAs, criterion.question]
            let patterns = criterion.lexicon.phrases.map(\.pattern)
            for text in texts + patterns { vouched.formUnion(Self.capitalised(text)) }
        }
        self.vouched = vouched
        plain = CommonWords.openings.union(Self.words(of: codebook))
        known = plain
    }

    /// Learns which words `quote` writes with a capital, and which without.
    mutating func learn(from quote: String) {
        WordScan.forEach(in: quote) { word in
            guard let first = word.utf8.first, !(0x41...0x5A).contains(first) else { return }
            guard seen.insert(word).inserted else { return }
            known.insert(Self.key(word))
        }
        var reading = Reading(learns: true)
        var names: [Range<Int>] = []
        let all = quote.utf8
        SentenceScan.forEachWord(in: all.span) { bytes, place, opens in
            let last = reading.last
            switch reading.sort(bytes, place, opens, all, self) {
            // What opens a sentence may have its capital from there.
            case .name where !opens || reading.isTitled || !Self.mayBeCapital(bytes[place.lowerBound]):
                names.append(place)
            case .nameFromLast: names += [last, place].compactMap(\.self)
            case .name, .other: break
            }
        }
        sightings.note(names, in: all)
    }

    /// Takes what was learned into account: words of names that stand mostly with a capital, and `people` and `bodies`,
    /// words of the names of people and of organisations in lower case, are names however they are written, unless they
    /// are ordinary words too.
    mutating func settle(people: Set<String>, bodies: Set<String>) {
        sightings.settle(people: people, bodies: bodies) { !plain.contains($0) && !vouched.contains($0) }
        known.subtract(sightings.names)
    }

    /// Whether `word`, in lower case, is a name however it is written.
    func isAlwaysName(_ word: String) -> Bool { sightings.names.contains(word) }

    /// Whether `text` may name someone or somewhere.
    func mayName(_ text: String) -> Bool {
        var found = false
        var reading = Reading()
        let all = text.utf8
        SentenceScan.forEachWord(in: all.span) { bytes, word, opens in
            if !found { found = reading.sort(bytes, word, opens, all, self) != .other }
        }
        return found
    }

    /// `text` with `[name]` for what may name someone or somewhere, or `[place]` after "in" and the like, and what was
    /// replaced; nil where so much may be a name that little else would be left.
    func redacted(_ text: String) -> (text: String, replaced: [Replacement])? {
        let runs = runs(text)
        guard runs.count <= Self.most else { return nil }
        var result = ""
        var replaced: [Replacement] = []
        var end = text.utf8.startIndex
        for run in runs {
            let start = text.utf8.index(text.utf8.startIndex, offsetBy: run.place.lowerBound)
            result += text[end..<start]
            end = text.utf8.index(start, offsetBy: run.place.count)
            let original = String(text[start..<end])
            let replacement = (run.isPlace ? "[place]" : "[name]") + (original.isPossessive ? "’s" : "")
            result += replacement
            replaced.append(Replacement(original: original, replacement: replacement))
        }
        return (result + text[end...], replaced)
    }

    static func mayBeCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) || byte >= 0x80 }

    static func word(_ text: String.UTF8View, _ place: Range<Int>) -> Substring {
        let start = text.index(text.startIndex, offsetBy: place.lowerBound)
        return Substring(text[start..<text.index(start, offsetBy: place.count)])
    }

    static func key(_ word: some StringProtocol) -> String {
        let lower = word.lowercased()
        let isPlain = lower.utf8.allSatisfy { $0 < 0x80 }
        return (isPlain ? lower : String(lower.map { $0 == "’" ? "'" : $0 })).withoutPossessive
    }

    /// Whether a capitalised `word` may be a name: not where it opens a sentence and is known in lower case.
    func isName(_ word: Substring, opensSentence: Bool) -> Bool {
        let key = Self.key(word)
        guard !vouched.contains(key), !opensSentence || !known.contains(key) else { return false }
        guard word.first?.isUppercase == true, word.dropFirst().contains(where: \.isLowercase) else {
            return false
        }
        return word.count >= 7 || !Self.isAcronym(word)
    }

    /// Whether a word, in lower case, is the codebook's, a common proper noun, or an ordinary word.
    func isOrdinary(_ key: String) -> Bool {
        isVouched(key) || plain.contains(key) || CommonWords.isOrdinary(key)
    }

    /// Whether a word, in lower case, is the codebook's with a capital or a common proper noun.
    func isVouched(_ key: String) -> Bool { vouched.contains(key) }

    /// Whether the word with that hash is a name however it is written.
    func isAlwaysName(_ key: UInt64) -> Bool { sightings.holds(key) }

    /// Whether those two words stand side by side in a name.
    func isPair(_ bytes: Span<UInt8>, _ first: Range<Int>, _ second: Range<Int>) -> Bool {
        sightings.holdsPair(bytes, first, second)
    }
}

private extension ProperNames {
    /// Whether a word with capitals and others is an acronym ("CCGs", "PbR", "DToC") and no name ("McKay", "O'Neil").
    static func isAcronym(_ word: Substring) -> Bool {
        let isLower = word.map(\.isLowercase)
        let hasPair = zip(isLower, isLower.dropFirst()).contains { $0 && $1 }
        return !hasPair && word.count(where: \.isUppercase) > 1
    }

    /// The most names that a quote may hold and still say something.
    static let most = 2
    static let beforePlaces: Set<String> = ["in", "near", "across", "outside", "around"]

    /// Where names stand in `text`, as places of bytes; words of one name with one space between them make one.
    func runs(_ text: String) -> [(place: Range<Int>, isPlace: Bool)] {
        var runs: [(place: Range<Int>, isPlace: Bool)] = []
        let all = text.utf8
        var reading = Reading()
        // Where a name that is still open might go on: after its last word, or after known words with a capital.
        var goesOn = -1
        var last = ["", ""]
        SentenceScan.forEachWord(in: all.span) { bytes, place, opens in
            let word = Self.word(all, place)
            let before = reading.last
            let follows = goesOn >= 0 && place.lowerBound == goesOn + 1 && bytes[goesOn] == UInt8(ascii: " ")
            switch reading.sort(bytes, place, opens, all, self) {
            case .name:
                if follows, let open = runs.last {
                    runs[runs.count - 1].place = open.place.lowerBound..<place.upperBound
                } else {
                    runs.append((place, Self.beforePlaces.contains(last[1])))
                }
                goesOn = place.upperBound
            case .nameFromLast:
                let start = before?.lowerBound ?? place.lowerBound
                runs.append((start..<place.upperBound, Self.beforePlaces.contains(last[0])))
                goesOn = place.upperBound
            case .other:
                goesOn = follows && word.first?.isUppercase == true ? place.upperBound : -1
            }
            last = [last[1], word.lowercased()]
        }
        return runs
    }

    /// Words that the codebook writes in lower case.
    static func words(of codebook: Codebook) -> Set<String> {
        var words: Set<String> = []
        for criterion in codebook.criteria {
            let lexicon = criterion.lexicon
            let sides = criterion.tensions.flatMap(\.sides).flatMap { $0.phrases + $0.answers }
            let phrases = lexicon.phrases + lexicon.weak + lexicon.helping + lexicon.hindering + sides
            let texts =
                phrases.map(\.pattern) + criterion.examples + [criterion.definition, criterion.countAs]
            for text in texts {
                forEachWord(in: text) { if $0.first?.isLowercase == true { words.insert(key($0)) } }
            }
        }
        return words
    }

    static func capitalised(_ text: String) -> Set<String> {
        var words: Set<String> = []
        forEachWord(in: text) { if $0.first?.isUppercase == true { words.insert(key($0)) } }
        return words
    }

    static func forEachWord(in text: String, _ body: (Substring) -> Void) {
        let all = text.utf8
        SentenceScan.forEachWord(in: all.span) { _, place, _ in body(word(all, place)) }
    }
}
