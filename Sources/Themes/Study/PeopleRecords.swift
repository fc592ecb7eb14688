import StudyModel

/// All interviewees of a study with what is kept of each.
struct PeopleRecords: Sendable {
    private var places: [Participant.ID: Int] = [:]
    private var records: [PersonRecord] = []
    private let criteria: Int

    /// Nobody yet, for so many criteria.
    init(criteria: Int) { self.criteria = criteria }

    /// How many there are.
    var count: Int { records.count }

    /// The place of a person, who is added where they are new.
    mutating func place(of person: Participant.ID) -> Int {
        if let place = places[person] { return place }
        places[person] = records.count
        records.append(PersonRecord(criteria: criteria))
        return records.count - 1
    }

    /// What is kept of the person at a place.
    subscript(place: Int) -> PersonRecord {
        _read { yield records[place] }
        _modify { yield &records[place] }
    }

    /// All people by id.
    var sorted: [(id: Participant.ID, record: PersonRecord)] {
        places.sorted { $0.key < $1.key }.map { ($0.key, records[$0.value]) }
    }
}
