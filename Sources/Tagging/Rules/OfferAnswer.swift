/// The answer to a question for what somebody could put in, by what its sentences do: offer, name a thing, say under which
/// condition, refuse, or go on to other things.
struct OfferAnswer {
    /// What a sentence does.
    private enum Part {
        /// Says what could be given ("We could lend two nurses.").
        case offers
        /// Names a thing alone ("Two nurses, on Tuesdays.").
        case names
        /// Says when something holds ("If the risk share were agreed.").
        case conditions
        /// Says nothing yet, or refuses one thing ("Good question.", "Not money.").
        case passes
        /// Nothing of these.
        case other
    }

    /// Sentences at its beginning in which an offer may begin.
    private static let reach = 5
    /// The most words of a question that only says again what was asked ("What could we offer?").
    private static let echo = 5
    /// The most sentences of one offer.
    private static let most = 6

    /// The sentences that offer something, with the conditions around them, as indices into `Words.sentences`; empty where
    /// nothing is offered.
    let sentences: Range<Int>

    /// Reads the answer `turn` of `read`.
    init(_ turn: TranscriptWords.Turn, _ read: TranscriptWords) {
        let parts = turn.sentences.prefix(Self.reach + Self.most).map { Self.part($0, read) }
        let opening = parts.prefix { $0 == .passes || $0 == .conditions }.count
        let named = parts.indices.contains(opening) && parts[opening] == .names ? opening : nil
        let told = named ?? parts.firstIndex(of: .offers)
        guard let told, told < Self.reach else {
            sentences = turn.sentences.lowerBound..<turn.sentences.lowerBound
            return
        }
        var first = told
        while first > 0, parts[first - 1] == .conditions { first -= 1 }
        let rest = parts[(told + 1)...].prefix(Self.most - 1)
        let end = rest.firstIndex { $0 == .other || $0 == .passes } ?? rest.endIndex
        sentences = (turn.sentences.lowerBound + first)..<(turn.sentences.lowerBound + end)
    }

    /// Whether the interviewer's question `sentence`, which holds a cue that asks for offers, asks for nothing else by it
    /// ("Can you offer an example?", "What would you put in its place?").
    static func isAskedFor(by sentence: Int, _ read: TranscriptWords) -> Bool {
        let words = PlainSentence(sentence, read).words
        return words.indices.allSatisfy { place in
            let isThing = words[place] == "offer" && place > 0 && things.contains(words[place - 1])
            return !isThing && !others.contains(words[place])
        }
    }

    private static func part(_ sentence: Int, _ read: TranscriptWords) -> Part {
        let plain = PlainSentence(sentence, read)
        if read.words.sentences[sentence].isQuestion {
            return plain.words.count <= echo ? .passes : .other
        }
        if plain.offers { return .offers }
        if plain.namesThing { return .names }
        if plain.conditions { return .conditions }
        return plain.hesitates || plain.refuses ? .passes : .other
    }

    /// Words before "offer" where it is a thing that there is, and not what somebody does.
    private static let things = PlainSentence.set("the this that an a our their common whole on")
    private static let others = PlainSentence.set(
        """
        about advice advise ask back belief benefit evidence example examples expect flavour hear idea insight introduction
        leave marks me message need opinion picture place score see sense somebody someone staff they thoughts together training us view views with
        words
        """)
}

private extension PlainSentence {
    /// Whether it says what the speaker, or theirs, could give, or what others could have of it.
    var offers: Bool {
        words.indices.contains { place in
            if isForOthers(at: place) { return !isDenied(before: place) }
            guard isOurs(upTo: place) else { return false }
            var next = place + 1
            while next < words.count, Self.softening.contains(words[next]) { next += 1 }
            guard next < words.count, Self.giving.contains(words[next]), !isDenied(before: next) else {
                return false
            }
            return next + 1 == words.count || !Self.otherwise.contains(words[next + 1])
        }
    }

    /// Whether it names a thing and says nothing of it: no more than a few words beside a condition.
    var namesThing: Bool {
        let main = unconditioned
        guard main.count <= Self.longest, let first = main.first, !Self.subjects.contains(first),
            !main.allSatisfy(Self.hesitations.contains)
        else { return false }
        return !main.indices.contains { isVerb(at: $0) || isNegative(words[$0]) }
    }

    /// Whether none of its words says anything.
    var hesitates: Bool { words.allSatisfy { Self.hesitations.contains($0) || Self.leads.contains($0) } }

    /// Whether it refuses in a few words.
    var refuses: Bool { words.count <= Self.longest && words.contains(where: isNegative) }

    /// Whether it says when something holds, and not that one does not know.
    var conditions: Bool {
        words.indices.contains { isCondition(at: $0) } && !words.contains(where: Self.doubting.contains)
    }
}

private extension PlainSentence {
    /// Whether a word at `place` says what the speaker, or theirs, may do ("we could", "our people might").
    func isOurs(upTo place: Int) -> Bool {
        let word = words[place]
        if Self.contracted.contains(word) { return true }
        guard Self.modals.contains(word), let clause = clauses.first(where: { $0.contains(place) }) else {
            return false
        }
        return words[clause.lowerBound..<place].suffix(Self.subject).contains(where: Self.own.contains)
    }

    /// Whether a word at `place` says what others may have ("they can have the room").
    func isForOthers(at place: Int) -> Bool {
        place > 0 && Self.allowing.contains(words[place]) && Self.takers.contains(words[place - 1])
            && place + 1 < words.count && Self.taking.contains(words[place + 1])
    }

    /// Whether the word at `place` makes a sentence of what would else name a thing.
    func isVerb(at place: Int) -> Bool {
        let word = words[place]
        if Self.saying.contains(word) || ["'d", "'ll", "'ve", "'re"].contains(where: word.hasSuffix) {
            return true
        }
        return word.hasSuffix("ed") && place + 1 < words.count && Self.following.contains(words[place + 1])
    }

    /// Whether a negation stands before `place` in its clause.
    func isDenied(before place: Int) -> Bool {
        guard let clause = clauses.first(where: { $0.contains(place) }) else { return false }
        return words[clause.lowerBound..<place].contains(where: isNegative)
    }

    /// Its words without what leads up to them, up to where a condition begins; after its first clause where that is one.
    var unconditioned: ArraySlice<String> {
        let start = words.firstIndex { !Self.leads.contains($0) } ?? words.endIndex
        if start < words.count, isCondition(at: start) {
            return words[(clauses.first { $0.lowerBound > start }?.lowerBound ?? words.endIndex)...]
        }
        let end = words.indices.first { $0 > start && isCondition(at: $0) } ?? words.endIndex
        return words[start..<end]
    }

    func isCondition(at place: Int) -> Bool {
        switch words[place] {
        case "long", "soon": place > 0 && ["as", "so"].contains(words[place - 1])
        case "as", "so": place + 1 < words.count && ["long", "soon"].contains(words[place + 1])
        case let word: Self.conditional.contains(word)
        }
    }

    func isNegative(_ word: String) -> Bool {
        RefusalClause([word][...]).isNegative || Self.negative.contains(word)
    }

    /// The most words of a thing that is named alone.
    static let longest = 16
    /// Words within which whose thing it is stands before what it may do ("one of our analysts could").
    static let subject = 4
    static let contracted = set("we'd i'd we'll i'll")
    static let modals = set("could can might would will may")
    static let own = set("we i our my us ours mine")
    static let allowing = set("can could may might")
    static let takers = set("they you partners anybody anyone everybody everyone others people")
    static let taking = set("have borrow")
    static let softening = set(
        """
        also always at be both certainly definitely each easily even gladly happily happy just least maybe perhaps possibly
        prepared probably quite readily still sure to up very well willing glad pleased delighted for open
        """)
    static let giving = set(
        """
        add bring build buy chair chip clear commit contribute cook cover cut do donate drive drop extend feed free front fund
        give hand help host join lead lend let loan lose manage match offer open organise organize part pay pledge pool
        print promise provide put release rent run second sell send share show sign sit spare sponsor spend staff stop store
        stretch supply support swap take teach throw trade train transfer volunteer work
        """)
    /// Words that make no offer of such a verb: what is shown to the interviewer ("I could give you an example"), what is
    /// wanted ("we could do with a nurse").
    static let otherwise = set("you with without better nothing so more less that this")
    /// Words after which "decided" and its like is no adjective.
    static let following = set("a against at by for in it not on that the them this to us")
    static let conditional = set(
        "if unless provided providing subject depend depends depending condition conditional once though although"
    )
    static let doubting = set("know sure wonder wondering see ask asked")
    static let negative = set(
        "no none nothing nobody neither nor hardly cannot little nowt zero nil without few")
    static let leads = set(
        """
        a ah also an and basically but definitely er erm frankly honestly i'd just maybe mainly mostly oh ok okay one only
        or perhaps plus possibly probably really right simply so some then think i guess suppose mean say the um us well yeah
        yep yes
        """)
    /// Words with which a sentence begins that says something of somebody.
    static let subjects = set(
        """
        it it's it'd its that that's that'd this these those they they're they'd they've he he's she she's there there's
        you you're you'd we're i'm who who's what what's why how when where which everyone everybody nobody someone
        somebody people do don't ask tell let's thank thanks sorry depends
        """)
    static let hesitations = set(
        """
        a ah all and blimey course crikey difficult easy er erm fair first god good gosh great hard heavens hm hmm honestly
        i interesting just lord me mm my obviously of oh ok okay please question quick really right simple so sure the thing
        tricky um us well wow yeah yep yes you big
        """)
    /// Words by which it says something, and does not name a thing alone.
    static let saying = set(
        """
        am are ask asked been came can come comes could did do does feel get gets go goes gone got had has have having is
        isn't it's know knew may mean might must need needs ought question said saw say says see should that's think they're
        thought told want wants was we're went were will would you're
        """)
}
