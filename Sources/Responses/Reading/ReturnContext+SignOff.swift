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
        return head[0].lowercased().hasPrefix("partner")
            && (table.caption.lowercased().contains("sign-off") || head.contains(where: SignOff.tellsState))
    }

    /// Takes a line; whether it was filled in.
    mutating func take(_ row: ReturnedTable.Row, under head: [String]) -> Bool {
        let name = row.cells.first ?? ""
        let partner = PartnerFinder(standing, told: nil).partner(named: name)
        let state = head.firstIndex(where: SignOff.tellsState).flatMap {
            row.cells.indices.contains($0) ? $0 : nil
        }
        let isFilled = row.cells.indices.contains { row.areFilled[$0] && !Self.isBlank(row.cells[$0]) }
        let isAnswer = state.map { !SignOffWords.arePrinted(row.cells[$0], for: partner) } ?? false
        guard isFilled || isAnswer || isSigned(row, under: head, for: partner) else { return false }
        var response = FoundResponse()
        response.words = SignOff.title
        response.partner = Self.isBlank(name) ? nil : partner?.name ?? name
        response.isUnsigned = true
        response.author = author(of: row) ?? package.lastAuthor
        response.place = (0, row.range.lowerBound)
        let told = row.cells.indices.filter { column in
            let isCount = column < head.count && head[column].lowercased().hasPrefix("its ")
            return !Self.isBlank(row.cells[column]) && (!isCount || row.areFilled[column])
        }
        response.text = told.map { column in
            let title = column < head.count ? head[column] : ""
            return title.isEmpty ? row.cells[column] : "\(title): \(row.cells[column])"
        }.joined(separator: "\n")
        if let state, isAnswer || row.areFilled[state] {
            let sort = ResponseSorter.sort(of: row.cells[state])
            // With a reservation it is agreement all the same, which the sign-off tells as such.
            let isReserved = SignOff.state(row.cells[state], sort) == .agreedWithReservations
            response.sort = isReserved ? .agree : sort
        }
        found.append(response)
        return true
    }

    /// Whether somebody signed a line of the first draft, in which nothing but the list's names is printed.
    func isSigned(_ row: ReturnedTable.Row, under head: [String], for partner: Partner?) -> Bool {
        guard head.contains(where: { $0.lowercased().hasPrefix("response") }),
            let column = head.firstIndex(where: { $0.lowercased().hasPrefix("name") }),
            row.cells.indices.contains(column), !Self.isBlank(row.cells[column])
        else { return false }
        return row.cells[column] != partner?.signatory
    }

    func author(of row: ReturnedTable.Row) -> String? {
        package.texts.first?.changes.first { $0.range.overlaps(row.range) && $0.kind.adds }?.author
    }

    static func isBlank(_ cell: String) -> Bool { SignOffWords.areBlank(cell) }
}
