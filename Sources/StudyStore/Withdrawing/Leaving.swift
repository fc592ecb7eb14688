import StudyModel

/// Who is left out of a transcript, because they withdrew.
struct Leaving {
    /// The codes under which speakers withdrew, by their places among the speakers.
    private(set) var speakers: [Int: Participant.ID] = [:]
    /// Those who spoke in it before, with the hashes of their labels where these tell that the file holds their words, and
    /// else none.
    private(set) var found: [(code: Participant.ID, labels: Set<String>)] = []
    /// What a person should know of it.
    private(set) var warnings: [Diagnostic] = []
    private let transcript: Transcript
    /// Of whom it is told already that they are left out.
    private var told: Set<Participant.ID> = []

    /// Of `transcript`, those whom it calls by a code of `people`.
    init(_ people: Set<Participant.ID>, in transcript: Transcript) {
        self.transcript = transcript
        for (place, speaker) in transcript.speakers.enumerated() {
            if let code = speaker.participant, people.contains(code) { speakers[place] = code }
        }
    }

    /// Of `transcript`, read from a file of that hash, all whom `people` know, whatever it calls them.
    init(_ people: WithdrawnPeople, in transcript: Transcript, hash: String) {
        self.init(people.codes, in: transcript)
        let known = people.appearances(in: transcript.name, hash: hash)
        let named = Set(speakers.values)
        for code in named.subtracting(known.keys).sorted() { warn(.stranger, code) }
        for (code, appearance) in known.sorted(by: { $0.key < $1.key }) {
            find(code, appearance, isNamed: named.contains(code))
        }
        addLabelsOfTheSame()
        for code in Set(speakers.values).sorted() where !told.contains(code) { warn(.asBefore, code) }
    }

    /// Whether nobody is.
    var isEmpty: Bool { speakers.isEmpty }
}

private extension Leaving {
    /// What there is to say of somebody.
    enum Case {
        case asBefore, stranger, sameFile, label, whole, doubt, sameLabel
    }

    /// Looks for somebody who spoke in the transcript, and may be called otherwise now.
    mutating func find(_ code: Participant.ID, _ appearance: WithdrawnPeople.Appearance, isNamed: Bool) {
        let labelled = transcript.speakers.indices.filter {
            !transcript.speakers[$0].labelKeys.isDisjoint(with: appearance.labels)
        }
        let alike = labelled.filter { speakers[$0] == nil }
        if isNamed || !alike.isEmpty {
            // Codes may be given wrongly, and are then mended: labels alone make it certain for good.
            let isTheirs = labelled.contains { speakers[$0] == code || !isNamed || appearance.isSameFile }
            found.append((code, isTheirs ? appearance.labels : []))
        }
        if !alike.isEmpty {
            for place in alike { speakers[place] = code }
            // An edited file may use its labels otherwise: then both its code and its label may be theirs.
            let isBoth = isNamed && !appearance.isSameFile
            warn(isBoth ? .sameLabel : appearance.isSameFile ? .sameFile : .label, code)
        } else if !isNamed {
            guard appearance.isCertain else { return warn(.doubt, code) }
            // Their words are in it for certain, and nothing says which they are.
            let interviewed = transcript.speakers.indices.filter {
                transcript.speakers[$0].participant != nil
            }
            for place in interviewed.isEmpty ? Array(transcript.speakers.indices) : interviewed
            where speakers[place] == nil {
                speakers[place] = code
            }
            warn(.whole, code)
        }
    }

    /// Adds the other labels of people who are left out.
    mutating func addLabelsOfTheSame() {
        let people = speakers.sorted { $0.key < $1.key }.compactMap { place, code in
            transcript.speakers[place].participant.map { ($0, code) }
        }
        for (place, speaker) in transcript.speakers.enumerated() where speakers[place] == nil {
            if let same = people.first(where: { $0.0 == speaker.participant }) { speakers[place] = same.1 }
        }
    }

    mutating func warn(_ what: Case, _ code: Participant.ID) {
        told.insert(code)
        let told = Self.told(what, code)
        warnings.append(
            Diagnostic(
                what == .asBefore ? .note : .warning, told.code, file: transcript.name, told.message))
    }

    static func told(_ what: Case, _ code: Participant.ID) -> (code: String, message: String) {
        switch what {
        case .asBefore:
            ("withdrawn-left-out", "has '\(code)', who withdrew: what they say is left out")
        case .stranger:
            (
                "withdrawn-left-out",
                "calls somebody '\(code)', as somebody is called who withdrew: what they say is left out; if it is "
                    + "somebody else, give them another code in participants.csv and import it again"
            )
        case .label:
            (
                "withdrawn-left-out",
                "has a speaker called as '\(code)' was, who withdrew: what they say is left out; if it is somebody else, "
                    + "label them otherwise in the file and import it again"
            )
        case .sameFile:
            (
                "withdrawn-left-out",
                "has '\(code)', who withdrew, under another code or none, told by file and speaker: what they say is left "
                    + "out; import it with the list of participants that says '\(code)'"
            )
        case .whole:
            (
                "withdrawn-left-out",
                "is a file in which '\(code)' spoke, who withdrew, and no speaker is called as they were: what all say who "
                    + "were interviewed is left out; import it with the list of participants that says '\(code)'"
            )
        case .doubt:
            (
                "withdrawn-doubtful",
                "had '\(code)' among its speakers, who withdrew; now nobody in it is called so, and nothing is left out: "
                    + "see whether their words are in it, and say in participants.csv who '\(code)' is"
            )
        case .sameLabel:
            (
                "withdrawn-left-out",
                "has a speaker with the label of '\(code)', who withdrew, beside '\(code)' itself: what both say is left "
                    + "out; if one is somebody else, label them otherwise in the file, or give them another code, and import "
                    + "it again"
            )
        }
    }
}
