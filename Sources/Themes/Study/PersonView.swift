import StudyModel

/// What one person says of one criterion, as far as it is kept: counts, and the words the matrix shows.
struct PersonView: Sendable {
    /// How many passages take each position.
    private(set) var tally = Tally()
    private(set) var confirmed: Int32 = 0
    private(set) var reported: Int32 = 0
    private(set) var questionCount: Int32 = 0
    /// Counted passages that answer a question which names the criterion.
    private(set) var prompted: Int32 = 0
    private(set) var kinds: KindSet = []
    /// Whether they speak of it where they say what should be done first.
    private(set) var isFirst = false
    private(set) var criticised: SectorSet = []
    /// The sides they speak for.
    private(set) var sides: SideSet = []
    /// The wordings they use, each once.
    private(set) var phrases: [UsedWording] = []
    /// The best passage of each stance, the best of all first; of those who take a position none that takes none.
    private(set) var quotes: [CellQuote] = []

    struct Tally: Sendable {
        var helping: Int32 = 0
        var hindering: Int32 = 0
        var mixed: Int32 = 0
        var neutral: Int32 = 0

        /// The position: someone who tells of help and of hindrance is mixed; nil where there is none.
        var stance: Stance? {
            switch (helping + mixed > 0, hindering + mixed > 0) {
            case (true, true): .mixed
            case (true, false): .helping
            case (false, true): .hindering
            case (false, false): neutral > 0 ? .neutral : nil
            }
        }

        mutating func add(_ other: Tally) {
            helping += other.helping
            hindering += other.hindering
            mixed += other.mixed
            neutral += other.neutral
        }

        mutating func add(_ stance: Stance) {
            switch stance {
            case .helping: helping += 1
            case .hindering: hindering += 1
            case .mixed: mixed += 1
            case .neutral: neutral += 1
            }
        }
    }

    /// Counted passages.
    var passages: Int { Int(tally.helping + tally.hindering + tally.mixed + tally.neutral) }

    /// Whether they speak of it in answer to a question that names it.
    var isAsked: Bool { prompted > 0 }

    /// Whether they bring it up themselves, at least once.
    var isVolunteered: Bool { passages > Int(prompted) }

    /// Their position; nil where only hearsay is kept.
    var stance: Stance? { tally.stance }

    /// Whether a passage tells of it hindering.
    var isCritical: Bool { tally.hindering + tally.mixed > 0 }

    /// Which way most of their passages point; nil where they are even or take no position.
    var leaning: Stance? {
        if tally.helping == tally.hindering { return nil }
        return tally.helping > tally.hindering ? .helping : .hindering
    }

    mutating func addReported() { reported += 1 }

    /// Counts a coding; `criticised` are sectors its passage speaks of.
    mutating func add(_ coding: Coding, _ stance: Stance, criticised sectors: SectorSet) {
        tally.add(stance)
        confirmed += coding.isConfirmed ? 1 : 0
        questionCount += coding.isQuestion ? 1 : 0
        prompted += coding.flags.contains(.prompted) ? 1 : 0
        isFirst = isFirst || coding.namesFirst
        if let kind = coding.countedKind { kinds.insert(KindSet(kind)) }
        criticised.formUnion(sectors)
    }

    mutating func add(side: SideSet) { sides.formUnion(side) }

    mutating func add(_ phrase: UsedWording) { UsedWording.add(phrase, to: &phrases) }

    /// Takes what one interview offers: its best passage of each stance. Call it once all of the interview is counted.
    mutating func keep(_ offered: [CellQuote], _ names: [String]) {
        let all = (offered + quotes).sorted { CellQuote.isBetter($0, $1, names) }
        quotes = []
        for quote in all where !quotes.contains(where: { $0.stance == quote.stance }) { quotes.append(quote) }
        // Whoever takes a position once is quoted for that alone, whatever else they say.
        if stance != .neutral { quotes.removeAll { $0.stance == .neutral } }
    }
}
