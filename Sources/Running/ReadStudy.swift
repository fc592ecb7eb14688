import Planning
import Readers
import StudyModel
import Themes

/// What is kept while inputs come in, in their order.
struct ReadStudy: Sendable {
    private(set) var inputs: [InputFacts] = []
    /// Why inputs could not be read.
    private(set) var errors: [InputError]
    /// Why texts of folders were left alone.
    private(set) var leftAlone: [InputError] = []
    private var diagnostics: [Diagnostic]
    private var accumulator: ThemeAccumulator
    private var ledger = EvidenceLedger()
    private var firstNames: [String: String] = [:]
    private var told: ToldInterviewers
    private var fit: ChecklistFit
    /// Where codings come from.
    private(set) var origins = CodingOrigins()
    private let codebook: Codebook
    private let participantsFiles: [String]
    private let model: String?
    private let isChecklistKept: Bool
    /// What is taken out of inputs as they come.
    private(set) var withdrawals: Withdrawals

    /// Nothing is read yet of the inputs of `plan`.
    init(
        _ plan: ReadingPlan, interviewers: [String] = [],
        settings: ThemeSettings = ThemeSettings(), withdrawals: Withdrawals = Withdrawals()
    ) {
        self.withdrawals = withdrawals
        told = ToldInterviewers(interviewers)
        codebook = plan.checklist.codebook
        fit = ChecklistFit(plan.checklist)
        accumulator = ThemeAccumulator(codebook: codebook, settings: settings)
        errors = plan.inputs.errors
        diagnostics = plan.opening
        participantsFiles = plan.people.files
        (model, isChecklistKept) = (plan.checklist.model?.told, plan.isChecklistKept)
    }

    /// Whether at least one interview was read.
    var hasInterviews: Bool { inputs.contains { $0.content != nil } }

    /// Notes what there is to know of the study as a whole.
    mutating func note(_ told: [Diagnostic]) { diagnostics += told }

    /// Sees to it that no two codings bear one id, in the next input that was read and tagged.
    mutating func settle(_ input: inout ReadInput) {
        var codings = input.codings
        if ledger.settle(&codings) { input.codings = codings }
    }

    /// Takes the next input, its ids settled; returns it without what is withdrawn.
    @discardableResult mutating func add(_ read: ReadInput) -> ReadInput {
        var input = read
        withdrawals.apply(to: &input)
        inputs.append(input.facts)
        diagnostics += input.diagnostics
        if let error = input.error {
            if input.facts.isLeftAlone { leftAlone.append(error) } else { errors.append(error) }
        }
        if let heard = input.heard { told.note(heard) }
        if input.facts.content != nil { origins.add(input.codings) }
        if let record = input.record {
            noteRepetition(of: input.facts)
            fit.add(words: record.words, input.codings)
            accumulator.add(record, codings: input.codings)
        }
        return input
    }

    /// The themes of all interviews.
    var summary: ThemeSummary { accumulator.summary() }

    /// What the run came to, with `summary` and `plan` made of this study.
    func report(_ settings: RunSettings, summary: ThemeSummary, plan: ODPlan) -> RunReport {
        RunReport(
            folder: settings.output, files: files(settings, plan), codebook: codebook, model: model,
            isChecklistKept: isChecklistKept, inputs: inputs,
            diagnostics: [fit.warning].compactMap(\.self) + told.diagnostics + diagnostics,
            participantsFiles: participantsFiles, sample: summary.sample, counts: summary.counts,
            themesRaised: summary.themes.count { $0.raised > 0 }, questions: plan.questions.count,
            actions: plan.actions.count, version: plan.context.version,
            responses: plan.responses.responses.count, withdrawn: withdrawals.count)
    }

    /// The files that are written.
    private func files(_ settings: RunSettings, _ plan: ODPlan) -> [OutputName] {
        plan.changes == nil
            ? settings.outputs.filter { !OutputName.ofChanges.contains($0) } : settings.outputs
    }

    /// Warns where a copy of a transcript was read already: what is said in it counts twice.
    private mutating func noteRepetition(of input: InputFacts) {
        guard let hash = input.hash else { return }
        guard let first = firstNames[hash] else {
            firstNames[hash] = input.name
            return
        }
        diagnostics.append(
            Diagnostic(
                .warning, "same-content", file: input.name,
                "is a copy of '\(first)', so what is said in it counts twice; take one of them away"))
    }
}
