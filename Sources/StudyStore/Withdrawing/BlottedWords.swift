import DocumentIO
import GRDB
import StudyModel

/// Words of a transcript that may not be kept, known by their number and their hash alone.
struct BlottedWords {
    /// What stands in place of every code point that is taken out, so that the places of all others stay.
    static let blot: Unicode.Scalar = "\u{2588}"

    private var hashes: [Int: Set<String>] = [:]

    /// Those of the transcript of that name.
    init(_ name: String, _ db: Database) throws {
        for row in try Row.fetchAll(
            db,
            sql: """
                SELECT word_count, words_sha256 FROM withdrawn_quote
                JOIN transcript ON transcript.id = withdrawn_quote.transcript
                WHERE transcript.name = ? AND word_count > 0
                """, arguments: [name])
        {
            hashes[row["word_count"], default: []].insert(row["words_sha256"])
        }
    }

    var isEmpty: Bool { hashes.isEmpty }

    /// How many words a passage has, and by which hash they are known.
    static func key(of passage: some StringProtocol) -> (count: Int, hash: String) {
        var table = WordNumbers()
        let words = WordPlaces(passage, &table)
        return (words.places.count, hash(words, 0..<words.places.count))
    }

    /// The code points of `text` that may not be kept.
    func places(in text: Substring) -> [Range<Int>] {
        var table = WordNumbers()
        let words = WordPlaces(text, &table)
        return hashes.sorted { $0.key < $1.key }.flatMap { count, known in
            guard words.places.count >= count else { return [Range<Int>]() }
            return (0...(words.places.count - count)).filter {
                known.contains(Self.hash(words, $0..<$0 + count))
            }.map { words.places[$0].lowerBound..<words.places[$0 + count - 1].upperBound }
        }
    }

    /// Whether `text` has words that may not be kept, or is a part of `passages`, which hold such words.
    func isIn(_ text: String?, partOf passages: [String]) -> Bool {
        guard let text, !text.isEmpty else { return false }
        if !places(in: text[...]).isEmpty { return true }
        return passages.contains { passage in
            var table = WordNumbers()
            let (long, short) = (WordPlaces(passage, &table).words, WordPlaces(text, &table).words)
            guard short.count > 1, short.count <= long.count else { return false }
            return (0...(long.count - short.count)).contains { long[$0...].starts(with: short) }
        }
    }

    private static func hash(_ words: WordPlaces, _ range: Range<Int>) -> String {
        let folded = words.places[range].map { WordNumbers.folded(words.scalars[$0]) }
        return SHA256.hex(Array(folded.joined(separator: " ").utf8))
    }
}

extension StudyInput {
    /// The input with what may not be kept of it blotted out.
    func without(_ blotted: BlottedWords) -> StudyInput {
        guard !blotted.isEmpty else { return self }
        let places = transcript.turns.map { blotted.places(in: transcript.text(of: $0)) }
        let passages = zip(transcript.turns, places).flatMap { turn, ranges -> [String] in
            let scalars = Array(transcript.text(of: turn).unicodeScalars)
            return ranges.map { range -> String in
                var words = String.UnicodeScalarView()
                words.append(contentsOf: scalars[range])
                return String(words)
            }
        }
        var input = self
        input.transcript = transcript.blotted(places) { blotted.isIn($0, partOf: passages) }
        input.problems = problems.filter { !blotted.isIn($0.message, partOf: passages) }
        return input
    }
}

extension Transcript {
    /// The transcript with code points of each turn blotted out, and without what stands beside its turns and `isLeftOut`.
    func blotted(_ places: [[Range<Int>]], without isLeftOut: (String?) -> Bool) -> Transcript {
        var words = ""
        var kept: [Turn] = []
        for (turn, ranges) in zip(turns, places) {
            if !kept.isEmpty { words += "\n" }
            let start = words.utf8.count
            words += ranges.isEmpty ? String(text(of: turn)) : text(of: turn).blotted(ranges)
            kept.append(
                Turn(
                    number: turn.number, speaker: turn.speaker, span: TextSpan(start..<words.utf8.count),
                    time: turn.time, place: turn.place))
        }
        return Transcript(
            name: name, layout: layout, text: words, turns: kept, speakers: speakers,
            participants: participants,
            metadata: metadata.filter { !isLeftOut($0.key) && !isLeftOut($0.value) },
            accounting: ParagraphAccounting(
                inTurns: accounting.inTurns, inMetadata: accounting.inMetadata,
                skipped: accounting.skipped.map {
                    isLeftOut($0.excerpt) ? .init(place: $0.place, reason: $0.reason, excerpt: "") : $0
                },
                words: accounting.words),
            comments: comments.filter { !isLeftOut($0.text) && !isLeftOut($0.about) })
    }
}

extension StringProtocol {
    /// The text with these code points blotted out.
    func blotted(_ ranges: [Range<Int>]) -> String {
        var scalars = Array(unicodeScalars)
        for range in ranges {
            for place in range.clamped(to: 0..<scalars.count) { scalars[place] = BlottedWords.blot }
        }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        return String(text)
    }
}
