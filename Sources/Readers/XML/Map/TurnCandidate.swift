import DocumentIO

/// Elements of one name that may be turns, with the attribute or child that may name their speakers.
struct TurnCandidate {
    private let name: String
    private let elements: [XMLElement]
    private let speaker: XMLPath
    /// Words outside the child that names the speaker.
    let words: Int

    /// The ways in which `elements`, all of the name `name`, may be turns.
    static func all(name: String, _ elements: [XMLElement]) -> [TurnCandidate] {
        guard elements.count >= fewest else { return [] }
        return paths(in: elements).compactMap { TurnCandidate(name, elements, speaker: $0) }
    }

    /// How much speaks for it: a name that speakers are given, then how many there are.
    var rank: Int {
        let word = AttributeNames.fold(speaker.attribute ?? speaker.steps.last ?? "")
        return elements.count + (Self.hints.contains { word.contains($0) } ? 1_000_000 : 0)
    }

    /// The map that reads the elements as turns.
    var map: XMLMap {
        var map = XMLMap()
        map.turns = [XMLPath(element: name)]
        map.speaker = speaker
        let times = Self.paths(in: elements).filter { $0 != speaker && isTime($0) }
        map.start = times.first
        map.end = times.dropFirst().first
        map.unit = unit(of: map.start)
        let others = Self.paths(in: elements).filter {
            $0.attribute == nil && $0 != speaker && !times.contains($0) && wordCount($0) > 0
        }
        let most = others.max { wordCount($0) < wordCount($1) }
        if let most, elements.allSatisfy(\.ownText.isEmpty) { map.words = [most] }
        return map
    }
}

private extension TurnCandidate {
    /// Fewer elements repeat by chance.
    static let fewest = 3
    /// A turn has so many words or more, on average; less, and the elements are words themselves.
    static let wordsEach = 2
    /// More voices than this are no longer speakers of one interview.
    static let mostSpeakers = 30
    static let hints = [
        "speak", "spk", "who", "voice", "person", "name", "initial", "role", "party", "participant",
        "sprecher",
        "locuteur", "hablante", "talker", "agent", "by", "from",
    ]

    init?(_ name: String, _ elements: [XMLElement], speaker: XMLPath) {
        let values = elements.compactMap { speaker.value(in: $0) }
        let distinct = Set(values)
        let speakerWords =
            speaker.attribute == nil ? values.reduce(0) { $0 + SpeakerTally.words($1[...]) } : 0
        words = elements.reduce(0) { $0 + SpeakerTally.words($1.text.collapsed[...]) } - speakerWords
        guard values.count * 10 >= elements.count * 9, (2...Self.mostSpeakers).contains(distinct.count),
            distinct.count * 2 <= elements.count + 1, words >= elements.count * Self.wordsEach,
            values.allSatisfy({
                $0.utf8.count <= 60 && $0.contains(where: \.isLetter) && XMLTime.seconds($0) == nil
            }),
            speakerWords <= elements.count * 4
        else { return nil }
        self.name = name
        self.elements = elements
        self.speaker = speaker
    }

    /// The attributes and children that `elements` have, in the order they are met.
    static func paths(in elements: [XMLElement]) -> [XMLPath] {
        var seen: Set<XMLPath> = []
        return elements.flatMap { element in
            element.attributes.map { XMLPath(attribute: $0.name.local) }
                + element.children.map { XMLPath(element: $0.name.local) }
        }.filter { seen.insert($0).inserted }
    }

    /// Whether most elements have a time there, and times go forward.
    func isTime(_ path: XMLPath) -> Bool {
        let values = elements.compactMap { path.value(in: $0) }
        let times = values.compactMap { XMLTime.seconds($0) }
        // A number on each element counts them.
        if zip(times, times.dropFirst()).allSatisfy({ $0 + 1 == $1 }) { return false }
        let forward = zip(times, times.dropFirst()).count { $0 <= $1 }
        return times.count * 10 >= elements.count * 8 && forward * 10 >= (times.count - 1) * 9
            && Set(times).count > 1
    }

    /// Bare numbers past what so many words can take in seconds are milliseconds: people say two words a second or
    /// more, silence aside.
    func unit(of path: XMLPath?) -> Double {
        let values = elements.compactMap { path?.value(in: $0) }
        guard !values.isEmpty, values.allSatisfy({ $0.allSatisfy(\.isNumber) }),
            let last = values.compactMap({ Double($0) }).max()
        else { return 1 }
        return last > Double(max(words, 1)) * 20 ? 0.001 : 1
    }

    func wordCount(_ path: XMLPath) -> Int {
        elements.reduce(0) { $0 + SpeakerTally.words((path.value(in: $1) ?? "")[...]) }
    }
}
