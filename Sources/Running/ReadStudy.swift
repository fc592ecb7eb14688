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
    private let codebook: Codebook
    private let participantsFiles: [String]

    /// Nothing is read yet of `found`.
    init(
        _ checklist: Checklist, inputs found: InputList, people: AssignedPeople, interviewers: [String] = [],
        settings: ThemeSettings = ThemeSettings()
    ) {
        told = ToldInterviewers(interviewers)
        codebook = checklist.codebook
        accumulator = ThemeAccumulator(codebook: codebook, settings: settings)
        errors = found.errors
        diagnostics = Self.opening(checklist, inputs: found, people: people)
        participantsFiles = people.files
    }

    /// What there is to know before anything is read.
    static func opening(
        _ checklist: Checklist, inputs: InputList, people: AssignedPeople
    ) -> [Diagnostic] {
        checklist.diagnostics + inputs.diagnostics + inputs.errors.map { Diagnostic($0) } + people.diagnostics
    }

    /// Whether at least one interview was read.
    var hasInterviews: Bool { inputs.contains { $0.content != nil } }

    /// Takes the next input; the lines of its codings, their ids settled.
    mutating func add(_ input: ReadInput) -> CodingLines {
        inputs.append(input.facts)
        diagnostics += input.diagnostics
        if let error = input.error {
            if input.facts.isLeftAlone { leftAlone.append(error) } else { errors.append(error) }
        }
        if let heard = input.heard { told.note(heard) }
        guard let record = input.record else { return CodingLines() }
        noteRepetition(of: input.facts)
        var codings = input.codings
        let hasChanged = ledger.settle(&codings)
        accumulator.add(record, codings: codings)
        return hasChanged ? CodingLines(codings) : input.lines
    }

    /// The themes of all interviews.
    var summary: ThemeSummary { accumulator.summary() }

    /// What the run came to, with `summary` and `plan` made of this study.
    func report(folder: String, summary: ThemeSummary, plan: ODPlan) -> RunReport {
        RunReport(
            folder: folder, codebook: codebook, inputs: inputs, diagnostics: told.diagnostics + diagnostics,
            participantsFiles: participantsFiles, sample: summary.sample, counts: summary.counts,
            themesRaised: summary.themes.count { $0.raised > 0 }, questions: plan.questions.count,
            actions: plan.actions.count)
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
