/// Counts what one criterion came to, from rows of codings.csv alone, in loops anybody can follow.
struct NaiveCount: Equatable {
    var raised = 0
    var help = 0
    var both = 0
    var difficulty = 0
    var noPosition = 0
    var broughtUp = 0
    var kinds: [String: Int] = [:]
    var onlyReport = 0
    var questions = 0
    var confirmed = 0
    var passages = 0
    var mostOfOne = 0

    /// The rows of one criterion, or of all criteria of a level.
    init(_ rows: [[String: String]]) {
        for person in Set(rows.map { $0["participant"] ?? "" }) {
            let own = rows.filter { $0["participant"] == person }
            let counted = own.filter(Self.counts)
            if counted.isEmpty {
                onlyReport +=
                    own.contains { Self.flags($0).contains("reported") && Self.isOnRecord($0) } ? 1 : 0
                continue
            }
            let stances = counted.map(Self.stance)
            let helps = stances.contains("helping") || stances.contains("mixed")
            let hinders = stances.contains("hindering") || stances.contains("mixed")
            raised += 1
            if helps && hinders { both += 1 }
            if helps && !hinders { help += 1 }
            if hinders && !helps { difficulty += 1 }
            if !helps && !hinders { noPosition += 1 }
            if counted.contains(where: { !Self.flags($0).contains("prompted") }) { broughtUp += 1 }
            for kind in Set(counted.map(Self.kind)) where kind != "" {
                kinds[kind, default: 0] += 1
            }
            if counted.contains(where: { $0["question"] == "true" }) { questions += 1 }
            if counted.contains(where: { $0["state"] == "accepted" }) { confirmed += 1 }
            passages += counted.count
            mostOfOne = max(mostOfOne, counted.count)
        }
    }

    static func flags(_ row: [String: String]) -> [String] { (row["flags"] ?? "").components(";") }

    /// Neither rejected nor off the record.
    static func isOnRecord(_ row: [String: String]) -> Bool {
        row["state"] != "rejected" && !flags(row).contains("off the record")
    }

    /// On the record, and the speaker's own view.
    static func counts(_ row: [String: String]) -> Bool {
        isOnRecord(row) && !flags(row).contains("reported")
    }

    /// The kind of a row; none where it is not likely.
    static func kind(_ row: [String: String]) -> String {
        flags(row).contains("kind inferred") && row["state"] != "accepted" ? "" : row["kind"] ?? ""
    }

    /// What a row says of the criterion once irony, guesses, doubt and the past are taken away.
    static func stance(_ row: [String: String]) -> String {
        let stance = row["stance"] ?? ""
        if stance == "hindering", flags(row).contains("past") { return "neutral" }
        if row["state"] == "accepted" { return stance }
        if stance == "helping", flags(row).contains("irony") { return "neutral" }
        if flags(row).contains("stance inferred") { return "neutral" }
        if (Double(row["confidence"] ?? "") ?? 0) < 0.3 { return "neutral" }
        return stance
    }
}
