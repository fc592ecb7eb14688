import StudyModel

/// The speakers of an XML document, in order of their first turn, and who of them asks.
struct XMLSpeakers {
    /// A speaker on the way to `StudyModel.Speaker`.
    struct Entry {
        var key: String
        var label: String
        var role: Speaker.Role?
        var person: XMLPerson?
        var turns = 0
        var questions = 0
        var words = 0

        /// Share of the speaker's turns that end in a question.
        var asking: Double { Double(questions) / Double(max(turns, 1)) }
    }

    private(set) var entries: [Entry] = []
    /// Whether the roles were guessed from who asks.
    private(set) var isGuessed = false

    /// The speakers of `interview`.
    init(_ interview: XMLInterview, interviewers: [String]) {
        var positions: [String: Int] = [:]
        for utterance in interview.utterances {
            let position = positions[utterance.speaker] ?? entries.count
            if position == entries.count {
                positions[utterance.speaker] = position
                entries.append(Self.entry(utterance.speaker, interview))
            }
            entries[position].turns += 1
            entries[position].role = entries[position].role ?? utterance.role
            for paragraph in utterance.paragraphs {
                entries[position].words += paragraph.utf8.count { $0 == 0x20 } + 1
            }
            if utterance.asks { entries[position].questions += 1 }
        }
        settle(told: Set(interviewers.map { $0.lowercased() }), named: interview.interviewers)
    }
}

private extension XMLSpeakers {
    static func entry(_ key: String, _ interview: XMLInterview) -> Entry {
        let person = interview.person(named: key)
        let label = person?.label ?? (isBareNumber(key) ? person?.attributes.name : nil) ?? key
        return Entry(
            key: key, label: label, role: person?.role ?? SpeakerWords.role(of: label), person: person)
    }

    /// Whether an id such as `SPK0` tells a reader nothing.
    static func isBareNumber(_ id: String) -> Bool {
        let word = id.lowercased().filter(\.isLetter)
        return ["", "s", "spk", "sp", "spkr", "person", "speaker", "pers"].contains(word)
    }

    /// Settles who asks: as told, as stated, as named, as left over, and last by who asks most.
    mutating func settle(told: Set<String>, named: [String]) {
        let names = Set(named.map { $0.lowercased() })
        for index in entries.indices {
            let words = [entries[index].key, entries[index].label, entries[index].person?.attributes.name]
                .compactMap { $0?.lowercased() }
            if words.contains(where: told.contains) {
                entries[index].role = .interviewer
            } else if entries[index].role == nil, words.contains(where: names.contains) {
                entries[index].role = .interviewer
            }
        }
        if !entries.contains(where: { $0.role == .interviewer }) { guess() }
        for index in entries.indices where entries[index].role == nil { entries[index].role = .interviewee }
    }

    /// Takes the speaker of open role who asks most for the interviewer, where others speak at greater length.
    mutating func guess() {
        isGuessed = true
        let open = entries.indices.filter { entries[$0].role == nil && entries[$0].turns > 1 }
        guard entries.count > 1,
            let first = open.max(by: { entries[$0].asking < entries[$1].asking }),
            entries[first].asking >= 0.3,
            entries.indices.allSatisfy({ $0 == first || entries[$0].asking < entries[first].asking })
        else { return }
        entries[first].role = .interviewer
    }
}
