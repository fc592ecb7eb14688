import ArgumentParser
import DocumentIO
import Readers
import Running
import Writers

struct RunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "run")
    @Argument var inputs: [String]
    @Option var out = "throughline-out"
    @Option var jobs: Int?
    func run() async throws {
        let path = try CodebookLocator(environment: [:], executable: Machine.executable).find("integrated-commissioning")
        var s = RunSettings(inputs: inputs, codebook: path, output: out)
        s.jobs = jobs ?? Machine.processors
        let r = try await StudyRun(s).run { print($0) }
        StandardStream.output.write(r.json.bytes())
    }
}
