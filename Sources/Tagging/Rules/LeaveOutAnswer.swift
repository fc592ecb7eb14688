/// The answer to a question for what should be left out, by what its sentences do: name it, allow the rest, refuse, or
/// go on to other things.
struct LeaveOutAnswer {
    /// Sentences of an answer that are taken to name something, before it asks something back.
    private static let most = 6
    /// Words of the longest of them.
    private static let longest = 20

    /// The sentences that name what is meant, as indices into `Words.sentences`.
    let naming: [Int]
    /// Whether all it says is that nothing need be left out ("No, use what you like.").
    let refuses: Bool
    /// The sentence from which on it speaks of other things; nil where none does.
    let end: Int?

    /// Reads the answer `turn` of `read`.
    init(_ turn: TranscriptWords.Turn, _ read: TranscriptWords) {
        let sentences = turn.sentences.map { (place: $0, plain: PlainSentence($0, read)) }
        end = sentences.first { $0.plain.turns }?.place
        let begun = sentences.prefix(Self.most).prefix { sentence in
            sentence.place == turn.sentences.lowerBound
                || !sentence.plain.turns && !read.words.sentences[sentence.place].isQuestion
        }
        naming = begun.filter { $0.plain.words.count <= Self.longest && !$0.plain.allows }.map(\.place)
        let said = sentences.filter { !$0.plain.words.isEmpty }.prefix { !$0.plain.turns }
        refuses = !said.isEmpty && said.allSatisfy { $0.plain.refuses || $0.plain.standsBy }
    }

    /// The sentences of `turn`, which nobody asked for it, that name what is to be left out ("What I'd leave out is the bit
    /// about the tender"), as indices into `Words.sentences`.
    static func volunteered(in turn: TranscriptWords.Turn, _ read: TranscriptWords) -> [Int] {
        turn.sentences.filter { sentence in
            // Nearly no sentence holds both, and to fold its words takes longer.
            read.says(out, in: sentence) && read.says(about, in: sentence)
                && read.words.sentences[sentence].tokens.count <= longest
                && PlainSentence(sentence, read).takesOut
        }
    }

    private static let out = Array("out".utf8)
    private static let about = Array("about".utf8)

    /// Whether the interviewer's `cue` in `sentence` asks for parts of what was said that must not be used.
    static func isAskedFor(by cue: Hit, of sentence: Int, _ read: TranscriptWords) -> Bool {
        let plain = PlainSentence(sentence, read)
        let first = read.words.sentences[sentence].tokens.lowerBound
        return (Int(cue.start)..<Int(cue.end)).contains {
            plain.words.indices.contains($0 - first) && parts.contains(plain.words[$0 - first])
        }
    }

    private static let parts = PlainSentence.set(
        """
        quoted quote quoting quotation attributed attribution repeated reported used kept keep left leave taken printed
        """)
}

private extension TranscriptWords {
    /// Whether `word` stands in `sentence`, in lower case.
    func says(_ word: [UInt8], in sentence: Int) -> Bool {
        words.sentences[sentence].tokens.contains { place in
            let there = words.list[place]
            return Int(there.end - there.start) == word.count
                && text[Int(there.start)..<Int(there.end)].elementsEqual(word)
        }
    }
}

private extension PlainSentence {
    /// Whether it says of something that it may be used, or how to reach the speaker, and asks for nothing.
    var allows: Bool {
        if keepsIn || standsBy { return true }
        if asks { return false }
        if ["rest", "rest's", "remainder"].contains(words.dropFirst().first ?? ""), words[0] == "the" {
            return true
        }
        if words.starts(with: ["everything", "else"]) || words.first == "otherwise" { return true }
        return words.indices.contains { place in
            let before = place > 0 ? words[place - 1] : ""
            return switch words[place] {
            case "fine", "okay", "ok", "alright":
                Self.states.contains(before) || before.hasSuffix("'s")
                    || clauses.contains(place..<(place + 1))
            case "have", "use", "quote", "keep", "print":
                Self.allowing.contains(before) && words[..<place].contains("you")
            case "mind", "bothered", "fussed": before == "don't" || before == "not"
            case "number", "number's", "email", "email's", "phone", "mobile": before == "my" && reaches
            default: false
            }
        }
    }

    /// Whether the speaker says that they stand by it ("Not the breakfast, I'm proud of that.", "I've said worse in public.").
    var standsBy: Bool {
        clauses.contains { clause in
            let words = words[clause]
            guard !RefusalClause(words).isNegative, let first = words.first else { return false }
            switch first {
            case "i'm", "i": return words.contains("proud") || words.contains("stand") && words.contains("by")
            case "i've": return words.contains("said") && words.contains(where: Self.openly.contains)
            default: return false
            }
        }
    }

    /// Whether it asks for what was said about something to be taken out.
    var takesOut: Bool {
        guard let out = words.lastIndex(of: "out"), words[..<out].contains(where: Self.taking.contains) else {
            return false
        }
        return words.contains("about") && words.contains(where: Self.bits.contains)
            && words.contains(where: Self.addressing.contains)
            && !words.contains(where: Self.others.contains)
    }

    /// Whether a clause of it keeps something in ("leave the sums in"), and no other asks for anything.
    private var keepsIn: Bool {
        let keeping = clauses.filter { clause in
            words[clause].last == "in" && ["leave", "keep"].contains(where: words[clause].contains)
                && !RefusalClause(words[clause]).isNegative
        }
        return !keeping.isEmpty
            && clauses.allSatisfy {
                keeping.contains($0) || !RefusalClause(words[$0]).isNegative && !words[$0].contains("out")
            }
    }

    /// Whether it says how the speaker is to be reached.
    private var reaches: Bool {
        words.contains { word in
            Self.reaching.contains(word) || word.utf8.count > 2 && word.utf8.allSatisfy { 0x30...0x39 ~= $0 }
        }
    }

    /// Whether all of it says that nothing need be left out.
    var refuses: Bool {
        guard !clauses.isEmpty, clauses.allSatisfy({ RefusalClause(words[$0]).isPlain }) else { return false }
        if words.contains(where: Self.permitting.contains) || words.allSatisfy(Self.thanks.contains) {
            return true
        }
        let isAll = words.indices.contains { place in
            switch words[place] {
            case "everything", "lot": true
            case "all": place == 0 || !["at", "that's", "it's"].contains(words[place - 1])
            default: false
            }
        }
        return !isAll && words.contains(where: Self.refusing.contains)
    }

    static let openly = set("worse public publicly face faces openly")
    static let taking = set("leave take cut strike keep leaving taking cutting keeping")
    static let bits = set("bit bits part parts thing things stuff story what everything all")
    static let addressing = set("i i'd i'll you you'd please can could let's just better")
    static let others = set("they they'd they'll we we'd people he she nobody everybody always usually")
    static let states = set("is it's that's all are was be i'm quite perfectly absolutely rest's")
    static let allowing = set("can could may")
    static let reaching = set("if ring call reach text")
    static let refusing = set("no nope nah nothing none can think")
    /// Words by which all may be used.
    static let permitting = set(
        "use quote print have put fine okay ok alright good happy welcome mind like bothered fussed worry")
    static let thanks = set("thanks thank you cheers")
}
