/// Tells whether an interviewee says in a quote who they are: by a post, by being the only or the first one, by
/// when they came, by where they were before, by their family, or by what ails somebody they know. A colleague needs no
/// name to know them then.
///
/// Known lists, so a clue in other words is not found: partners still read before anything is shared.
enum SpeakerClues {
    /// Whether `text` holds a clue to its speaker.
    static func mayTell(_ text: String) -> Bool {
        var words: [UInt64] = []
        words.reserveCapacity(48)
        var mayOpen = false
        WordScan.forEachRange(in: text.utf8.span) { bytes, word in
            let key = WordPattern.key(bytes, word)
            words.append(key)
            mayOpen = mayOpen || opens(key)
        }
        guard mayOpen else { return false }
        return words.indices.contains { start in
            guard opens(words[start]), let patterns = byOpening[words[start]] else { return false }
            return patterns.contains { $0.matches(words, at: start) }
        }
    }
}

private extension SpeakerClues {
    static let apart = "only|first|last|sole|newest|youngest|oldest|longest"
    static let posts =
        "chair|chairman|chairwoman|chief|director|leader|deputy|councillor|gp|doctor|nurse|consultant|accountant"
        + "|treasurer|mayor|matron|pharmacist|therapist|trustee|head|secretary|commissioner|manager|officer"
        + "|solicitor|geriatrician|paramedic|physio|surgeon|clinician|lead|executive"
    static let came = "came|joined|started|arrived|took|moved|became"
    static let doubt = "probably|perhaps|maybe|possibly|really|actually|almost|just|still|now|also"
    static let bodies =
        "charity|hospital|practice|surgery|ward|portfolio|constituents|department|directorate|division|trust"
        + "|council|ccg"

    static let trades =
        "farmed|taught|nursed|drove|policed|practised|preached|served|soldiered|sailed|traded|banked|trained|fished|mined"

    static let patterns = [
        "i'm|being \(doubt)? \(doubt)? the \(apart)",
        "i am|was|became|remain \(doubt)? the \(apart)",
        "i've been the \(apart)", "i've been a|an|the *? \(posts)",
        "makes|made me \(doubt)? the \(apart)",
        "i'm one of the? few|only|two|three",
        "i'm \(doubt)? a|an|the? *? \(posts)",
        "i am|was|became \(doubt)? a|an|the? *? \(posts)",
        "as chair|chief|director|leader|head|treasurer|mayor|trustee",
        "as a|an *? \(posts)",
        "as the only|sole|newest|youngest|oldest|longest * *? in|on|at|from|here|there",
        "i've only? been here|chair|chief|director|leader",
        "i've only? been in *? post|job|role|chair|seat|place|organisation|trust|council",
        "i've been doing this|it",
        "i'm|am married to",
        "years|months in post|role|january|february|march|april|may|june|july|august|september|october|november|december",
        "years|months in this|my|the job|post|role|chair|seat",
        "since|when|before|until i \(came)",
        "when i was a|an|at|chair|chief|director|leader|running|working",
        "when i worked|ran|chaired|led|managed",
        "i used to run|lead|chair|manage|work|be",
        "i founded|chair|chaired",
        "i run|lead|manage|set a|an|the|this|up|our",
        "my last|previous|old|former *? job|role|post|organisation|employer|authority|board|\(bodies)",
        "my own? \(bodies)",
        "we're|we are the only|first|last|sole|smallest|biggest|largest|oldest|newest",
        "ours|mine is|was the only",
        "my own? statutory? duty|duties",
        "i'm the accountable|responsible|statutory",
        "i sign the accounts|cheques",
        "i might|may|will|won't not? be here|around",
        "happens|happen to me|my",
        "my|our chief exec",
        "i've a|an|one|two|three *? principal|chief|senior|assistant|deputy|interim",
        "i have a|an|one|two|three *? principal|chief|senior|assistant|deputy|interim",
        "if i shut|close|closed a|an|the|my",
        "nobody|no-one else in|at|does|has|runs",
        "i've been *? *? *? for * years|months",
        "i've worked|led|run|chaired *? *? *? for * years|months",
        "in my * years|months",
        "i \(trades) *? *? *? *? for *? *? years|months|decades",
        "honour to be|chair|lead|serve|represent", "privilege to chair|lead|serve|represent",
        "i've|i have? had|done|spent|sat on the? council|board|cabinet|committee|panel|bench",
        "\(posts) *? and me|myself", "\(posts) of * *? and me|myself",
        "\(posts) *? and i both|meet|met|share|shared|sit|sat|work|worked|speak|spoke|talk|talked|are|were",
        "me|myself and the|our|their|his|her|my *? *? *? \(posts)", "my *? opposite number",
        "my *? counterpart",
        "off sick|ill|poorly", "off with stress|depression|anxiety|cancer|nerves|his|her",
        "off on sick|stress|maternity",
        "my *? dad|mum|father|mother|wife|husband|son|daughter|brother|sister|gran|nan|aunt|uncle|lad|grandad|niece|nephew",
        "my *? dad's|mum's|father's|mother's|wife's|husband's|son's|daughter's|brother's|sister's|lad's|niece's|nephew's",
    ]
    .map(WordPattern.init)

    static let byOpening: [UInt64: [WordPattern]] = patterns.reduce(into: [:]) { index, pattern in
        for key in pattern.openings { index[key, default: []].append(pattern) }
    }
    /// A bit for each word that opens a pattern, 4,096 of them: most words are passed over by it.
    static let openings = byOpening.keys.reduce(into: [UInt64](repeating: 0, count: 64)) { bits, key in
        bits[Int(key >> 6 & 63)] |= 1 << (key & 63)
    }

    static func opens(_ key: UInt64) -> Bool { openings[Int(key >> 6 & 63)] & (1 << (key & 63)) != 0 }
}
