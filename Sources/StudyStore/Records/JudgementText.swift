import StudyModel

/// A judgement as the log writes it: verdict, kind, stance and question as numbers, `-` where as proposed; empty for none.
enum JudgementText {
    static func text(_ judgement: Judgement?) -> String {
        guard let judgement else { return "" }
        let columns = JudgementColumns(judgement)
        let parts = [columns.verdict, columns.kind, columns.stance, columns.question]
        return parts.map { $0.map(String.init) ?? "-" }.joined(separator: " ")
    }

    static func judgement(_ text: String) -> Judgement? {
        let parts = text.split(separator: " ").map { Int($0) }
        guard parts.count == 4, let verdict = parts[0] else { return nil }
        return JudgementColumns(verdict: verdict, kind: parts[1], stance: parts[2], question: parts[3])
            .judgement
    }
}
