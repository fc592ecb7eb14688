import ArgumentParser
import DocumentIO
import Running
import StudyModel
import StudyStore

/// Opens study files that people name, and says clearly where one cannot be.
struct StudyOpening {
    private let console: Console

    init(_ console: Console) { self.console = console }

    /// Whether `inputs` name one study file, and no transcripts.
    static func isStudy(_ inputs: [String]) -> Bool {
        inputs.count == 1 && inputs[0].hasSuffix(StudyFile.ending) && FilePlace(inputs[0]).kind != .folder
    }

    /// The study file at `path`; tells why there is none, and ends the command then.
    func open(_ path: String) throws -> StudyFile {
        try trying {
            if FilePlace(path).kind == .folder {
                throw StudyFileError(
                    .refused, file: path,
                    reason: "is a folder: name the study file in it (\(OutputName.study.rawValue))")
            }
            guard path.hasSuffix(StudyFile.ending) || FilePlace(path).kind == .missing else {
                throw StudyFileError(
                    .refused, file: path,
                    reason:
                        "is no study file: their names end in \(StudyFile.ending), and 'throughline new' makes one"
                )
            }
            return try StudyFile.open(path)
        }
    }

    /// What `work` with a study file returns; tells why it failed, and ends the command then.
    func trying<Value>(_ work: () throws -> Value) throws -> Value {
        do { return try work() } catch { throw told(error) }
    }

    /// What `work` with a study file returns; tells why it failed, and ends the command then.
    func trying<Value>(_ work: () async throws -> Value) async throws -> Value {
        do { return try await work() } catch { throw told(error) }
    }

    /// The moment commands are done at.
    static var now: Timestamp { Timestamp(milliseconds: WallClock.milliseconds) }

    private func told(_ error: any Error) -> any Error {
        switch error {
        case let failure as RunFailure:
            FailureText(failure).print(on: console, isTold: false)
            return ExitCode(failure.exitCode)
        case let error as StudyFileError:
            FailureText(.study(error)).print(on: console, isTold: false)
            return ExitCode.failure
        case let error as DocumentError:
            console.fail(error.reason)
            return ExitCode.failure
        default: return error
        }
    }
}
