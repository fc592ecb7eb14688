import DocumentIO
import Foundation
import StudyStore

/// A process of its own that decides at random about the codings of a study file.
final class DecidingProcess {
    /// A decision that was acknowledged.
    struct Told: Hashable {
        let change: Int64
        let coding: Int64
        let verdict: Int
    }

    private let process = Process()
    private let pipe = Pipe()

    init(_ path: String, coder: CoderAccount.ID, seed: UInt64, count: Int) throws {
        // It is built beside the tests.
        let tests = Machine.executable ?? CommandLine.arguments[0]
        process.executableURL = URL(fileURLWithPath: tests).deletingLastPathComponent()
            .appendingPathComponent("throughline-deciding")
        process.arguments = [path, "\(coder)", "\(seed)", "\(count)"]
        process.standardOutput = pipe
        try process.run()
    }

    /// Waits until at least `count` decisions were acknowledged, then ends it with SIGKILL. All it said.
    func kill(after count: Int) throws -> [Told] {
        var said = Data()
        while said.count(where: { $0 == UInt8(ascii: "\n") }) < count {
            let more = pipe.fileHandleForReading.availableData
            if more.isEmpty { break }
            said += more
        }
        Foundation.kill(process.processIdentifier, SIGKILL)
        return try told(said)
    }

    /// Waits for its end. All it said.
    func wait() throws -> [Told] { try told(Data()) }

    private func told(_ before: Data) throws -> [Told] {
        let said = before + (try pipe.fileHandleForReading.readToEnd() ?? Data())
        process.waitUntilExit()
        // The last line may have been cut short.
        return String(decoding: said, as: UTF8.self).split(separator: "\n").compactMap { line in
            let parts = line.split(separator: " ")
            guard parts.count == 3, let change = Int64(parts[0]), let coding = Int64(parts[1]),
                let verdict = Int(parts[2])
            else { return nil }
            return Told(change: change, coding: coding, verdict: verdict)
        }
    }
}
