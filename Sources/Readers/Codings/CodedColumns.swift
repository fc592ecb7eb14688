import StudyModel

/// Where a CSV file of decisions has what.
struct CodedColumns {
    private let transcript: Int
    private let turn: Int
    private let start: Int
    private let end: Int
    private let criterion: Int?
    private let state: Int?
    private let criteria: Int?
    private let kind: Int?

    /// The columns named by `header`.
    init(_ header: CSVTable.Row, file: String) throws(InputError) {
        let names = header.cells.map { $0.lowercased() }
        func place(_ name: String) throws(InputError) -> Int {
            guard let place = names.firstIndex(of: name) else {
                throw InputError(
                    file: file, line: header.line,
                    reason: "has no column '\(name)': codings need transcript, turn, start, end, and either "
                        + "criterion and state or criteria")
            }
            return place
        }
        transcript = try place("transcript")
        turn = try place("turn")
        start = try place("start")
        end = try place("end")
        criteria = names.firstIndex(of: "criteria")
        criterion = criteria == nil ? try place("criterion") : nil
        state = criteria == nil ? try place("state") : nil
        kind = criteria == nil ? nil : names.firstIndex(of: "kind")
    }

    /// The decision of `row`; nil for a coding that no criterion covers.
    func passage(
        _ row: CSVTable.Row, _ known: [String: Criterion.ID], file: String
    ) throws(InputError) -> PassageDecisions? {
        let place = try range(row, file)
        let name = cell(row, transcript)
        guard let criteria else {
            return try decision(row, name, place, known, file)
        }
        var passage = PassageDecisions(transcript: name, turn: place.turn, range: place.range)
        for word in cell(row, criteria).split(separator: "|") {
            passage.accepted.insert(try id(String(word).stripped, row, known, file))
        }
        if let kind { passage.kind = try self.kind(cell(row, kind), row, file) }
        return passage
    }
}

private extension CodedColumns {
    func cell(_ row: CSVTable.Row, _ column: Int) -> String {
        column < row.cells.count ? row.cells[column] : ""
    }

    func range(_ row: CSVTable.Row, _ file: String) throws(InputError) -> (turn: Int, range: Range<Int>) {
        guard let turn = Int(cell(row, turn)), let start = Int(cell(row, start)),
            let end = Int(cell(row, end)),
            turn > 0, start >= 0, end >= start
        else {
            throw InputError(
                file: file, line: row.line, reason: "has no whole numbers for turn (from 1), start and end")
        }
        return (turn, start..<end)
    }

    func id(
        _ word: String, _ row: CSVTable.Row, _ known: [String: Criterion.ID], _ file: String
    ) throws(InputError) -> Criterion.ID {
        guard let id = known[word] else {
            throw InputError(
                file: file, line: row.line, reason: "names '\(word)', which the codebook does not know")
        }
        return id
    }

    func decision(
        _ row: CSVTable.Row, _ name: String, _ place: (turn: Int, range: Range<Int>),
        _ known: [String: Criterion.ID], _ file: String
    ) throws(InputError) -> PassageDecisions? {
        let word = cell(row, criterion ?? 0)
        if word.isEmpty { return nil }
        var passage = PassageDecisions(transcript: name, turn: place.turn, range: place.range)
        let id = try id(word, row, known, file)
        switch CodingState(rawValue: cell(row, state ?? 0)) {
        case .accepted: passage.accepted = [id]
        case .rejected: passage.rejected = [id]
        case .suggested: passage.undecided = [id]
        case nil:
            throw InputError(
                file: file, line: row.line,
                reason: "has the state '\(cell(row, state ?? 0))'; known are suggested, accepted and rejected"
            )
        }
        return passage
    }

    func kind(_ word: String, _ row: CSVTable.Row, _ file: String) throws(InputError) -> PassageDecisions.Kind
    {
        switch word {
        case "": return .unknown
        case "none": return .decided(nil)
        default:
            guard let kind = StatementKind(rawValue: word) else {
                throw InputError(file: file, line: row.line, reason: "has the kind '\(word)', which is none")
            }
            return .decided(kind)
        }
    }
}
