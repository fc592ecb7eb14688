import Planning
import StudyModel
import StudyStore
import Themes

/// Who said what of a criterion, by position.
struct CriterionPeople {
    /// A section for each position that somebody takes.
    private(set) var sections: [PageValues] = []
    /// Whoever did not raise it.
    private(set) var silent: [PageValues] = []

    init(_ picture: LivePicture, column: Int) {
        let matrix = picture.summary.matrix
        var people: [Stance: [PageValues]] = [:]
        for (index, row) in matrix.rows.enumerated() {
            let values = Self.person(index, row, picture, column)
            if let cell = row.cells[column] {
                people[cell.stance, default: []].append(values)
            } else {
                silent.append(values)
            }
        }
        sections = [Stance.helping, .mixed, .hindering, .neutral].compactMap { stance in
            guard let found = people[stance] else { return nil }
            return [
                "id": .text("s-\(stance.rawValue)"), "title": .text(Self.title(stance)),
                "count": .number(found.count), "people": .list(found),
            ]
        }
    }
}

private extension CriterionPeople {
    static func title(_ stance: Stance) -> String {
        switch stance {
        case .helping: "Told of help"
        case .mixed: "Told of both"
        case .hindering: "Told of difficulty"
        case .neutral: "Raised it without a position"
        }
    }

    static func person(
        _ index: Int, _ row: FrameworkMatrix.Row, _ picture: LivePicture, _ column: Int
    ) -> PageValues {
        let matrix = picture.summary.matrix
        let known = row.attributes
        let about = [known.organisation, known.sector, known.role, known.perspective].compactMap(\.self)
        let key = PlanEdit.cellKey(matrix.criteria[column].id, row.participant)
        let edit = picture.plan.edits.cell(matrix.criteria[column].id, row.participant)
        var values: PageValues = [
            "anchor": .text(MatrixPlace.anchor(index)), "name": .text(known.name ?? row.participant.rawValue),
            "about": .some(about.joined(separator: ", ")),
            "edit": .text(WordingTarget.path(.init(.cell, key))),
            "words": .some(edit.map(\.text)), "changed": .flag(edit?.hasChanged == true),
        ]
        guard let cell = row.cells[column] else { return values }
        values["facts"] = .text(facts(cell))
        values["quotes"] = .list(
            cell.extracts.map { extract in
                let transcript =
                    matrix.transcripts.indices.contains(extract.interview)
                    ? picture.transcripts[matrix.transcripts[extract.interview]] : nil
                return [
                    "text": .text(extract.text), "stance": .text(StanceNames.name(extract.stance)),
                    "code": .text(extract.evidence.description),
                    "path": .text(EvidenceAddress.of(extract.evidence)), "turn": .number(extract.turn),
                    "place": .some(transcript.map { EvidenceAddress.turn(extract.turn, in: $0) }),
                    "confirmed": .flag(extract.isConfirmed),
                ]
            })
        return values
    }

    static func facts(_ cell: FrameworkMatrix.Cell) -> String {
        var parts = [cell.passages == 1 ? "1 passage" : "\(cell.passages) passages"]
        if cell.confirmed > 0 { parts.append("\(cell.confirmed) confirmed") }
        if cell.prompted > 0 { parts.append("\(cell.prompted) when asked about it") }
        if !cell.kinds.isEmpty {
            parts.append(cell.kinds.map { StanceNames.name($0) }.joined(separator: ", "))
        }
        return parts.joined(separator: " · ")
    }
}
