import HTTPTypes
import Running
import StudyModel
import StudyStore
import Tagging

/// What the tagger can learn from the study's decisions.
enum LearningPages {
    static let routes: [Route] = [
        .get("/learning", for: .coders, show), .post("/learning", for: .coders, learn),
    ]
    static let templates: [(String, [UInt8])] = [("learning", PackageResources.learning_mustache)]
}

private extension LearningPages {
    static func show(_ request: PageRequest) throws -> PageAnswer {
        _ = try seeing(request)
        return .page(Page("learning", title: "Learning", [:]))
    }

    /// Who may see what everybody decided.
    static func seeing(_ request: PageRequest) throws -> CoderAccount {
        let coder = try request.coder()
        guard !coder.isBlind else {
            throw Problem(
                .forbidden, "Not while you code blind",
                "What was learned would show you what others decided. Ask the owner to look at this page.")
        }
        return coder
    }

    static func learn(_ request: PageRequest) async throws -> PageAnswer {
        let coder = try seeing(request)
        let keeps = request.form["do"] == "keep"
        do {
            let (study, now) = (request.desk.study, request.now)
            let report = try await request.desk.learning.run { () throws(RunFailure) in
                try LearningRun(study).run(keeps: keeps, by: coder.id, at: now)
            }
            return .page(page(report))
        } catch {
            throw PublishWords.fault(error) ?? nothing(error)
        }
    }

    static func nothing(_ failure: RunFailure) -> Problem {
        Problem(
            .unprocessableContent, "Nothing can be learned",
            PublishWords.sentence(
                failure,
                otherwise: "The study's codebook or model cannot be used. 'throughline learn' tells why."
            ))
    }

    static func page(_ report: LearningReport) -> Page {
        let rows = report.criteria.map { row($0, report) }
        let isKept = report.isKept && report.isNew
        return Page(
            "learning", title: "Learning",
            [
                "sentence": .text(report.learned.sentence), "kept": .flag(isKept),
                "criteria": rows.isEmpty ? .nothing : .group(["items": .list(rows)]),
                "tried": .flag(report.isNew && !report.isKept),
                "done": .some(isKept ? "The suggestions nobody decided yet are made anew." : nil),
            ])
    }

    static func row(_ criterion: Criterion, _ report: LearningReport) -> PageValues {
        let change = report.learned.changes.first { $0.criterion == criterion.id }
        let (added, withdrawn) = report.counts(criterion.id)
        let examples = report.examples(criterion.id, 3).map { example -> PageValues in
            [
                "isAdded": .flag(example.isAdded), "quote": .text(example.quote),
                "transcript": .text(example.transcript), "turn": .number(example.turn),
            ]
        }
        return [
            "name": .text(criterion.name), "decided": .text(change.map { String($0.decided) } ?? "–"),
            "accepted": .text(change.map { String($0.accepted) } ?? "–"),
            "expected": .text(change.map { String(Int($0.expected.rounded())) } ?? "–"),
            "added": .number(added), "withdrawn": .number(withdrawn),
            "examples": examples.isEmpty ? .nothing : .group(["items": .list(examples)]),
        ]
    }
}
