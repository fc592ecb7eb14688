import HTTPTypes
import Running
import StudyModel
import StudyStore

/// Where a partner answers a draft, statement by statement, and sees and changes their own answers.
enum AnswerPages {
    /// Stands in addresses for the draft as a whole, which has no id.
    static let whole = "draft"

    static let routes: [Route] = [
        .shared("/answers", list), .shared("/answers/:entry", show), .answering("/answers/:entry", add),
        .answering("/answers/:entry/quotes/:quote", withdraw),
        .answering("/answers/:entry/:answer", change),
    ]
    static let templates: [(String, [UInt8])] = [
        ("answers", PackageResources.answers_mustache), ("answer", PackageResources.answer_mustache),
    ]
}

private extension AnswerPages {
    static let groups: [(sort: PublishedStudy.Sort, title: String)] = [
        (.statement, "Statements"), (.action, "Proposed steps"), (.risk, "Risks"),
        (.question, "Questions still open"),
    ]

    static func list(_ visit: PartnerVisit) throws -> PageAnswer {
        let (study, answers) = try visit.shared()
        let given = Dictionary(grouping: try answers.all(), by: \.details.entry)
        let groups = groups.map { group -> PageValues in
            let rows = study.statements.filter { $0.sort == group.sort }.map { statement -> PageValues in
                [
                    "id": .text(statement.id), "text": .text(statement.text),
                    "given": .some(AnswerWords.summary(given[statement.id] ?? [])),
                ]
            }
            return ["title": .text(group.title), "rows": .list(rows)]
        }.filter { if case .list(let rows) = $0["rows"] { !rows.isEmpty } else { false } }
        return .page(
            Page(
                "answers", title: "Answer the draft",
                [
                    "version": .text(study.version), "groups": .list(groups), "whole": .text(whole),
                    "wholeGiven": .some(AnswerWords.summary(given[""] ?? [])),
                ]))
    }

    static func show(_ visit: PartnerVisit) throws -> PageAnswer { try show(visit, problem: nil) }

    static func show(_ visit: PartnerVisit, problem: Problem?) throws -> PageAnswer {
        let (study, answers) = try visit.shared()
        let target = try target(visit, study)
        let all = try answers.all()
        let quotes = target.quotes.map { quote -> PageValues in
            let asked = all.contains { $0.details.entry == quote.code }
            return ["code": .text(quote.code), "words": .text(quote.words), "asked": .flag(asked)]
        }
        let own = all.filter { answer in
            answer.details.entry == target.id || target.quotes.contains { $0.code == answer.details.entry }
        }
        let isEditing = problem != nil && visit.form["do"] == nil
        let edited = isEditing ? own.first { "\($0.id)" == visit.parameter("answer") }?.id : nil
        let isAdding = problem != nil && edited == nil
        let answered: [PageValues] = own.map { answer in
            AnswerWords.values(answer, typed: answer.id == edited ? visit.form : nil)
        }
        let place = study.statements.firstIndex { $0.id == target.id }
        let next = place.flatMap {
            study.statements.indices.contains($0 + 1) ? study.statements[$0 + 1].id : nil
        }
        return .page(
            Page(
                "answer", title: target.id.isEmpty ? "The draft as a whole" : "Answer \(target.id)",
                [
                    "heading": .text(target.id.isEmpty ? "The draft as a whole" : target.id),
                    "text": .some(target.text), "address": .text(address(visit)), "draft": .text(study.code),
                    "quotes": quotes.isEmpty ? .nothing : .group(["items": .list(quotes)]),
                    "own": answered.isEmpty ? .nothing : .group(["items": .list(answered)]),
                    "sorts": .list(AnswerWords.choices(isAdding ? visit.form["sort"] : nil)),
                    "typed": .text(isAdding ? visit.form.text("text") : ""),
                    "longest": .number(PartnerAnswers.longest), "next": .some(next),
                    "done": .some(visit.done == nil || problem != nil ? nil : "Saved. Thank you."),
                    "problem": .some(
                        problem.map { ["title": .text($0.title), "sentence": .text($0.sentence)] }),
                ], status: problem?.status ?? .ok))
    }

    static func add(_ visit: PartnerVisit) throws -> PageAnswer {
        let (study, answers) = try visit.shared()
        if let problem = visit.otherDraft { return try refused(visit, study, problem) }
        let target = try target(visit, study)
        return try saved(visit) {
            try answers.add(
                AnswerWords.sort(visit.form), to: target.id, words: target.text,
                text: visit.form.text("text"),
                number: visit.number, at: visit.now)
        }
    }

    static func withdraw(_ visit: PartnerVisit) throws -> PageAnswer {
        let (study, answers) = try visit.shared()
        if let problem = visit.otherDraft { return try refused(visit, study, problem) }
        guard
            let quote = try target(visit, study).quotes.first(where: { $0.code == visit.parameter("quote") })
        else { throw Problem.notFound }
        return try saved(visit) {
            try answers.withdraw(quote, text: visit.form.text("text"), number: visit.number, at: visit.now)
        }
    }

    static func change(_ visit: PartnerVisit) throws -> PageAnswer {
        let (study, answers) = try visit.shared()
        if let problem = visit.otherDraft { return try refused(visit, study, problem) }
        guard let number = Int64(visit.parameter("answer")),
            let revision = visit.form["revision"].flatMap({ Int($0) })
        else { throw Problem.notFound }
        let id = StoredResponse.ID(number)
        return try saved(visit) {
            if visit.form["do"] == "take-back" {
                try answers.takeBack(id, revision: revision, at: visit.now)
            } else {
                try answers.change(
                    id, to: AnswerWords.sort(visit.form), text: visit.form.text("text"), revision: revision,
                    at: visit.now)
            }
        }
    }

    static func saved(_ visit: PartnerVisit, _ body: () throws -> Void) throws -> PageAnswer {
        do {
            try body()
        } catch let refusal as PartnerAnswers.Refusal {
            return try show(visit, problem: AnswerWords.problem(refusal))
        } catch let problem as Problem {
            return try show(visit, problem: problem)
        } catch let error as StudyFileError where error.sort == .conflict {
            return try show(visit, problem: Problem(error))
        }
        return .redirect("\(address(visit))?done=1")
    }

    /// The form with what was typed and why it was not taken; a page of its own where the draft has no such statement now.
    static func refused(_ visit: PartnerVisit, _ study: PublishedStudy, _ problem: Problem) throws
        -> PageAnswer
    {
        let id = visit.parameter("entry")
        guard id == whole || study.statement(id) != nil else { throw problem }
        return try show(visit, problem: problem)
    }

    static func address(_ visit: PartnerVisit) -> String {
        "/answers/\(PercentCoding.encoded(visit.parameter("entry")))"
    }

    /// What the address is about: a statement, or the draft as a whole.
    static func target(_ visit: PartnerVisit, _ study: PublishedStudy) throws -> PublishedStudy.Statement {
        let id = visit.parameter("entry")
        if id == whole { return PublishedStudy.Statement(id: "", sort: .statement, text: "", quotes: []) }
        guard let statement = study.statement(id) else { throw Problem.notFound }
        return statement
    }
}
