import StudyModel
import StudyStore
import Themes

/// A quote that outputs show, with where it comes from and whether somebody read it.
struct ListedQuote {
    /// The quote.
    let quote: QuoteInUse
    /// The coding it comes from.
    let coding: StoredCoding
    /// Who read it as it is shown now; nil where nobody did.
    let read: ReadQuote?

    /// What is held back with it: the whole turn where it is an answer put together from sentences of it. nil where its turn
    /// is gone.
    func passage(in study: StudyFile) throws(StudyFileError) -> Segment? {
        let segment = coding.proposal.segment
        let isAnswer = quote.purposes.contains { purpose in
            purpose.use == .first || purpose.use == .offer && coding.reasons.contains(where: \.tellsOffer)
        }
        guard isAnswer else { return segment }
        guard let transcript = try study.transcript(coding.transcript),
            transcript.turns.indices.contains(segment.turn - 1)
        else { return nil }
        let words = transcript.text(of: transcript.turns[segment.turn - 1])
        return Segment(turn: segment.turn, range: 0..<words.unicodeScalars.count)
    }
}
