import StudyModel

/// Tells whether a quote holds something by which colleagues may know its speaker, though it proves nothing: what is
/// theirs, where they sit, what happened on a day. Such quotes are shown, and named to the consultant.
enum SpeakerHints {
    /// What makes a quote worth a second look; nil where nothing does.
    static func hint(in text: String) -> String? {
        var words: [UInt64] = []
        WordScan.forEachRange(in: text.utf8.span) { bytes, word in words.append(WordPattern.key(bytes, word))
        }
        let found = hints.first { hint in
            words.indices.contains { start in hint.patterns.contains { $0.matches(words, at: start) } }
        }?.what
        return found ?? (MonthYear.named(in: text).isEmpty ? nil : memorable)
    }

    private static let memorable = "speaks of a day, a month or a sum that people may remember"

    /// Without May, which is seldom the month where it stands alone.
    private static let months = MonthNames.folded.filter { $0 != "may" }.joined(separator: "|")
    private static let doubt = "all|both|just|only|still|not"
    private static let ours =
        "nurses|doctors|gps|clinicians|consultants|therapists|pharmacists|paramedics|midwives|carers|officers"
        + "|councillors|voters|governors|shareholders|tenants|customers|wards|beds|list|regulator|contract|contracts"
        + "|accounts|district|principals|directors|managers|drivers|teachers|workers|housebound|boys|girls|lot|caseload"
    private static let counts =
        "a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty"
    private static let staff =
        "officer|nurse|doctor|gp|consultant|therapist|pharmacist|paramedic|midwife|manager|driver|worker|commissioners"
        + "|commissioner|vacancies|vacancy|sergeant|constable|sergeants|constables|volunteer|volunteers|trustees"
    private static let posts =
        "elected|nurses|doctors|gps|clinicians|councillors|politicians|commissioners|providers|volunteers|trustees"
        + "|officers|carers|accountants|managers|therapists|pharmacists"
    private static let bodies =
        "charity|network|federation|provider|commissioner|council|district|county|hospital|practice|surgery|regulator|trust|board"
    private static let hints: [(what: String, patterns: [WordPattern])] = [
        (
            "speaks of what is the speaker's",
            [
                "my *? *? team|staff|ward|clinic|practice|board|body|members|residents|constituents|patients|surgery|office"
                    + "|ceo|chief|chair|deputy|predecessor|successor|boss|leader|finance|governing|trustees|volunteers",
                "i sit|sat on", "i report|reported to", "i've a|an|got a|an? *? *? who",
                "i'd a|an *? clinic|surgery|ward",
                "i signed|hired|sacked|appointed|resigned|retire|retired",
            ]
        ),
        (
            "tells what the speaker is, or for whom they work",
            [
                "my *? *? \(ours)",
                "my *? lads|lasses|people|duty|duties|funding|funder|funders",
                "our *? lads|lasses|duty|duties|funding|funder|funders",
                "i've|i'd|we've got? \(counts) *? \(ours)|\(staff)",
                "i've|we've got members|patients",
                "my own? café|cafe|shop|bus|van|building|hall|premises",
                "our own? \(ours)|qipp|patient|district|side|crews|shop|theatres|beds",
                "we're|i'm|we|i are|am? \(doubt)? \(posts)",
                "we're|we are? \(doubt)? a|an|the *? \(bodies)", "i'm|am employed by",
                "i'm|am at|in|on surgery|clinic|shift|call|theatre|council|cabinet",
                "as one of them|us|those", "from our|my side|end|seat|chair|desk|window",
                "in|at|from the practice|surgery|chamber|ward",
            ]
        ),
        (
            "speaks of somebody in particular",
            [
                "only ones|one|person|people who|who'll|who've|that",
                "a|an *? *? woman|man|lady|gentleman|chap in|from|at? *? who",
                "won't|wouldn't|can't be named",
                "my friend|friends", "he's|she's got|very|brilliant|so|been|leaving|off",
                "leaves on|in the? *? of",
            ]
        ),
        (
            memorable,
            [
                "in|last|this|next \(months)",
                "last monday|tuesday|wednesday|thursday|friday|saturday|sunday|winter|summer|spring|autumn|week|month",
                "* of \(months)", "* million|thousand",
            ]
        ),
    ].map { ($0.0, $0.1.map(WordPattern.init)) }
}
