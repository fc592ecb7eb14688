import DocumentIO
import Foundation

import Running
import StudyModel
import StudyStore
import Testing

/// What becomes of a study file where work on it is stopped, or it cannot be written.
struct StudyCareTests {
    @Test func `an import that is stopped says so, and leaves the study sound`() async throws {
        let fixture = try await StudyFixture()
        let interruption = Interruption()
        interruption.ask(signal: 2)
        var settings = RunSettings(inputs: [fixture.workspace.at("in")], codebook: "", output: "")
        settings.time = StudyFixture.now
        await #expect(throws: RunFailure.interrupted(signal: 2)) {
            try await ImportRun(settings, into: fixture.file, interruption: interruption).run()
        }
        #expect(try fixture.file.check().isEmpty)
        #expect(try fixture.file.transcripts().count == 2)
    }

    @Test func `a disk that takes no more stops an import, and the study stays sound`() async throws {
        let fixture = try await StudyFixture()
        try fixture.file.close()
        for number in 1...40 {
            let words = String(repeating: "The budget is bad in year \(number). ", count: 200)
            try fixture.workspace.write(Fixture.interview(words), to: "in/more\(number).xml")
        }
        let full = try Command.shell(
            "trap '' XFSZ; ulimit -f 600; exec \"$0\" import small.throughline in", in: fixture.workspace.path
        )
        #expect(full.code == 1)
        #expect(full.error.contains("small.throughline cannot be read or written"), "\(full.error)")
        let check = try Command.run("check", "small.throughline", in: fixture.workspace.path)
        #expect(check.code == 0, "\(check.error)")
    }
}
