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
        /// Whether it is the same words, and not some that are like them.
        let isSame: Bool
        /// Who said it; nil where that is not known any more, or never was.
        var person: Participant.ID?
    }

    /// How much of the longer of two turns must be the same for one to have become the other.
    private static let leastLikenessOfTurns = 0.3

    private let people: [Participant.ID?]
    private let old: [WordPlaces]
    private let turns: [WordPlaces]
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
        turns = places(new)
        alignment = TurnAlignment(old: self.old.map(\.words), new: turns.map(\.words))
        finder = PassageFinder(Array(zip(turns, new.turns.map { new.speaker(of: $0).label })))
        self.table = table
    }

    mutating func outcome(of coding: KeptCoding) -> Outcome {
        guard let segment = coding.segment, old.indices.contains(segment.turn - 1) else {
            let words = coding.lostWords ?? ""
            let passage = AnchoredPassage(
                lost: WordPlaces(words, &table), lastAt: alignment.place(of: coding.lostTurn))
            return outcome(of: coding, passage, words: words)
        }
        var outcome = outcome(of: coding, passage(segment), words: words(of: segment))
        outcome.person = people[segment.turn - 1]
        return outcome
    }

    /// Where the words of `segment` stand that must not be used: the same words, or else the whole turn that theirs became;
    /// nil where there is none.
    func cover(of segment: Segment) -> Segment? {
        guard old.indices.contains(segment.turn - 1) else { return nil }
        if let same = finder.placeOfSame(passage(segment)) { return same }
        let place = alignment.place(of: segment.turn)
        guard turns.indices.contains(place - 1), !turns[place - 1].scalars.isEmpty,
            let match = Likeness.best(old[segment.turn - 1].words, in: turns[place - 1].words),
            match.likeness >= Self.leastLikenessOfTurns
        else { return nil }
        return Segment(turn: place, range: 0..<turns[place - 1].scalars.count)
    }

    /// Where the sentences of `segment` stand that must not be used, each by itself; `areAll` where none is gone.
    func covers(ofSentencesIn segment: Segment) -> (segments: [Segment], areAll: Bool) {
        guard old.indices.contains(segment.turn - 1) else { return ([], false) }
        let scalars = old[segment.turn - 1].scalars
        var (found, areAll, start) = ([Segment](), true, segment.range.lowerBound)
        for place in segment.range.clamped(to: 0..<scalars.count) {
            let isLast = place + 1 >= min(segment.range.upperBound, scalars.count)
            guard isLast || (".?!".unicodeScalars.contains(scalars[place]) && scalars[place + 1] == " ")
            else {
                continue
            }
            let sentence = Segment(turn: segment.turn, range: start..<place + 1)
            start = place + 1
            if let cover = cover(of: sentence) {
                if !found.contains(cover) { found.append(cover) }
            } else {
                areAll = false
            }
        }
        return (found, areAll)
    }

    private func outcome(of coding: KeptCoding, _ passage: AnchoredPassage, words: String) -> Outcome {
        let same = finder.placeOfSame(passage)
        return Outcome(
            coding: coding, segment: same ?? finder.placeOfAlike(passage), words: words, isSame: same != nil)
    }

    private func passage(_ segment: Segment) -> AnchoredPassage {
        let text = old[segment.turn - 1]
        return AnchoredPassage(
            segment.range.clamped(to: 0..<text.scalars.count), of: text,
            speaker: oldSpeakers[segment.turn - 1], expectedAt: alignment.place(of: segment.turn))
    }

    private func words(of segment: Segment) -> String {
        let scalars = old[segment.turn - 1].scalars
        var words = String.UnicodeScalarView()
        words.append(contentsOf: scalars[segment.range.clamped(to: 0..<scalars.count)])
        return String(words)
    }
}
