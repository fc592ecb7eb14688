import StudyModel

/// A judgement as the log writes it: verdict, kind, stance and question as numbers, `-` where as proposed, a fifth where it was
/// decided whether the words are off the record, and after a tab the sides where these were decided; empty for none.
enum JudgementText {
    static func text(_ judgement: Judgement?) -> String {
        guard let judgement else { return "" }
        let columns = JudgementColumns(judgement)
        let parts = [columns.verdict, columns.kind, columns.stance, columns.question]
        let numbers = parts.map { $0.map(String.init) ?? "-" }.joined(separator: " ")
        let record = columns.offRecord.map { " \($0)" } ?? ""
        return numbers + record + (columns.sides.map { "\t\($0)" } ?? "")
    }

    static func judgement(_ text: String) -> Judgement? {
        let numbers = text.prefix { $0 != "\t" }
        let parts = numbers.split(separator: " ").map { Int($0) }
        guard parts.count == 4 || parts.count == 5, let verdict = parts[0] else { return nil }
        let sides = text.dropFirst(numbers.count)
        return JudgementColumns(
            verdict: verdict, kind: parts[1], stance: parts[2], question: parts[3],
            sides: sides.isEmpty ? nil : String(sides.dropFirst()),
            offRecord: parts.count == 5 ? parts[4] : nil
        ).judgement
    }
}
