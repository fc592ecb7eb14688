import GRDB
import StudyModel

/// Finds the places of kept codings in an edited transcript.
struct Reanchoring {
    /// A kept coding and where it stands now; nowhere where its words are not found.
    struct Outcome {
        let coding: KeptCoding
        let segment: Segment?
        /// The words it was about.
        let words: String
        /// Who said it; nil where that is not known any more, or never was.
        var person: Participant.ID?
    }

    private let people: [Participant.ID?]
    private let old: [WordPlaces]
    private let oldSpeakers: [String]
    private let alignment: TurnAlignment
    private let finder: PassageFinder
    private var table: WordNumbers

    init(from old: Transcript, to new: Transcript) {
        var table = WordNumbers()
        let places = { (transcript: Transcript) in
            transcript.turns.map { WordPlaces(transcript.text(of: $0), &table) }
        }
        self.old = places(old)
        people = old.turns.map { old.speaker(of: $0).participant }
        oldSpeakers = old.turns.map { old.speaker(of: $0).label }
        let turns = places(new)
        alignment = TurnAlignment(old: self.old.map(\.words), new: turns.map(\.words))
        finder = PassageFinder(Array(zip(turns, new.turns.map { new.speaker(of: $0).label })))
        self.table = table
    }

    mutating func outcome(of coding: KeptCoding) -> Outcome {
        guard let segment = coding.segment, old.indices.contains(segment.turn - 1) else {
            let words = coding.lostWords ?? ""
            let passage = Passage(
                lost: WordPlaces(words, &table), lastAt: alignment.place(of: coding.lostTurn))
            return Outcome(coding: coding, segment: finder.place(of: passage), words: words)
        }
        let text = old[segment.turn - 1]
        let passage = Passage(
            segment.range.clamped(to: 0..<text.scalars.count), of: text,
            speaker: oldSpeakers[segment.turn - 1],
            expectedAt: alignment.place(of: segment.turn))
        return Outcome(
            coding: coding, segment: finder.place(of: passage), words: words(of: segment),
            person: people[segment.turn - 1])
    }

    private func words(of segment: Segment) -> String {
        let scalars = old[segment.turn - 1].scalars
        var words = String.UnicodeScalarView()
        words.append(contentsOf: scalars[segment.range.clamped(to: 0..<scalars.count)])
        return String(words)
    }
}
