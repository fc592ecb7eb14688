import Foundation

/// A report as JSON, for scripts that compare runs.
enum ReportJSON {
    static func text(_ report: Report) throws -> String {
        let document = Document(
            processor: report.machine.processor, cores: report.machine.cores, system: report.machine.system,
            release: report.machine.isRelease,
            figures: report.sections.flatMap { section in
                section.rows.map { Figure(section: section.name, row: $0) }
            })
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(document), as: UTF8.self)
    }
}

private extension ReportJSON {
    struct Document: Encodable {
        let processor: String
        let cores: Int
        let system: String
        let release: Bool
        let figures: [Figure]
    }

    struct Figure: Encodable {
        let benchmark: String
        let name: String
        let value: Double?
        let unit: String
        let atMost: Double?
        let atLeast: Double?
        let met: Bool?
        let note: String

        init(section: String, row: Row) {
            benchmark = section
            name = row.name
            value = row.value
            unit = row.unit
            atMost = if case .atMost(let limit) = row.goal { limit } else { nil }
            atLeast = if case .atLeast(let limit) = row.goal { limit } else { nil }
            met = row.isMet
            note = row.note
        }
    }
}
