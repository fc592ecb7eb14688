import Planning

extension ReturnContext {
    /// Columns whose cells a draft leaves to partners.
    private static let open: Set<String> = [
        "lead", "proposed lead", "partners", "partners involved", "timescale", "resources", "owner",
        "confirmed by",
    ]

    /// Takes what was put, while nothing kept track, in cells that the draft left to partners: the row's first cell tells
    /// of which action, risk or offer.
    mutating func takeOpenCells() {
        guard let text = package.texts.first else { return }
        for table in ReturnedTable.all(in: text) {
            let titles = table.rows.first?.cells ?? []
            for row in table.rows.dropFirst() {
                guard let id = row.cells.first, let entry = draft.draft.entry(id) else { continue }
                for column in row.cells.indices.dropFirst()
                where column < titles.count && Self.open.contains(titles[column].lowercased()) {
                    guard !row.areFilled[column], !Self.isPrinted(row.cells[column]) else { continue }
                    var response = FoundResponse()
                    response.isUnsigned = true
                    response.author = package.lastAuthor
                    response.entry = entry.id
                    response.words = Self.cut(entry.text)
                    response.sort = .add
                    response.text = "\(titles[column]), filled in without tracking"
                    response.inserted = row.cells[column]
                    response.place = (0, row.range.lowerBound)
                    found.append(response)
                }
            }
        }
    }

    /// Whether a draft prints `cell` where partners have said nothing, or what the team entered.
    private static func isPrinted(_ cell: String) -> Bool {
        let words = cell.lowercased()
        let order = words.replacing("to be agreed; ", with: "")
        return SignOffWords.areBlank(cell)
            || Action.Order.allCases.contains { order == "suggested: \($0.rawValue)" }
            || words.contains("(as entered by the team on ")
    }
}
