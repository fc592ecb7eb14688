import HTTPTypes
import StudyModel
import StudyStore
import Themes
import Writers

/// What each person says on a matter on which people may want opposite things, side by side, with the sides to tick.
enum SidesPage {
    static func show(_ request: PageRequest) async throws -> PageAnswer {
        let view = try await LivePages.view(request)
        let (criterion, passages) = try passages(request)
        let summary = view.picture.summary
        let blocks = ThemesLayout(summary).wants(of: criterion.id)
        var values = LivePages.values(view)
        values.merge([
            "label": .text(criterion.label), "name": .text(criterion.name), "id": .text("\(criterion.id)"),
            "wants": blocks.isEmpty
                ? .nothing : .markup(HTMLFragment(blocks, links: EvidenceAddress.of).text),
            "count": .number(passages.count), "isEmpty": .flag(passages.isEmpty),
            "people": .list(
                byPerson(passages).enumerated().map { person($0.element, number: $0.offset + 1, criterion) }),
        ]) { _, new in new }
        return .page(Page("sides", title: "What people want: \(criterion.name)", values))
    }

    /// Accepts each passage of the form that was ticked otherwise than it was, on the sides it has ticks for.
    static func save(_ request: PageRequest) async throws -> PageAnswer {
        try BlindRule.check(request)
        let (criterion, passages) = try passages(request)
        let coder = try request.coder().id
        let names = criterion.tensions.flatMap(\.sides).map(\.name)
        let shown = Set(request.form.all("coding"))
        let posted = passages.filter { shown.contains("\($0.coding.id)") }
        // All is looked at before anything is saved.
        let ticked = try posted.compactMap { passage -> (Passage, [String])? in
            let (id, form) = (passage.coding.id, request.form)
            let (chosen, before) = (Set(form.all("side-\(id)")), Set(form.all("was-\(id)")))
            guard chosen != before else { return nil }
            guard before == passage.sides, chosen.isSubset(of: names) else {
                throw Problem(
                    .conflict, "It changed meanwhile",
                    "Somebody ticked a passage otherwise, or the checklist has other sides now. Load the page again. Nothing was changed."
                )
            }
            return (passage, names.filter(chosen.contains))
        }
        for (passage, sides) in ticked {
            var judgement =
                passage.coding.decision(of: coder)?.judgement ?? Judgement(acceptingAsCounted: passage.said)
            judgement.verdict = .accepted
            // As suggested says nothing, and would let stand what somebody else ticked.
            let saysNothing = Set(sides) == passage.suggested && !passage.isTickedByOthers(than: coder)
            judgement.sides = saysNothing ? nil : sides
            _ = try request.desk.study.decide(judgement, on: passage.coding.id, by: coder, at: request.now)
        }
        try await request.desk.live.catchUp()
        let number = posted.first.flatMap { first in
            byPerson(passages).firstIndex { $0[0].person == first.person }
        }
        return .redirect("/themes/\(criterion.id)/sides" + (number.map { "#p\($0 + 1)" } ?? ""))
    }
}

private extension SidesPage {
    /// A passage of the criterion, with who says it.
    struct Passage {
        let coding: StoredCoding
        let said: Coding
        /// Who says it: the label and the transcript.
        let person: String
        /// The sides it is on now, for the coder who looks.
        let sides: Set<String>
        let suggested: Set<String>

        /// Whether somebody else put it on sides, or on none.
        func isTickedByOthers(than coder: CoderAccount.ID) -> Bool {
            coding.decisions.contains {
                $0.coder != coder && $0.judgement.verdict == .accepted && $0.judgement.sides != nil
            }
        }
    }

    /// The criterion that the address names, which has sides, and its passages that count, person by person.
    static func passages(_ request: PageRequest) throws -> (Criterion, [Passage]) {
        let shelf = try CriterionShelf(request.desk)
        guard let criterion = shelf.criterion(request.parameter("criterion").map { Criterion.ID($0) }),
            !criterion.tensions.isEmpty
        else { throw Problem.notFound }
        let coder = try request.coder().id
        let study = request.desk.study
        let codings = Dictionary(grouping: try study.codings(on: criterion.id), by: \.transcript)
        var found: [Passage] = []
        for stored in try study.transcripts() {
            guard let theirs = codings[stored.id], let transcript = try study.transcript(stored.id) else {
                continue
            }
            for coding in theirs {
                guard let said = coding.coding(in: transcript), said.counts else { continue }
                let suggested = Set(shelf.suggestedSides(of: coding))
                let mine = coding.decision(of: coder)?.judgement.sides ?? coding.standing.sides
                found.append(
                    Passage(
                        coding: coding, said: said,
                        person: name(of: said, in: transcript),
                        sides: mine.map(Set.init) ?? suggested,
                        suggested: suggested))
            }
        }
        return (criterion, found)
    }

    /// The label, the organisation where it is known, and the transcript.
    static func name(of said: Coding, in transcript: Transcript) -> String {
        let person = transcript.participants.first { $0.id == said.participant }
        return [
            transcript.speaker(of: transcript.turns[said.turn - 1]).label, person?.attributes.organisation,
            transcript.name,
        ].compactMap(\.self).joined(separator: " · ")
    }

    /// The passages of each person, in the order in which they are met; one at least for each.
    static func byPerson(_ passages: [Passage]) -> [[Passage]] {
        var places: [String: Int] = [:]
        return passages.reduce(into: []) { people, passage in
            if let place = places[passage.person] {
                people[place].append(passage)
            } else {
                places[passage.person] = people.count
                people.append([passage])
            }
        }
    }

    static func person(_ theirs: [Passage], number: Int, _ criterion: Criterion) -> PageValues {
        let sides = criterion.tensions.flatMap(\.sides).map(\.name).filter { name in
            theirs.contains { $0.sides.contains(name) }
        }
        return [
            "name": .text(theirs[0].person), "anchor": .text("p\(number)"),
            "said": .text(sides.isEmpty ? "on no side" : CodingWords.sides(sides)),
            "passages": .list(theirs.map { values($0, criterion) }),
        ]
    }

    static func values(_ passage: Passage, _ criterion: Criterion) -> PageValues {
        let coding = passage.coding
        return [
            "coding": .text("\(coding.id)"), "words": .text(passage.said.quote),
            "was": .list(passage.sides.sorted().map { ["side": .text($0)] }),
            "turn": .number(coding.proposal.segment.turn),
            "path": .text(EvidenceAddress.coding(coding.id, in: coding.transcript)),
            "state": .text(CodingWords.state(coding.standing.state).lowercased()),
            "tensions": .list(
                SideTicks.values(
                    criterion.tensions, chosen: passage.sides, suggested: passage.suggested)),
        ]
    }
}
