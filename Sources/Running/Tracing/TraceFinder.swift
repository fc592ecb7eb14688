import Planning
import Readers
import StudyModel

/// Tells what a person means by what they typed.
struct TraceFinder {
    /// Ids are compared without what people leave out or add.
    private let entries: [String: PlanDraft.Entry]
    private let draft: PlanDraft
    private let transcripts: TranscriptFinder
    private let names: [String]

    init(_ draft: PlanDraft) {
        self.draft = draft
        entries = Dictionary(draft.entries.map { (Self.plain($0.id), $0) }) { first, _ in first }
        names = draft.making?.transcripts.map(\.name) ?? []
        transcripts = TranscriptFinder(names)
    }

    /// What `words` mean, each by itself; where one of them is no id, no criterion and no place, all together are
    /// words to look for. One that looks like an id or a place and is none is a failure; one that is the id of an entry
    /// and the label of a criterion means both.
    func subjects(_ words: [String]) -> [(what: String, subject: Result<TraceSubject, TraceFailure>)] {
        var subjects: [(what: String, subject: Result<TraceSubject, TraceFailure>)] = []
        for word in words {
            do throws(TraceFailure) {
                let found = try self.subjects(word)
                guard !found.isEmpty else { return [phrase(words.joined(separator: " "))] }
                subjects += found.map { (word, .success($0)) }
            } catch {
                subjects.append((word, .failure(error)))
            }
        }
        return subjects
    }
}

private extension TraceFinder {
    static let quotationMarks: Set<Character> = ["\"", "'", "“", "”", "‘", "’", "«", "»"]

    func phrase(_ words: String) -> (what: String, subject: Result<TraceSubject, TraceFailure>) {
        let plain = Self.unquoted(words)
        guard WordNeedle(plain) != nil else {
            return (
                words, .failure(.nothing(what: words, advice: ["there are no words to look for"] + kinds))
            )
        }
        return (words, .success(.words(plain)))
    }

    /// `word` without marks around it.
    static func unquoted(_ word: String) -> String {
        var word = word.split(whereSeparator: \.isWhitespace).joined(separator: " ")[...]
        while let first = word.first, quotationMarks.contains(first) { word = word.dropFirst() }
        while let last = word.last, quotationMarks.contains(last) || last == "…" { word = word.dropLast() }
        return String(word)
    }

    static func plain(_ id: String) -> String {
        id.uppercased().filter { !"[]() ".contains($0) }.replacing("_", with: ".")
    }

    /// What one word means; nothing where it is none of what has a name.
    func subjects(_ word: String) throws(TraceFailure) -> [TraceSubject] {
        if let first = word.first, Self.quotationMarks.contains(first) { return [] }
        let named = [
            entries[Self.plain(word)].map { TraceSubject.entry($0) }, criterion(word).map { .criterion($0) },
        ].compactMap(\.self)
        if !named.isEmpty { return named }
        if let place = try place(word) { return [place] }
        if let code = EvidenceID(word), word.contains("-") || word.contains(where: \.isNumber) {
            return [coding(code)]
        }
        if looksLikeID(word) { throw .nothing(what: word, advice: unknown(word)) }
        return []
    }

    func criterion(_ word: String) -> DraftMaking.Criterion? {
        let wanted = word.lowercased()
        let criteria = draft.making?.criteria ?? []
        return criteria.first { $0.id.rawValue.lowercased() == wanted }
            ?? criteria.first { $0.label.lowercased() == wanted }
            ?? criteria.first { $0.name.lowercased() == wanted }
    }

    /// The coding `code` names: by the code of the draft, or by its id.
    func coding(_ code: EvidenceID) -> TraceSubject {
        if code.description == draft.code { return .draft }
        return .coding(draft.codes[code] ?? code)
    }

    /// A letter that ids or labels of the draft begin with, a number, and perhaps a point and another: `P5.3`, `Q7`.
    func looksLikeID(_ word: String) -> Bool {
        let plain = Self.plain(word)
        let known = Set("PAQRD" + draft.entries.compactMap(\.id.first))
        let numbers = plain.dropFirst().split(separator: ".", omittingEmptySubsequences: false)
        return plain.first.map(known.contains) ?? false && (1...2).contains(numbers.count)
            && numbers.allSatisfy { !$0.isEmpty && $0.count <= 4 && $0.allSatisfy(\.isNumber) }
    }

    /// The transcript, perhaps with turns, that `word` names.
    func place(_ word: String) throws(TraceFailure) -> TraceSubject? {
        if let name = transcripts.transcript(for: word) { return .place(transcript: name, turns: nil) }
        if let colon = word.lastIndex(of: ":"), let turns = Self.turns(word[word.index(after: colon)...]) {
            let written = String(word[..<colon])
            guard let name = transcripts.transcript(for: written) else {
                throw .nothing(what: word, advice: [transcripts.reason(for: written)])
            }
            return .place(transcript: name, turns: turns)
        }
        let endings = InputList.completions + ["docx"]
        guard let dot = word.lastIndex(of: "."),
            endings.contains(word[word.index(after: dot)...].lowercased())
        else { return nil }
        throw .nothing(what: word, advice: [transcripts.reason(for: word)])
    }

    /// `12` or `12-14`, from 1; nil where it is neither.
    static func turns(_ written: Substring) -> ClosedRange<Int>? {
        let parts = written.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        guard let first = parts.first.flatMap({ $0 }), let last = parts.last.flatMap({ $0 }),
            parts.count <= 2, 1 <= first, first <= last
        else { return nil }
        return first...last
    }

    /// What to say of an id that is in no entry.
    func unknown(_ word: String) -> [String] {
        let ids = draft.entries.map(\.id)
        let near = Suggestion.clause(for: Self.plain(word), in: ids)
        return [
            "'\(word)' is no id of \(draft.version) (\(draft.code))\(near)",
            "Every draft numbers anew: for an id of another draft, name that draft's folder with --in.",
        ] + kinds
    }

    /// What there is to ask for.
    var kinds: [String] {
        let sorts: [(PlanDraft.Sort, String)] = [
            (.statement, "statements"), (.action, "actions"), (.question, "questions"),
            (.risk, "risks and dependencies"),
        ]
        let ranges = sorts.compactMap { sort, name -> String? in
            let ids = draft.entries.filter { $0.sort == sort }.map(\.id)
            guard !ids.isEmpty else { return nil }
            return "\(name) (\(Self.ranges(ids)))"
        }
        return [
            "There are " + ranges.joined(separator: ", ")
                + "; codes of evidence (K3F7-Q2PX), criteria (their id or label), transcripts with or without turns "
                + "(int03.docx:12-14), and words."
        ]
    }

    /// "R1 to R8, D1 to D6": the first and the last of each letter.
    static func ranges(_ ids: [String]) -> String {
        var letters: [Character] = []
        for letter in ids.compactMap(\.first) where !letters.contains(letter) { letters.append(letter) }
        return letters.map { letter in
            let own = ids.filter { $0.first == letter }
            guard let first = own.first, let last = own.last, first != last else { return own.first ?? "" }
            return "\(first) to \(last)"
        }
        .joined(separator: ", ")
    }
}
