/// Makes turns of events as a person would list them who reads the tiers.
///
/// Events of one speaker belong to one turn while each begins where the one before it ends, whatever others say
/// meanwhile: who talks over somebody has a turn of their own beside, listed by its beginning. Where there is a gap,
/// the turn goes on after it only if the gap is no longer than `pause` and nobody else speaks in it.
struct TurnJoiner {
    /// Silence that still belongs to a turn, in seconds. About a second is the longest silence that speakers leave
    /// between their own words before others take the turn (Jefferson 1989, "a standard maximum silence").
    static let pause = 1.0
    /// Ends and beginnings this near, in seconds, are one point: tools round to milliseconds.
    private static let sameTime = 0.002

    private let pause: Double
    private var turns: [[SpokenEvent]] = []
    /// Each speaker's last turn, by index into `turns`, and when it ends so far.
    private var open: [String: (turn: Int, end: Moment)] = [:]
    /// The latest end so far and whose it is, and the latest of anyone else.
    private var latest: (speaker: String, end: Double)?
    private var runnerUp = -Double.infinity

    /// The turns that `events` make, ordered by their beginnings, then by their place among `events`.
    static func turns(_ events: [SpokenEvent], pause: Double = TurnJoiner.pause) -> [[SpokenEvent]] {
        var joiner = TurnJoiner(pause: pause)
        let order = events.indices.sorted { (events[$0].start.order, $0) < (events[$1].start.order, $1) }
        for index in order { joiner.add(events[index]) }
        return joiner.turns
    }

    private init(pause: Double) { self.pause = pause }
}

private extension TurnJoiner {
    mutating func add(_ event: SpokenEvent) {
        if let last = open[event.speaker], continues(last.end, event) {
            turns[last.turn].append(event)
            open[event.speaker] = (last.turn, max(last.end, event.end))
        } else {
            open[event.speaker] = (turns.count, event.end)
            turns.append([event])
        }
        note(event)
    }

    func continues(_ end: Moment, _ event: SpokenEvent) -> Bool {
        let gap = event.start.order - end.order
        if gap <= Self.sameTime { return true }
        let others = latest?.speaker == event.speaker ? runnerUp : latest?.end ?? runnerUp
        return gap <= pause && end.seconds != nil && event.start.seconds != nil
            && others <= end.order + Self.sameTime
    }

    mutating func note(_ event: SpokenEvent) {
        let end = event.end.order
        guard let before = latest else { return latest = (event.speaker, end) }
        if before.speaker == event.speaker {
            latest = (event.speaker, max(before.end, end))
        } else if end > before.end {
            runnerUp = before.end
            latest = (event.speaker, end)
        } else {
            runnerUp = max(runnerUp, end)
        }
    }
}
