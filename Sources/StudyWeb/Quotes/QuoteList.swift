import Running
import StudyModel
import StudyStore
import Themes

/// The quotes that outputs show now, those that somebody read, and what is held back.
struct QuoteList {
    /// The quotes shown, in the order of the outputs.
    let quotes: [ListedQuote]
    /// What is held back, by transcript and place.
    let held: [HeldPassage]

    /// The quotes `shown`; those whose coding went since are left out.
    init(_ shown: [QuoteInUse], _ study: StudyFile) throws(StudyFileError) {
        let codings = Dictionary(
            try study.codings(evidence: shown.map(\.id)).map { ($0.evidence, $0) },
            uniquingKeysWith: { first, _ in first })
        let read = Dictionary(
            try study.readQuotes().map { (ReadKey($0), $0) }, uniquingKeysWith: { first, _ in first })
        quotes = shown.compactMap { quote in
            codings[quote.id].map { coding in
                ListedQuote(
                    quote: quote, coding: coding, read: read[ReadKey(coding.transcript, quote.mark)])
            }
        }
        held = try study.heldPassages()
    }

    /// Those that nobody read as they are shown now: first those by which colleagues may know who speaks.
    var unread: [ListedQuote] {
        let unread = quotes.filter { $0.read == nil }
        return unread.filter { $0.quote.hint != nil } + unread.filter { $0.quote.hint == nil }
    }
    /// Those that somebody read.
    var fine: [ListedQuote] { quotes.filter { $0.read != nil } }

    private struct ReadKey: Hashable {
        let transcript: StoredTranscript.ID
        let mark: String

        init(_ transcript: StoredTranscript.ID, _ mark: String) {
            self.transcript = transcript
            self.mark = mark
        }

        init(_ read: ReadQuote) { self.init(read.transcript, read.mark) }
    }
}
