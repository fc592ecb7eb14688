import DocumentIO
import Running
import StudyModel
import StudyStore

/// Says why a run came to nothing, and what to do next.
struct FailureText {
    private let failure: RunFailure

    init(_ failure: RunFailure) { self.failure = failure }

    /// Prints it; inputs that could not be read are not told of twice where they were told of before.
    func print(on console: Console, isTold: Bool) {
        switch failure {
        case .codebook(let faults):
            for fault in faults { console.fail(fault.line(of: .codebook)) }
            console.tell("The codebook cannot be used before this is mended; nothing was written.")
        case .model(let error):
            console.fail(Diagnostic(error).line(of: .input))
            console.tell(
                "Name another model with --model, make one with 'throughline train', or say --model none; nothing "
                    + "was written.")
        case .participants(let error):
            console.fail(Diagnostic(error).line(of: .input))
            console.tell(
                "Mend the list of participants, or name another with --participants; nothing was written.")
        case .xmlMap(let error):
            console.fail(Diagnostic(error).line(of: .input))
            console.tell(
                "Mend the mapping file ('throughline inspect --suggest-map' proposes one); nothing was done.")
        case .answers(let error):
            console.fail(Diagnostic(error).line(of: .input))
            console.tell("Mend it or name another (--partners, --responses, --against); nothing was written.")
        case .look(let error):
            console.fail(Diagnostic(error).line(of: .input))
            console.tell("Mend it, or leave out --template or --texts; nothing was written.")
        case .sharing(let error):
            console.fail(Diagnostic(error).line(of: .input))
            console.tell(
                "Mend it before anything is drafted or shared; no output was written, and a study file that was there keeps the "
                    + "interviews it took in.")
        case .study(let error):
            console.fail("\(error.file) \(error.reason)")
            console.tell("Nothing of it was changed.")
        case .tooFew(let people, let needed, let leftOut):
            console.fail(
                "\(people.of("person", "people")) would be counted, and fewer than \(needed.grouped) cannot be hidden "
                    + "behind a count")
            for line in LeftOutWords(leftOut).lines { console.tell(line) }
            console.tell(
                "Share what was said with each of them first, or interview more people; nothing was written.")
        case .noTranscripts:
            console.fail("there is no transcript (\(InputList.endings)) in what was given")
            console.tell("Name the transcripts or the folder they are in; nothing was written.")
        case .nothingRead(let errors):
            if !isTold { for error in errors { console.fail(Diagnostic(error).line(of: .input)) } }
            console.tell("No input could be read, so nothing was written.")
        case .output(let folder, let file, let reason):
            console.fail("\(file.map { "\(folder)/\($0)" } ?? folder) \(reason)")
            console.tell("Nothing was changed.")
        case .interrupted:
            console.tell(
                "Stopped as asked; no output was changed, and a study file that was there keeps what it took in until then."
            )
        }
    }
}

extension RunFailure {
    /// What the process ends with.
    var exitCode: Int32 {
        if case .interrupted(let signal) = self { 128 + signal } else { 1 }
    }
}
