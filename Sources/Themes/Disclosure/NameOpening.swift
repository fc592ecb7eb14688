/// Tells, of a word that a sentence begins with, whether it is the name of somebody interviewed or the other word that it
/// is too: "Grant told us", "Will they fund it?". A name that stays is the greater harm, so a word that is no usual
/// opening is one; what cannot be told of usual openings is for people to look at.
enum NameOpening {
    /// What a word is known from.
    enum Source {
        /// A name that somebody gave as such.
        case name
        /// A label or a file that may bear somebody's name.
        case label
        /// A code, or the name of a post: none at the beginning of a sentence.
        case code

        /// What `name` is, which was given as somebody's name or stands for them. It may begin with a title.
        init(_ name: String, isGiven: Bool) {
            let words = name.spacedWords.map { String($0).foldedName }
            let own = words.drop(while: NameOpening.titles.contains)
            let isCode =
                own.isEmpty || name.contains(where: \.isNumber)
                || own.contains(where: NameOpening.posts.contains)
            self = isCode ? .code : isGiven ? .name : .label
        }
    }

    enum Verdict {
        case name, word, doubtful
    }

    /// Whether `word`, in lower case, tells what somebody is, and not who.
    static func isPost(_ word: String) -> Bool { posts.contains(word) || titles.contains(word) }

    /// What `word` is, in lower case, before `next`: the word after it in lower case, a comma, or nil at the end of the
    /// sentence.
    static func verdict(_ word: String, from source: Source, before next: String?) -> Verdict {
        if source == .code || isPlain(word) { return .word }
        if let next, told(next) || modals.contains(word) && ["and", ","].contains(next) { return .name }
        guard openings.contains(word) else { return source == .name ? .name : .doubtful }
        return next.map { followers.contains($0) } ?? true ? .word : .doubtful
    }
}

private extension NameOpening {
    /// Whether a word opens sentences so often that nothing after it makes it a name ("So was it").
    static func isPlain(_ word: String) -> Bool {
        CommonWords.openings.contains(word) && !openings.contains(word)
    }

    /// Whether what stands after a person's name stands there: what they did or are.
    static func told(_ next: String) -> Bool {
        verbs.contains(next) || next.hasSuffix("ed") && !["need", "indeed", "red"].contains(next)
    }

    static let titles = words("doctor nurse councillor consultant sister commissioner")

    static let modals = words("will may")

    /// Usual openings that people are called by.
    static let openings = words(
        """
        will may good fair fine close lock read see share wait walk train bring hope new right little pick sort
        spend young long best early small rich strong short old sharp wise bright black white brown green gray
        grey great big last next pay work mark look call hold hire count
        """)

    /// What stands after a usual opening that is no name.
    static let followers = words(
        """
        , a an the this that these those it they we you he she i me us them there here our your their his her its my
        any anyone anybody anything some somebody someone something everyone everybody everything nobody no not all
        both each every people be to of in on at for with about up out how what when where who why
        """)

    static let verbs = words(
        """
        is isn't was wasn't has hasn't had hadn't does doesn't did didn't would wouldn't could couldn't can can't
        won't should shouldn't must said says say told tells asked asks thought thinks knew knows wanted wants went
        goes came comes left leaves ran runs wrote writes gave gives made makes took takes got gets put puts kept
        keeps let lets sat sits stood stands spoke speaks held holds led leads brought brings began begins found
        finds felt feels heard hears saw sees met meets paid pays sent sends set sets lost loses chose chooses
        understood understands rang rings never always also just only still already who himself herself retired
        """)

    /// Words of posts and of what files are called by: a label that holds one is no name.
    static let posts = words(
        """
        manager nurse worker director officer lead leader clinician doctor gp carer patient user team group staff
        service services care social health practice interview interviewee participant speaker respondent
        transcript focus commissioner provider executive councillor consultant coordinator administrator
        """)

    static func words(_ words: String) -> Set<String> {
        Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
