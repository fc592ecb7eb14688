/// The simplest reader of CSV there is, to count by hand with: nothing of what the project reads or writes with.
struct PlainCSV {
    let columns: [String]
    let rows: [[String]]

    init(_ text: String) {
        var rows: [[String]] = [[]]
        var cell = ""
        var isQuoted = false
        var characters = Array(text.unicodeScalars)
        if characters.last != "\n" { characters.append("\n") }
        var index = 0
        while index < characters.count {
            let character = characters[index]
            if isQuoted, character == "\"", index + 1 < characters.count, characters[index + 1] == "\"" {
                cell.unicodeScalars.append(character)
                index += 1
            } else if character == "\"" {
                isQuoted.toggle()
            } else if !isQuoted, character == "," || character == "\n" {
                rows[rows.count - 1].append(cell)
                cell = ""
                if character == "\n" { rows.append([]) }
            } else {
                cell.unicodeScalars.append(character)
            }
            index += 1
        }
        rows.removeLast()
        columns = rows.first ?? []
        self.rows = Array(rows.dropFirst())
    }

    /// Each row as its cells by column.
    var records: [[String: String]] {
        rows.map { Dictionary(zip(columns, $0), uniquingKeysWith: { first, _ in first }) }
    }
}
