import Foundation
import Readers
import StudyModel

/// An interview that people coded whole, unit by unit.
struct GoldInterview {
    /// What one coder says of one unit.
    struct Reading {
        let criteria: Set<Criterion.ID>
        let stances: [Criterion.ID: String]
        let kind: String
        let isQuestion: Bool
    }

    /// A unit: what was coded at once.
    struct Unit {
        let turn: Int
        let range: Range<Int>
        /// What each coder says, by the coder's name.
        var readings: [String: Reading] = [:]
    }

    let transcript: Transcript
    /// The units in order.
    let units: [Unit]

    /// The interviews of `folder`: each `NAME.docx` beside a `NAME.gold.csv`, ordered by name.
    static func all(in folder: String, criteria: [String: Criterion.ID]) throws -> [GoldInterview] {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter {
            $0.hasSuffix(".gold.csv")
        }
        return try names.sorted().map { name in
            let stem = String(name.dropLast(".gold.csv".count))
            let read = try TranscriptReader().read(path: "\(folder)/\(stem).docx", name: "\(stem).docx")
            return GoldInterview(
                transcript: read.transcript, units: try units("\(folder)/\(name)", criteria: criteria))
        }
    }

    /// What each coder decided, for training.
    var decisions: [[PassageDecisions]] {
        Set(units.flatMap(\.readings.keys)).sorted().map { coder in
            units.compactMap { unit in
                unit.readings[coder].map { reading in
                    PassageDecisions(
                        transcript: transcript.name, turn: unit.turn, range: unit.range,
                        accepted: reading.criteria, kind: .decided(StatementKind(rawValue: reading.kind)),
                        stance: reading.stances.min { $0.key < $1.key }.flatMap { Stance(rawValue: $0.value) }
                    )
                }
            }
        }
    }
}

private extension GoldInterview {
    static let stances = ["help": "helping", "hinder": "hindering"]

    static func units(_ path: String, criteria: [String: Criterion.ID]) throws -> [Unit] {
        struct Place: Hashable {
            let turn: Int
            let start: Int
        }
        let names = ["turn", "start", "end", "coder", "criteria", "stances", "kind", "question"]
        var units: [Place: Unit] = [:]
        for row in try DelimitedText(path: path).cells(names) {
            guard let turn = Int(row[0]), let start = Int(row[1]), let end = Int(row[2]), start <= end else {
                throw BenchmarkFault("\(path): '\(row)' has no whole numbers")
            }
            let ids = row[4].split(separator: "|").compactMap { criteria[String($0)] }
            let said = row[5].split(separator: "|").map { stances[String($0)] ?? String($0) }
            units[Place(turn: turn, start: start), default: Unit(turn: turn, range: start..<end)]
                .readings[row[3]] = Reading(
                    criteria: Set(ids),
                    stances: Dictionary(zip(ids, said), uniquingKeysWith: { first, _ in first }),
                    kind: row[6], isQuestion: row[7] == "true")
        }
        return units.values.sorted { ($0.turn, $0.range.lowerBound) < ($1.turn, $1.range.lowerBound) }
    }
}
