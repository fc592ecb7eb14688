/// Tells what is said off the record, in an answer and in the one before it.
///
/// A cue said beforehand ("off the record, …") covers its sentence and the rest of the answer. One said
/// afterwards ("don't quote me on that") covers the whole answer: what "that" takes in cannot be told from
/// the words, and a promise of confidence weighs more than evidence. Where it opens the answer, it speaks of
/// the answer before. A cue that takes it back ends the cover from the next sentence on.
/// An answer to the question what must not be used is covered too, up to where it goes on to other things.
/// Sentences are counted over all that interviewees say.
struct OffRecord {
    /// Words that may stand before a cue that speaks of the answer before ("Oh, and don't quote that").
    private static let leadIn = 3

    /// The first sentence that a cue said afterwards covers.
    private var start = 0
    /// The first sentence of the same person's answer before this one.
    private var previousStart = 0
    /// Whether a sentence without a cue is covered.
    private(set) var isOpen = false
    /// Whether a cue stood in the answer.
    private var isMarked = false
    /// Whether the answer is covered for what was asked alone.
    private var isForQuestion = false

    /// Begins an answer, before which there are `count` sentences. Where nothing was asked, it goes on
    /// with the answer before; where `isAsked`, the question was for what must not be used.
    mutating func beginAnswer(at count: Int, goesOn: Bool, isAsked: Bool) {
        if goesOn { return }
        previousStart = start
        start = count
        isMarked = isAsked
        isOpen = isAsked
        isForQuestion = isAsked
    }

    /// The answer goes on to things that were not asked for.
    mutating func endRequest() {
        if isForQuestion { isOpen = false }
    }

    /// Forgets the answer before: someone else speaks.
    mutating func changeSpeaker(at count: Int) {
        start = count
        isOpen = false
    }

    /// Whether the sentence is covered, before which there are `count`, and the first sentence before it that
    /// is.
    mutating func read(_ cues: CueReading, isFirst: Bool, at count: Int) -> (covers: Bool, from: Int) {
        guard cues.has(.offRecord) || cues.has(.offRecordSaid) || cues.has(.backOnRecord) else {
            return (isOpen, count)
        }
        let said = last(.offRecordSaid, cues)
        let opens = [last(.offRecord, cues), said].compactMap { $0?.start }.max()
        let closes = cues.last(.backOnRecord)?.start
        var covers = isOpen
        var from = count
        if let opens {
            if let said, !isOpen {
                let opensAnswer = isFirst && Int(said.start) - cues.tokens.lowerBound <= Self.leadIn
                from = opensAnswer && start == count ? previousStart : start
            }
            covers = true
            isMarked = true
            isForQuestion = false
            isOpen = opens >= closes ?? -1
        } else if closes != nil {
            covers = false
            isOpen = false
        }
        if closes != nil { start = count }
        return (covers, from)
    }

    /// The first sentence of the answer that the interviewer promises to leave out by the question `cues` has
    /// read; nil without such words, and where the answer itself says what must not be used.
    func promised(_ cues: CueReading) -> Int? {
        isMarked || last(.offRecordSaid, cues) == nil ? nil : start
    }

    /// The last cue of `role` that is no part of longer words about things off the record as a topic.
    private func last(_ role: Phrase.Role, _ cues: CueReading) -> Hit? {
        cues.last(role) { !cues.isCovered($0, byLonger: .offRecordTopic) }
    }
}
