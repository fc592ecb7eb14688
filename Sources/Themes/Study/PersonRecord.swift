import StudyModel

/// What is kept of a person while interviews are added.
struct PersonRecord: Sendable {
    private var attributes: [(transcript: String, stated: Participant.Attributes)] = []
    private var views: [PersonView] = []
    /// The months they name, each once.
    private var months: [UsedWording] = []
    /// The gathered questions that they answer.
    var answered: Set<GatheredQuestion> = []
    /// For each criterion the place of its view, from 1; 0 where there is none.
    private var places: [UInt16]

    init(criteria: Int) { places = [UInt16](repeating: 0, count: criteria) }

    /// Their attributes: what later transcripts (by name) state wins.
    var merged: Participant.Attributes {
        attributes.sorted { $0.transcript < $1.transcript }
            .reduce(Participant.Attributes()) { $0.overridden(by: $1.stated) }
    }

    /// Names of the transcripts they speak in, in order.
    var transcripts: [String] { attributes.map(\.transcript).sorted() }

    /// What they say of a criterion, by its place in the codebook; nil where nothing is kept.
    func view(of criterion: Int) -> PersonView? {
        places[criterion] > 0 ? views[Int(places[criterion]) - 1] : nil
    }

    /// All wordings they use, of whatever criterion, and the months they name: of each by number a passage.
    var wordings: [UInt32: EvidenceID] {
        let used = (months + views.flatMap(\.phrases)).map { ($0.number, $0.id) }
        return Dictionary(used, uniquingKeysWith: min)
    }

    /// Notes that they name a month.
    mutating func add(month: UsedWording) { UsedWording.add(month, to: &months) }

    /// Notes what `transcript` states of them.
    mutating func describe(_ stated: Participant.Attributes, in transcript: String) {
        attributes.removeAll { $0.transcript == transcript }
        attributes.append((transcript, stated))
    }

    /// Changes what is kept of a criterion.
    mutating func change(_ criterion: Int, _ body: (inout PersonView) -> Void) {
        if places[criterion] == 0 {
            views.append(PersonView())
            places[criterion] = UInt16(views.count)
        }
        body(&views[Int(places[criterion]) - 1])
    }
}
