import ArgumentParser
import DocumentIO
import Running
import StudyModel
import StudyStore
import StudyWeb

struct ReviewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review",
        abstract: "Code and review a study in the browser.",
        usage: "throughline review <study> [<option> ...]",
        discussion: """
            Serves the pages of a study on this machine, and opens them in the browser. Sign in by the link it prints, \
            which works once; other people get links of their own on the page 'People'. End it with Ctrl-C: \
            everything that was saved is in the study file.

            Examples:
              throughline review study.throughline
              throughline review study.throughline --port 8300 --no-browser
              throughline review study.throughline --port 8300 \\
                --public-url https://review.example.org
              throughline review study.throughline --share --port 8301 \\
                --public-url https://share.example.org

            Exit codes: 0 ended as asked; 1 it could not start; 64 the command was not understood.
            """)

    @Argument(
        help: "The study file.", completion: .file(extensions: ["throughline"]))
    var study: String

    @Option(help: ArgumentHelp("The port on this machine; 0 takes a free one.", valueName: "number"))
    var port = 8300

    @Flag(help: "Open no browser.")
    var noBrowser = false

    @Option(
        help: ArgumentHelp(
            "The https address of a proxy on this machine through which people come.", valueName: "url"))
    var publicUrl: String?

    @Flag(help: "Serve only what was shared with partners, who sign in by links of their own.")
    var share = false

    @Option(
        help: ArgumentHelp(
            "The address to listen on; only this machine's own (127.0.0.1) is allowed.", valueName: "host"))
    var host = "127.0.0.1"

    func validate() throws {
        guard (0...65_535).contains(port) else {
            throw ValidationError("--port is a number from 0 to 65535.")
        }
        guard ["127.0.0.1", "localhost", "::1", "[::1]"].contains(host) else {
            throw ValidationError(
                """
                --host \(host) would send words and names of people over the network unencrypted, so it is refused.
                Let a proxy on this machine encrypt, and name its address: --public-url https://…
                docs/review.md shows how, with nginx.
                """)
        }
        if let publicUrl {
            guard WebAddress(publicUrl) != nil else {
                throw ValidationError(
                    "--public-url is the https address of a proxy, such as https://review.example.org, without a path."
                )
            }
            guard port != 0 else {
                throw ValidationError("--public-url needs a --port, to which the proxy passes on.")
            }
        }
    }

    func run() async throws {
        let console = Console()
        let settings = ReviewSettings(
            port: port, publicAddress: publicUrl.flatMap { WebAddress($0) }, sharesOnly: share)
        let mayOpen = !noBrowser
        do {
            let file = try StudyFile.open(study)
            let server = try ReviewServer(
                file, codebook: { Self.codebook(of: file, console) }, settings: settings,
                clock: { Timestamp(milliseconds: WallClock.milliseconds) },
                random: Self.randomBytes)
            try await server.run { opening in
                Self.tell(opening, study: file.path, on: console)
                if mayOpen, let link = opening.ownerLink { Self.open(link) }
            }
            try file.close()
        } catch let error as StudyFileError {
            console.fail("\(error.file) \(error.reason)")
            throw ExitCode(1)
        } catch let failure as ReviewServer.Failure {
            console.fail(failure.reason)
            throw ExitCode(1)
        }
        console.print("Ended. Everything that was saved is in \(study).")
    }
}

private extension ReviewCommand {
    /// What the checklist in use says of its criteria; the pages work without, and tell labels and names alone.
    @Sendable static func codebook(of file: StudyFile, _ console: Console) -> Codebook? {
        do {
            return try StoredStudy(file).codebook
        } catch {
            console.warn("The checklist of the study cannot be used, so its definitions are not shown.")
            return nil
        }
    }

    @Sendable static func randomBytes(_ count: Int) -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    }

    @Sendable static func tell(_ opening: ReviewServer.Opening, study: String, on console: Console) {
        console.print("Serving \(study) at \(opening.address), for this machine alone. Ctrl-C ends it.")
        if let link = opening.ownerLink {
            console.print("Sign in as the owner, once and within an hour, by")
            console.print("  \(console.emphasised(link))")
        } else {
            console.print("Partners sign in by the links you made for them; nothing else can be reached.")
        }
    }

    @Sendable static func open(_ link: String) {
        _ = ["xdg-open", "open"].first { Launcher.start($0, link) }
    }
}
