import Planning
import StudyModel
import Themes
import Writers

/// Turns what was read into what partners may see.
struct Sharing {
    let settings: ShareSettings
    let plan: ReadingPlan

    /// The study as it may be shared, and what that came to.
    /// - Throws: `RunFailure` where a withdrawal names nothing, or too few people are left.
    func share(_ read: [ReadInput]) throws(RunFailure) -> (SharedStudy, ShareReport) {
        var inputs = read
        var ledger = EvidenceLedger()
        for place in inputs.indices { _ = ledger.settle(&inputs[place].codings) }
        let withdrawals = try take(&inputs)
        let present = Set(inputs.flatMap { $0.record?.participants.map(\.id) ?? [] })
        let drafts = plan.history.records.map(\.draft)
        let population = DraftPopulation(present, earlier: drafts, minimum: settings.minimumGroup)
        let out = present.subtracting(population.counted)
        for place in inputs.indices { inputs[place].leaveOut(out) }
        let needed = max(settings.minimumGroup, ThemeSettings().homogeneityGroup)
        guard population.counted.count >= needed else {
            throw .tooFew(
                people: population.counted.count, needed: needed, beside: PeopleLeftOut(population))
        }
        var study = ReadStudy(
            plan, interviewers: settings.run.interviewers, settings: themeSettings(drafts))
        for input in inputs { study.add(input) }
        let shared = shared(study, inputs, population, withdrawals)
        return (shared, report(study, shared))
    }
}

private extension Sharing {
    func take(_ inputs: inout [ReadInput]) throws(RunFailure) -> Withdrawals {
        var withdrawals = plan.history.withdrawals
        for place in inputs.indices { withdrawals.apply(to: &inputs[place]) }
        do { try withdrawals.check() } catch { throw .sharing(error) }
        return withdrawals
    }

    func themeSettings(_ drafts: [EarlierDraft]) -> ThemeSettings {
        var themes = ThemeSettings()
        // What chance makes of a difference is reckoned from finer counts than a pack tells.
        themes.shuffles = 0
        themes.minimumGroup = settings.minimumGroup
        themes.homogeneityGroup = max(themes.homogeneityGroup, settings.minimumGroup)
        themes.earlier = drafts
        return themes
    }

    func shared(
        _ study: ReadStudy, _ inputs: [ReadInput], _ population: DraftPopulation, _ withdrawals: Withdrawals
    ) -> SharedStudy {
        let earlier = plan.history.records.count
        let fingerprints =
            inputs.map { $0.facts.hash ?? $0.facts.name } + [String(earlier), String(withdrawals.count)]
        let codes = PackCodes(fingerprints)
        let whole = study.summary
        let summary = whole.recoded { codes.code($0) }
        var context = PlanContext(settings.run, plan.checklist, plan.history)
        context.isShared = true
        context.withdrawn = withdrawals.words
        context.withdrawnQuotes = withdrawals.answered.count
        context.unreadable = study.errors.count
        context.leftOut = PeopleLeftOut(population).count
        let shown = Set(summary.shownQuotes.map(\.id))
        let quotes = inputs.flatMap(\.codings).map {
            SharedStudy.SharedQuote(code: codes.code($0.id), coding: $0)
        }
        .filter { shown.contains($0.code) }.sorted { $0.code < $1.code }
        var plan = ODPlan(summary, context: context)
        let draft = draft(plan, study, inputs, codes)
        plan.changes = PlanComparison(plan, as: draft)
        plan.changes?.tellsReasons = false
        return SharedStudy(
            plan: plan, draft: draft, log: whole.log, codes: codes,
            quotes: quotes, population: population, withdrawn: withdrawals.count, earlier: earlier)
    }

    /// The plan as data, with what the team alone may know of it.
    func draft(
        _ plan: ODPlan, _ study: ReadStudy, _ inputs: [ReadInput], _ codes: PackCodes
    ) -> PlanDraft {
        var draft = PlanDraft(plan)
        let used = Set(draft.entries.flatMap(\.evidence))
        for coding in inputs.lazy.flatMap(\.codings) {
            let code = codes.code(coding.id)
            if used.contains(code) { draft.codes[code] = coding.id }
        }
        draft.making = DraftMaking(
            settings.run, self.plan.checklist, found: self.plan.inputs, facts: study.inputs,
            minimumGroup: settings.minimumGroup)
        draft.making?.pack = codes.name
        draft.origins = study.origins.origins(of: draft)
        return draft
    }

    func report(_ study: ReadStudy, _ shared: SharedStudy) -> ShareReport {
        ShareReport(
            run: study.report(settings.run, summary: shared.summary, plan: shared.plan),
            isCompared: shared.plan.changes != nil,
            folder: settings.report, people: shared.summary.sample.people,
            leftOut: PeopleLeftOut(shared.population),
            unnamedGroups: shared.log.unnamed.count, hiddenRows: shared.log.rows.count,
            quotes: SharedRows(shared.summary).quotes.count, changedQuotes: shared.log.edits.count,
            heldBack: shared.log.held.count,
            withdrawn: shared.withdrawn)
    }
}
