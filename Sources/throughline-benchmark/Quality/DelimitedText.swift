import Foundation

/// A table of text with a row of names on top: comma separated with quotes (RFC 4180), or tab separated without.
struct DelimitedText {
    private let columns: [String: Int]
    private let rows: [[String]]

    /// The table in the file at `path`, tab separated where its name ends so.
    init(path: String) throws {
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        let all = path.hasSuffix(".tsv") ? Self.tabbed(bytes) : Self.quoted(bytes)
        guard let names = all.first else { throw BenchmarkFault("\(path) is empty") }
        columns = Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        rows = Array(all.dropFirst())
    }

    /// The cells of the columns `names`, row by row.
    func cells(_ names: [String]) throws -> [[String]] {
        let places = try names.map { name in
            guard let place = columns[name] else { throw BenchmarkFault("there is no column '\(name)'") }
            return place
        }
        return rows.map { row in places.map { $0 < row.count ? row[$0] : "" } }
    }
}

private extension DelimitedText {
    static func tabbed(_ bytes: [UInt8]) -> [[String]] {
        bytes.split(separator: 0x0A).map { line in
            // Lines that end as Windows ends them hold a carriage return too.
            (line.last == 0x0D ? line.dropLast() : line).split(
                separator: 0x09, omittingEmptySubsequences: false
            )
            .map { String(decoding: $0, as: UTF8.self) }
        }
    }

    static func quoted(_ bytes: [UInt8]) -> [[String]] {
        var rows: [[String]] = []
        var row: [String] = []
        var cell: [UInt8] = []
        var isQuoted = false
        func end() {
            row.append(String(decoding: cell, as: UTF8.self))
            cell = []
        }
        var place = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while place < bytes.count {
            let byte = bytes[place]
            place += 1
            switch byte {
            case 0x22 where isQuoted && place < bytes.count && bytes[place] == 0x22:
                cell.append(byte)
                place += 1
            case 0x22: isQuoted.toggle()
            case 0x2C where !isQuoted: end()
            case 0x0D where !isQuoted: break
            case 0x0A where !isQuoted:
                end()
                rows.append(row)
                row = []
            default: cell.append(byte)
            }
        }
        if !row.isEmpty || !cell.isEmpty {
            end()
            rows.append(row)
        }
        return rows
    }
}
