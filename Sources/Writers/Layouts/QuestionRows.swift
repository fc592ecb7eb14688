public import Planning
import StudyModel
import Themes

/// Outstanding questions as rows of a table file.
public enum QuestionRows {
    /// Codes printed of a question; `od-plan.json` has all.
    private static let shownEvidence = 8

    /// The headings.
    public static let columns = [
        "id", "question", "also_asks", "why_it_matters", "criteria", "level", "origins", "raised_by",
        "interviewees",
        "groups", "positions", "evidence", "type", "forum", "needed_by", "actions", "status", "answer",
        "answer_date",
    ]

    /// A row for each question, in rank order; lists inside a cell are separated by semicolons.
    public static func rows(_ questions: [OutstandingQuestion]) -> [[String]] {
        questions.map { question in
            [
                question.id, question.text, question.alsoAsks.joined(separator: "; "), question.why,
                question.criteria.map(\.id.rawValue).joined(separator: "; "),
                question.criteria.first?.level ?? "",
                question.origins.map(\.rawValue).joined(separator: "; "), String(question.raisedBy),
                String(question.total), question.groups.map(\.label).joined(separator: "; "),
                question.positions.map(\.text).joined(separator: "; "),
                question.evidence.prefix(shownEvidence).map(\.description).joined(separator: "; "),
                question.answer.rawValue,
                question.forum,
                question.neededBy, question.actions.joined(separator: "; "), question.status.rawValue, "", "",
            ]
        }
    }
}
