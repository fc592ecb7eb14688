/// A word of a request to leave something out, or of what was said, that says something by itself.
struct LeaveOutWord {
    /// As it stands there.
    let text: String
    let stem: [UInt8]
    /// Its index in `Words.list`.
    let place: Int
    /// Whether it begins with a capital and goes on without.
    let isCapital: Bool
    /// Whether it says what sort of thing is meant ("the story"): it tells only where it stands alone.
    let isSort: Bool
    /// Whether it is a number in words, or part of one ("four thousand").
    let isNumber: Bool
    /// Whether everybody interviewed has it on their lips ("the council"): it tells only where it stands alone.
    let isGeneral: Bool
    /// Whether it is somebody of the speaker's family: all that is told once they are spoken of is meant.
    let isKin: Bool
    /// Whether it is what is asked not to be printed, not what is said of it ("Colm's name").
    let isNameAsked: Bool
    /// Counts the clauses of its sentence from 0.
    let clause: Int
    /// Whether its clause joins a name to what is told of it ("what Helen said about the lease").
    let isJoined: Bool
    /// Whether its clause may tell why something is to be left out ("he'd get into trouble").
    let isReason: Bool

    /// Those of `sentence`, numbers among them.
    static func all(_ sentence: Int, _ read: TranscriptWords, _ stemmer: WordStemmer) -> [LeaveOutWord] {
        let plain = PlainSentence(sentence, read)
        let tokens = read.words.sentences[sentence].tokens
        return plain.clauses.enumerated().flatMap { clause, range in
            let isReason = range.first.map { reasons.contains(plain.words[$0]) } ?? false
            let isJoined = plain.words[range].contains { joining.contains($0) || $0.hasSuffix("'s") }
            return range.compactMap { place -> LeaveOutWord? in
                let folded = Array(plain.words[place].utf8)
                let isYear = folded.count > 2 && folded.allSatisfy(isDigit)
                let base = String(decoding: Folding.withoutPossessive(folded), as: UTF8.self)
                let isNumber = units.contains(base) || multiples.contains(base)
                guard isYear || isNumber || FunctionWords.isContent(folded), !asking.contains(base) else {
                    return nil
                }
                let index = tokens.lowerBound + place
                let word = read.words.list[index]
                let raw = read.text[Int(word.start)..<Int(word.end)]
                return LeaveOutWord(
                    text: String(decoding: raw, as: UTF8.self), stem: stemmer.stem(folded), place: index,
                    isCapital: isCapital(raw), isSort: sorts.contains(base) || units.contains(base),
                    isNumber: isNumber,
                    isGeneral: general.contains(base), isKin: kin.contains(base),
                    isNameAsked: base.utf8.count < folded.count && place + 1 < range.upperBound
                        && plain.words[place + 1] == "name",
                    clause: clause, isJoined: isJoined, isReason: isReason)
            }
        }
    }
}

private extension LeaveOutWord {
    /// Words by which people ask, or say how it is with it, whatever is meant.
    static let asking = PlainSentence.set(
        """
        leave leaving mention mentioned quote quoted quoting print printed write written include included repeat
        repeated attribute attributed record recorded find appear appears thing part rest stuff please obliged grateful
        trouble fine mind worry careful gentle gently confidential private personal sensitive embarrassed embarrassing
        surprise check checked happy everything anonymous use used obviously clearly really
        """)
    /// Words that say of which sort what is meant is.
    static let sorts = PlainSentence.set(
        """
        name names number numbers story stories word words comment comments remark remarks point points example examples
        conversation conversations report note notes figure figures answer answers sentence passage interview interviews
        transcript transcripts tape tapes
        """)
    /// Numbers that are said of anything.
    static let units = PlainSentence.set(
        """
        two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
        nineteen twenty thirty forty fifty sixty seventy eighty ninety
        """)
    /// Numbers that tell of sums.
    static let multiples = PlainSentence.set(
        "hundred hundreds thousand thousands million millions billion billions grand dozen dozens")
    /// Bodies and people of whom all speak.
    static let general = PlainSentence.set(
        """
        council councils trust trusts hospital hospitals practice practices surgery charity charities police board boards
        ccg ccgs nhs gp gps people staff patient patients partner partners service services team teams county money
        """)
    /// One's family.
    static let kin = PlainSentence.set(
        """
        mum mam mom mother dad father parents wife husband son daughter sister brother nan nana gran granny
        grandma grandmother granddad grandad grandfather uncle aunt auntie family kids children child
        """)
    /// Words that join a name to what is told of it.
    static let joining = PlainSentence.set("about and with said told over")
    /// Words that open a clause which says why, or how somebody is.
    static let reasons = PlainSentence.set(
        """
        he he's he'd he'll she she's she'd she'll they they're they'd they'll they've his her their because cause cos
        everybody everyone
        """)

    static func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }

    static func isCapital(_ word: ArraySlice<UInt8>) -> Bool {
        guard let first = word.first, UInt8(ascii: "A")...UInt8(ascii: "Z") ~= first || first >= 0xC3 else {
            return false
        }
        return word.dropFirst().contains { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 }
    }
}
