import Planning

extension ReturnContext {
    /// Takes the lines of the sign-off that a partner filled in; what the team printed there is no answer.
    mutating func takeSignOff() {
        guard let text = package.texts.first else { return }
        for table in ReturnedTable.all(in: text) where Self.isSignOff(table) {
            guard let head = table.rows.first else { continue }
            for row in table.rows.dropFirst() {
                let isAnswered = take(row, under: head.cells)
                // What was struck out or left blank in an answered line is no response of its own.
                if isAnswered { claimed.append(row.range) }
            }
        }
    }
}

private extension ReturnContext {
    static func isSignOff(_ table: ReturnedTable) -> Bool {
        guard let head = table.rows.first?.cells, head.count > 2 else { return false }
        let isOfPartners = head[0].lowercased().hasPrefix("partner")
        return isOfPartners
            && (table.caption.lowercased().contains("sign-off")
                || head.contains { $0.lowercased().contains("response") })
    }

    /// Takes a line; whether it was filled in.
    mutating func take(_ row: ReturnedTable.Row, under head: [String]) -> Bool {
        let name = row.cells.first ?? ""
        let partner = PartnerFinder(partners, told: nil).partner(named: name)
        let answers = row.cells.indices.dropFirst().filter { column in
            row.areFilled[column] && !Self.isBlank(row.cells[column])
                || !isPrinted(row.cells[column], of: partner)
        }
        let isNamed = partner == nil && !Self.isBlank(name)
        guard !answers.isEmpty || isNamed && row.areFilled[0] else { return false }
        var response = FoundResponse()
        response.words = "Sign-off"
        response.partner = Self.isBlank(name) ? nil : partner?.name ?? name
        response.isUnsigned = true
        response.author = author(of: row) ?? package.lastAuthor
        response.place = (0, row.range.lowerBound)
        response.text = ([0] + answers).filter { !Self.isBlank(row.cells[$0]) }.map { column in
            let title = column < head.count ? head[column] : ""
            return title.isEmpty ? row.cells[column] : "\(title): \(row.cells[column])"
        }.joined(separator: "\n")
        let column = head.firstIndex {
            $0.lowercased().contains("response") || $0.lowercased().contains("state")
        }
        if let column, answers.contains(column) {
            response.sort = ResponseSorter.sort(of: row.cells[column])
        }
        found.append(response)
        return true
    }

    func author(of row: ReturnedTable.Row) -> String? {
        package.texts.first?.changes.first { $0.range.overlaps(row.range) && $0.kind.adds }?.author
    }

    static func isBlank(_ cell: String) -> Bool {
        ["", "to be added", "to be agreed", "to be confirmed", "–", "—", "-", "tbc"].contains(
            cell.lowercased())
    }

    /// Whether the team may have printed the cell: nothing yet, or what the list of partners says.
    func isPrinted(_ cell: String, of partner: Partner?) -> Bool {
        if Self.isBlank(cell) { return true }
        let asked: [Partner.State] = [.notAsked, .asked, .responded]
        if asked.contains(where: { $0.rawValue == cell.lowercased() }) { return true }
        guard let partner else { return false }
        return [partner.signatory, partner.date, partner.state?.rawValue ?? ""].contains {
            $0.lowercased() == cell.lowercased()
        }
    }
}
