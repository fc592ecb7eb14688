import DocumentIO
import Planning
import StudyModel
import Themes

/// The outstanding questions, with room for the answers.
struct QuestionsSheet {
    private static let columns: [(title: String, width: Double)] = [
        ("No.", 6), ("Question", 46), ("This includes", 36), ("Why we ask", 44), ("Criteria", 22),
        ("Comes from", 18), ("Touched on by", 9), ("Of", 6), ("Groups", 20), ("Positions heard", 44),
        ("Quotes", 22), ("Needs", 13), ("Forum", 13), ("Needed by", 13), ("Actions", 14), ("Status", 10),
        ("Answer", 36), ("Answered on", 12),
    ]

    private let questions: [OutstandingQuestion]
    private let places: QuotePlaces

    init(_ questions: [OutstandingQuestion], _ places: QuotePlaces) {
        self.questions = questions
        self.places = places
    }

    var sheet: Sheet {
        SheetWords.list(.questions, Self.columns, frozen: 2, rows: questions.map(row))
    }

    private func row(_ question: OutstandingQuestion) -> [Cell] {
        let head: [Cell] = [
            .text(question.id, .strong), .text(question.text, .strong),
            .text(question.alsoAsks.joined(separator: "\n")), .text(question.why),
            .text(question.criteria.map(SheetWords.name).joined(separator: "\n")),
            .text(question.origins.map(\.rawValue).joined(separator: ", ")), .number(question.raisedBy),
            .number(question.total), .text(question.groups.map(\.label).joined(separator: ", ")),
            .text(question.positions.map(\.text).joined(separator: "\n")),
            places.cell(Array(question.evidence.prefix(8))),
        ]
        let rest = [
            question.answer.rawValue, question.forum, question.neededBy,
            question.actions.joined(separator: ", "), question.status.rawValue, "", "",
        ]
        return head + rest.map { .text($0) }
    }
}
