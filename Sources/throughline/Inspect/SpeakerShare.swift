import StudyModel

/// How much one speaker says.
struct SpeakerShare {
    /// The speaker.
    let speaker: Speaker
    /// Their turns.
    let turns: Int
    /// Their words, parted by white space.
    let words: Int
    /// Their words of all words, 0…1.
    let share: Double

    /// The shares of all speakers, in order of their first turn.
    static func all(_ transcript: Transcript) -> [SpeakerShare] {
        var turns = Array(repeating: 0, count: transcript.speakers.count)
        var words = turns
        for turn in transcript.turns {
            turns[turn.speaker] += 1
            words[turn.speaker] += transcript.text(of: turn).split(whereSeparator: \.isWhitespace).count
        }
        let total = max(1, words.reduce(0, +))
        return transcript.speakers.indices.map {
            SpeakerShare(
                speaker: transcript.speakers[$0], turns: turns[$0], words: words[$0],
                share: Double(words[$0]) / Double(total))
        }
    }
}
