import Foundation
import StudyModel
import StudyStore
import TestStudies
import Testing

@Suite struct KillTests {
    /// How often a process is ended: `THROUGHLINE_KILLS` times, and then in the midst of a thousand decisions.
    private static let kills = ProcessInfo.processInfo.environment["THROUGHLINE_KILLS"].flatMap { Int($0) }

    @Test func `no acknowledged decision is lost when the process is killed`() throws {
        let folder = try TemporaryFolder()
        let (file, ruth, id) = try Sample.study(in: folder)
        let (path, coder) = (file.path, ruth.id)
        try file.close()
        var random = SplitMix(seed: 41)
        var acknowledged = 0
        for round in 0..<(Self.kills ?? 10) {
            let process = try DecidingProcess(path, coder: coder, seed: UInt64(round), count: 1000)
            let told = try process.kill(after: 1 + random.next(below: Self.kills == nil ? 60 : 950))
            #expect(!told.isEmpty)
            acknowledged += told.count
            let found = try StudyFile.open(path)
            try hold(told, against: found, id)
            try found.close()
        }
        print("\(acknowledged) acknowledged decisions over \(Self.kills ?? 10) kills, none lost")
    }

    /// Whether everything told is in the study, and each coding stands by the last decision of the log.
    private func hold(_ told: [DecidingProcess.Told], against file: StudyFile, _ id: StoredTranscript.ID)
        throws
    {
        let first = try #require(told.first)
        let log = try file.changes(after: .init(first.change - 1), limit: 2000)
        let found = log.compactMap { entry -> DecidingProcess.Told? in
            guard let coding = entry.subject, let verdict = entry.after.split(separator: " ").first else {
                return nil
            }
            return .init(change: entry.id.rawValue, coding: coding, verdict: Int(verdict) ?? 0)
        }
        #expect(Array(found.prefix(told.count)) == told)
        // What was on its way when it was killed may be there too, but no more than that.
        #expect(found.count - told.count <= 1)
        for coding in try file.codings(of: id) {
            guard let last = found.last(where: { $0.coding == coding.id.rawValue }) else { continue }
            #expect(coding.decisions.map(\.judgement.verdict.rawValue) == [last.verdict])
        }
        #expect(try file.check().isEmpty)
    }
}
