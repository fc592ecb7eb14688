import Running
import StudyModel

/// Tells how a run goes: a bar on a terminal, plain lines elsewhere, nothing but errors where it is to be quiet.
struct RunTeller {
    private let console: Console
    private let isQuiet: Bool
    private var bar: ProgressBar?
    /// Whether inputs that could not be read were told of already.
    private(set) var hasToldErrors = false

    /// A teller on `console`.
    init(_ console: Console, isQuiet: Bool) {
        self.console = console
        self.isQuiet = isQuiet
        bar = isQuiet ? nil : console.progressWidth.map { ProgressBar(width: $0) }
    }

    /// Tells of `event`.
    mutating func tell(_ event: RunEvent) {
        switch event {
        case .started(let files, let diagnostics):
            if bar == nil, !isQuiet { console.tell("reading \(files.of("transcript"))") }
            fail(diagnostics)
            bar?.show("Reading", done: 0, total: files)
        case .read(let name, let done, let total, let diagnostics):
            fail(diagnostics)
            bar?.show("Reading", done: done, total: total, at: name)
        case .writing:
            bar?.clear()
            bar?.show("Writing the outputs", done: 1, total: 1)
        }
    }

    /// Takes away what is drawn.
    mutating func finish() { bar?.clear() }

    private mutating func fail(_ diagnostics: [Diagnostic]) {
        for error in diagnostics where error.severity == .error {
            bar?.clear()
            console.fail(error.line(of: .input))
            hasToldErrors = true
        }
    }
}
