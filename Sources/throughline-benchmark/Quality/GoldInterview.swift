import Foundation
import Readers
import StudyModel

/// An interview that people coded whole, unit by unit.
struct GoldInterview {
    /// What one coder says of one unit.
    struct Reading {
        var criteria: Set<Criterion.ID> = []
        var stances: [Criterion.ID: String] = [:]
        var kind: String?
        var isQuestion = false
    }

    /// A unit: what was coded at once.
    struct Unit {
        let turn: Int
        let range: Range<Int>
        /// What each coder says, by the coder's name.
        var readings: [String: Reading] = [:]
    }

    /// How the names of tables end.
    private static let ending = ".gold.csv"
    /// How the names of transcripts may end; the first that is there is read.
    private static let formats = ["xml", "docx", "txt"]

    let transcript: Transcript
    /// The units in order.
    let units: [Unit]
    /// What each reading decided, parted as `throughline train` parts them.
    let decisions: [[PassageDecisions]]

    /// The interviews of `folder`: each `NAME.docx`, `NAME.xml` or `NAME.txt` beside a `NAME.gold.csv`, ordered by name.
    /// - Throws: `BenchmarkFault` where there are none, `InputError` for a file that cannot be used.
    static func all(in folder: String, criteria: CriterionFinder) throws -> [GoldInterview] {
        let files: [String]
        do {
            files = try FileManager.default.contentsOfDirectory(atPath: folder)
        } catch {
            throw BenchmarkFault("\(folder) is no folder that can be read")
        }
        let names = files.filter { $0.hasSuffix(ending) }.sorted()
        guard !names.isEmpty else {
            throw BenchmarkFault(
                "\(folder) holds no coded interviews: a table NAME\(ending) is looked for beside each NAME.docx, NAME.xml or "
                    + "NAME.txt"
            )
        }
        return try names.map { name in
            let stem = String(name.dropLast(ending.count))
            let file = formats.map { "\(stem).\($0)" }.first(where: files.contains) ?? "\(stem).docx"
            let read = try TranscriptReader().read(path: "\(folder)/\(file)", name: file)
            return try GoldInterview(
                read.transcript, CodingsReader.read(path: "\(folder)/\(name)").list, criteria)
        }
    }

    private init(_ transcript: Transcript, _ list: CodingList, _ criteria: CriterionFinder) throws {
        self.transcript = transcript
        decisions = try CodingList.readings(of: [list], criteria: criteria) { row, file throws(InputError) in
            try row.unit(of: file)
        }
        units = try Self.units(list, criteria)
    }
}

private extension GoldInterview {
    static func units(_ list: CodingList, _ criteria: CriterionFinder) throws(InputError) -> [Unit] {
        struct Place: Hashable {
            let turn: Int
            let start: Int
        }
        var units: [Place: Unit] = [:]
        for row in list.rows {
            let range = try row.unit(of: list.file)
            let place = Place(turn: row.turn, start: range.lowerBound)
            var unit = units[place] ?? Unit(turn: row.turn, range: range)
            unit.readings[row.coder ?? "", default: Reading()].add(row, criteria)
            units[place] = unit
        }
        return units.values.sorted { ($0.turn, $0.range.lowerBound) < ($1.turn, $1.range.lowerBound) }
    }
}

private extension GoldInterview.Reading {
    mutating func add(_ row: CodingRow, _ finder: CriterionFinder) {
        if case .decided(let decided) = row.kind { kind = decided?.rawValue }
        isQuestion = row.isQuestion == true
        guard let id = row.criterion.flatMap(finder.criterion(for:)) else { return }
        criteria.insert(id)
        if stances[id] == nil { stances[id] = row.stance?.rawValue }
    }
}

private extension CodingRow {
    /// Where the unit stands in its turn, in code points; tables of coded interviews always say.
    func unit(of file: String) throws(InputError) -> Range<Int> {
        guard let range else { throw InputError(file: file, line: line, reason: "gives no start and end") }
        return range
    }
}
