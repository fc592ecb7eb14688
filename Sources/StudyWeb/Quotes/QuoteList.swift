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

    /// The quotes of `view`; those whose coding went since are left out.
    init(_ view: LiveView, _ study: StudyFile) throws(StudyFileError) {
        let shown = view.picture.summary.quotesInUse
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

    /// How many of `quotes`, by coding and mark, nobody of the team read.
    static func unread(_ quotes: [(evidence: EvidenceID, mark: String)], in study: StudyFile)
        throws(StudyFileError) -> Int
    {
        let homes = Dictionary(
            try study.codings(evidence: quotes.map(\.evidence)).map { ($0.evidence, $0.transcript) },
            uniquingKeysWith: { first, _ in first })
        let read = Set(try study.readQuotes().map { ReadKey($0) })
        return quotes.count { quote in
            !(homes[quote.evidence].map { read.contains(ReadKey($0, quote.mark)) } ?? false)
        }
    }

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
