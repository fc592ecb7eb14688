/// A sentence as folded words in clauses, for what is told by the order of a few of them.
struct PlainSentence {
    let words: [String]
    /// Its parts between commas and other breaks, as places of words.
    let clauses: [Range<Int>]

    /// The sentence of that index in `read`.
    init(_ sentence: Int, _ read: TranscriptWords) {
        let tokens = read.words.sentences[sentence].tokens
        words = tokens.map {
            let word = read.words.list[$0]
            return String(
                decoding: Folding.fold(Array(read.text[Int(word.start)..<Int(word.end)])), as: UTF8.self)
        }
        var clauses: [Range<Int>] = []
        var start = 0
        for place in words.indices.dropFirst()
        where read.words.hasBreak(before: tokens.lowerBound + place, read.text)
            || Self.giving.contains(words[place])
        {
            clauses.append(start..<place)
            start = place
        }
        self.clauses = clauses + (words.isEmpty ? [] : [start..<words.count])
    }

    /// The words between white space.
    static func set(_ words: String) -> Set<String> {
        Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
    }

    /// Whether it turns to other things than were spoken of ("Anyway, the boards…", "What I want is …"), and neither asks
    /// to leave out nor points back.
    var turns: Bool {
        guard words.count >= Self.turn, words.allSatisfy({ !Self.pointing.contains($0) }), !asks else {
            return false
        }
        let opening = words.drop { Self.leads.contains($0) }
        if Self.openings.contains(where: { opening.starts(with: $0) }) { return true }
        guard opening.first == "what", let verb = opening.prefix(5).firstIndex(where: Self.wishes.contains)
        else {
            return false
        }
        return words[(verb + 1)...].first.map(Self.wished.contains) ?? false
    }

    /// Whether it holds a word by which people ask to leave something out.
    var asks: Bool {
        words.enumerated().contains { place, word in
            guard word == "not" || word.hasSuffix("n't") else { return Self.asking.contains(word) }
            return place + 1 == words.count || !Self.minding.contains(words[place + 1])
        }
    }
}

private extension PlainSentence {
    /// The fewest words of a sentence that turns to other things.
    static let turn = 4
    /// Words before which a clause ends though no comma stands there.
    static let giving = set("because cause cos")
    static let leads = set("and but so well right okay ok no")
    static let openings: [[String]] = [
        ["anyway"], ["moving", "on"], ["apart", "from", "that"], ["other", "than", "that"],
        ["on", "another"],
        ["to", "answer", "your"],
    ]
    static let wishes = set("want wanted need like love hope matters worries")
    static let wished = set("is to most more now isn't are")
    static let pointing = set(
        """
        he he's he'd him his she she's she'd her hers it it's its this these those them they they're they'd they've their
        you you'd you're your
        """)
    static let asking = set(
        """
        never leave leaving left out off cut take taken drop remove removed delete deleted scrub strike keep kept rather
        sooner prefer mention mentioned quoted printed except but apart unless without soften softened change careful
        gently easy only just anonymous
        """)
    /// Words that make "don't" and "not" mean that nothing is asked.
    static let minding = set("mind bothered fussed worry")
}
