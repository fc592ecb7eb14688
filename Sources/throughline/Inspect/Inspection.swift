import Readers
import Running
import StudyModel
import Writers

/// Reads files one after another and shows what is understood of them.
struct Inspection {
    let view: InspectView
    let format: OutputFormat
    let people: AssignedPeople
    let console: Console
    /// An object for each file so far, for programs.
    var objects: [JSONValue] = []
    /// Files read so far.
    private(set) var read = 0
    /// Files that could not be read so far, texts of folders that hold no interview aside.
    private(set) var failed = 0
    private let reader: TranscriptReader
    private var told: ToldInterviewers

    init(
        view: InspectView, format: OutputFormat, options: ReadingOptions, people: AssignedPeople,
        console: Console
    ) {
        self.view = view
        self.format = format
        self.people = people
        self.console = console
        reader = TranscriptReader(options: options)
        told = ToldInterviewers(options.interviewers)
    }

    /// Reads and shows `input`.
    mutating func inspect(_ input: FoundInput) {
        do {
            let reader = reader.knowing(people.told(of: input.name))
            let found = people.describe(try reader.read(path: input.path, name: input.name))
            told.note(found)
            if format == .json {
                objects.append(InspectJSON(found, view).value)
            } else {
                if read > 0 { console.print() }
                InspectText(found, view, console).print()
            }
            read += 1
        } catch {
            if input.isTried, error.isNoInterview {
                console.tell("\(error.file.printable): \(error.reason.printable); it was left alone")
                return
            }
            failed += 1
            console.fail(Diagnostic(error).line(of: .input))
            objects.append(InspectJSON.unreadable(error))
        }
    }

    /// Shows what is known once all files are read.
    func finish() {
        for warning in told.diagnostics { console.warn(warning.line(of: .input)) }
        for problem in people.diagnostics where problem.severity == .warning {
            console.warn(problem.line(of: .input))
        }
        if format == .json { console.print(JSONValue.array(objects).bytes()) }
    }
}
