extension TranscriptReading {
    /// What the rules say of a sentence, before it becomes a coding.
    struct Draft {
        /// Index of the turn in `TranscriptWords.turns`.
        let turn: Int
        /// Index of the sentence in `Words.sentences`.
        let sentence: Int
        /// Counts the interviewees' sentences of the transcript from 0.
        let ordinal: Int
        let finding: SentenceFinding
        var flags: FlagSet
        /// Index in `asked` of the question it answers; nil where that asks for nothing.
        let prompt: Int?
        /// Index in `offersAsked` of the question for what it offers; nil where it offers nothing that was asked for.
        let offer: Int?
    }
}
