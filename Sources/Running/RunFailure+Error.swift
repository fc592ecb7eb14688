import DocumentIO
import StudyStore

extension RunFailure {
    /// What a run fails with where `error` ended it while it wrote into `folder`.
    init(_ error: any Error, folder: String) {
        self =
            switch error {
            case let failure as RunFailure: failure
            case let error as StudyFileError: .study(error)
            case let error as DocumentError: .output(folder: folder, file: error.part, reason: error.reason)
            default: .output(folder: folder, file: nil, reason: "\(error)")
            }
    }
}

extension Interruption {
    /// Stops where somebody asked to.
    func check() throws(RunFailure) {
        if let signal { throw .interrupted(signal: signal) }
    }
}
