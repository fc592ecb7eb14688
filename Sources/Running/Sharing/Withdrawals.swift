import Planning
import Readers
import StudyModel
import Themes

/// Takes what was withdrawn out of what is read, input by input.
struct Withdrawals: Sendable {
    private let rows: [Withdrawal]
    /// Ids of codings by the codes that earlier packs gave them.
    private let codes: [String: String]
    /// The inputs that rows name, by row.
    private var transcripts: [Int: String] = [:]
    private var found: Set<Int> = []
    /// Everybody who was interviewed, by the codes they have.
    private var interviewed: Set<Participant.ID> = []
    private var fault: (row: Int, error: InputError)?
    /// How many codings went.
    private(set) var count = 0
    /// The codings that responses withdraw, each once however many ask for it.
    private(set) var answered: Set<EvidenceID> = []
    /// Passages that went and that no study file keeps withdrawn yet, by their codings.
    private(set) var passages: [EvidenceID] = []
    /// People who went with all they said.
    private(set) var people: Set<Participant.ID> = []
    /// What went, so that it comes back nowhere.
    private(set) var words = WithdrawnWords()

    /// Nothing is withdrawn.
    init() {
        rows = []
        codes = [:]
    }

    /// `rows` are taken out of inputs called `names`; whole transcripts may be `stored` ones of a study file.
    /// - Throws: `InputError` where a row names a transcript that is none of them.
    init(
        _ rows: [Withdrawal], codes: [String: String], inputs names: [String], stored: [String] = []
    ) throws(InputError) {
        self.rows = rows
        self.codes = codes
        found = Set(rows.indices.filter { rows[$0].mayBeGone })
        let finder = TranscriptFinder(names)
        for (index, row) in rows.enumerated() where row.evidence == nil {
            guard let written = row.transcript else { continue }
            if let name = finder.transcript(for: written) {
                transcripts[index] = name
            } else if row.isWhole, let name = TranscriptFinder(stored).transcript(for: written) {
                guard row.participant == nil else {
                    throw row.fault(
                        "names somebody in '\(name)', which is not among the inputs: leave 'participant' empty to take back all "
                            + "of it, or 'transcript' to take back all they said anywhere")
                }
                transcripts[index] = name
                found.insert(index)
            } else {
                throw row.fault(finder.reason(for: written))
            }
        }
    }

    /// Takes everything listed out of `input`, whose codings have their final ids: codings, and the interview where
    /// nobody is left of it.
    mutating func apply(to input: inout ReadInput) {
        guard !rows.isEmpty else { return }
        interviewed.formUnion(input.record?.participants.map(\.id) ?? [])
        let whole = input.codings
        var doomed: Set<Int> = []
        var named: Set<Int> = []
        var leaving: Set<Participant.ID> = []
        /// Those who take back what they say here, and nothing else.
        var partly: Set<Participant.ID> = []
        var isWhole = false
        for (index, row) in rows.enumerated() {
            if let code = row.evidence {
                let taken = take(code, index, whole)
                doomed.formUnion(taken)
                if !taken.isEmpty, !isKept(row) { named.formUnion(taken) }
            } else if let name = transcripts[index] {
                guard name == input.facts.name else { continue }
                found.insert(index)
                guard let people = Self.people(of: input, named: row) else {
                    fail(index, "'\(row.participant ?? "")' is the code of nobody who speaks in '\(name)'")
                    continue
                }
                if row.isWhole, people.isAll { isWhole = true }
                let taken = take(row, index, input, by: people.named)
                doomed.formUnion(taken)
                named.formUnion(taken)
                if row.isWhole { partly.formUnion(people.named) }
            } else if let person = person(row, index, input) {
                leaving.insert(person)
            }
        }
        input.codings = whole.indices.filter { !doomed.contains($0) }.map { whole[$0] }
        passages += named.sorted().map { whole[$0].id }
        people.formUnion(leaving)
        if !leaving.isEmpty || !partly.isEmpty { input.leaveOut(leaving.union(partly)) }
        if isWhole {
            input.record = nil
            input.codings = []
        }
        input.facts.content?.codings = input.codings.count
        note(whole, left: input.codings)
        if isWhole || !leaving.isEmpty || !partly.isEmpty { input.forgetProblems() }
        input.diagnostics.removeAll { words.isQuoted(in: $0.message) }
    }

    /// Whether the whole of the transcript called `name` is taken back, whoever speaks in it.
    func takeAll(of name: String) -> Bool {
        transcripts.contains { index, named in
            named == name && rows[index].isWhole && rows[index].participant == nil
        }
    }

    /// Whether nothing of the transcript called `name` is left, in which `people` were interviewed: the whole of it is taken
    /// back, or all that the only one of them says.
    func takeAll(of name: String, by people: [Participant.ID]) -> Bool {
        takeAll(of: name)
            || transcripts.contains { index, named in
                guard named == name, rows[index].isWhole, let code = rows[index].participant else {
                    return false
                }
                return !people.isEmpty && people.allSatisfy { Self.isCalled($0, code, in: name) }
            }
    }

    /// Called once all inputs were read.
    /// - Throws: `InputError` for the first row that names nothing that was read: what somebody took back must not be
    ///   shared because a name was misspelt.
    func check() throws(InputError) {
        let missing = rows.indices.first { !found.contains($0) }
        if let fault, fault.row < missing ?? .max { throw fault.error }
        guard let missing else { return }
        let row = rows[missing]
        if let code = row.evidence {
            throw row.fault(
                "'\(code)' is the code of no passage; if it is of a pack, name the pack's record with --earlier, or give "
                    + "transcript, turn and quote in a list of withdrawals")
        }
        throw row.fault(
            "'\(row.participant ?? "")' is the code of nobody who was interviewed (there are: \(interviewed.listed)); give "
                + "that code, or the file of the interview in a column 'transcript'")
    }
}

private extension Withdrawals {
    /// Whether a study file keeps withdrawn what it names: what shares words with that is left out, and not withdrawn too.
    func isKept(_ row: Withdrawal) -> Bool {
        guard let id = id(row) else { return row.mayBeGone }
        return rows.contains { $0.mayBeGone && self.id($0) == id }
    }

    /// The coding whose code it names.
    func id(_ row: Withdrawal) -> EvidenceID? { row.coding(codes) }

    /// The passage a code names, whatever it is coded with; all of the answer where it answers what should be done first,
    /// what is not being said, or what somebody could put in, for such an answer is quoted as a whole.
    mutating func take(_ code: String, _ row: Int, _ codings: [Coding]) -> [Int] {
        guard let id = EvidenceID(codes[code.uppercased()] ?? code),
            let coding = codings.first(where: { $0.id == id })
        else { return [] }
        found.insert(row)
        // What a list of withdrawals takes out is nothing that partners answered.
        if rows[row].line == nil { answered.insert(id) }
        words.add(code)
        let answered = coding.flags.intersection([.first, .unsaid])
        return codings.indices.filter {
            codings[$0].turn == coding.turn
                && (codings[$0].range.overlaps(coding.range)
                    || !codings[$0].flags.isDisjoint(with: answered)
                    || coding.isAskedOffer && codings[$0].isAskedOffer)
        }
    }

    /// Words of an interview, of `people` alone where there are any; the whole turn where its number is given and the words
    /// are not found in it.
    mutating func take(
        _ row: Withdrawal, _ index: Int, _ input: ReadInput, by people: Set<Participant.ID>
    ) -> [Int] {
        let theirs = { (place: Int) in
            people.isEmpty || people.contains(input.codings[place].participant)
        }
        guard row.turn != nil || row.quote != nil else {
            return people.isEmpty ? [] : input.codings.indices.filter(theirs)
        }
        if let turn = row.turn, !(1...max(1, input.facts.content?.turns ?? 0)).contains(turn) {
            fail(index, "there is no turn \(turn) in '\(input.facts.name)'")
            return []
        }
        let codings = input.codings
        let inside = codings.indices.filter {
            theirs($0) && (row.turn == nil || codings[$0].turn == row.turn)
        }
        if let turn = row.turn, inside.isEmpty, codings.contains(where: { $0.turn == turn }) {
            fail(index, "turn \(turn) of '\(input.facts.name)' is not what '\(row.participant ?? "")' says")
            return []
        }
        guard let quote = row.quote else { return inside }
        let words = quote.plainWords
        let hits = inside.filter { Self.hold(codings[$0].quote.plainWords, words) }
        guard hits.isEmpty else {
            return codings.indices.filter { place in
                hits.contains {
                    codings[$0].turn == codings[place].turn
                        && codings[$0].range.overlaps(codings[place].range)
                }
            }
        }
        if row.turn == nil {
            fail(
                index, "no passage of '\(input.facts.name)' holds these words; give the number of the turn")
            return []
        }
        return inside
    }

    /// Whom a row with a transcript names of those interviewed there, by their codes or, where nobody gave them any, by their
    /// labels, and whether that is everybody; nil where it names somebody else.
    static func people(of input: ReadInput, named row: Withdrawal)
        -> (named: Set<Participant.ID>, isAll: Bool)?
    {
        guard let code = row.participant else { return ([], true) }
        let there = Set(input.record?.participants.map(\.id) ?? [])
        let named = there.filter { isCalled($0, code, in: input.facts.name) }
        return named.isEmpty ? nil : (named, there == named)
    }

    /// Whether `code` is that of `person`, or their label in the transcript called `name`.
    static func isCalled(_ person: Participant.ID, _ code: String, in name: String) -> Bool {
        [code, "\(name)#\(code)"].contains(person.rawValue)
    }

    /// Whoever a row without a transcript names, where they speak in `input`.
    mutating func person(_ row: Withdrawal, _ index: Int, _ input: ReadInput) -> Participant.ID? {
        let person = Participant.ID(row.participant ?? "")
        guard input.record?.participants.contains(where: { $0.id == person }) ?? false else { return nil }
        found.insert(index)
        return person
    }

    mutating func fail(_ row: Int, _ reason: String) {
        if let fault, fault.row <= row { return }
        fault = (row, rows[row].fault(reason))
    }

    mutating func note(_ whole: [Coding], left: [Coding]) {
        let kept = Set(left.map(\.id))
        let gone = whole.filter { !kept.contains($0.id) }
        count += gone.count
        guard !gone.isEmpty else { return }
        for coding in gone { words.add(coding.id.description, passage: coding.quote) }
        let ids = Set(gone.map(\.id.description))
        for (code, id) in codes where ids.contains(id) { words.add(code) }
    }

    /// Whether one holds all words of the other in a row.
    static func hold(_ passage: [String], _ words: [String]) -> Bool {
        let (long, short) = passage.count < words.count ? (words, passage) : (passage, words)
        guard !short.isEmpty else { return false }
        return (0...(long.count - short.count)).contains { long[$0...].starts(with: short) }
    }
}
