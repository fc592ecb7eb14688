import ArgumentParser
import Readers
import StudyModel
import Writers

struct CodebookList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the codebooks there are.",
        discussion: """
            With --format json, an array with an object for each: name, title, version, language, criteria (how \
            many), file; or name, file and error where it cannot be read.
            """)

    @Option(help: "Whom the output is for: text for people, json for programs.")
    var format = OutputFormat.text

    func run() throws {
        let console = Console()
        let shelf = CodebookShelf()
        let found = shelf.all
        if format == .json {
            return console.print(JSONValue.array(found.map(object)).bytes())
        }
        guard !found.isEmpty else {
            console.fail("no codebook was found; looked into \(shelf.folders.joined(separator: ", "))")
            throw ExitCode.failure
        }
        for (index, entry) in found.enumerated() {
            if index > 0 { console.print() }
            print(entry, on: console)
        }
    }
}

private extension CodebookList {
    func print(_ entry: CodebookLocator.Found, on console: Console) {
        console.print(console.emphasised(entry.name.printable))
        do {
            let codebook = try CodebookReader.read(path: entry.path).codebook
            for line in codebook.title.wrapped(console.width - 2) { console.print("  " + line) }
            console.print(
                "  version \(codebook.version.printable), \(codebook.criteria.count.of("criterion", "criteria"))"
            )
        } catch {
            console.print("  cannot be used: see throughline codebook check \(entry.path.printable)")
        }
        console.print("  " + entry.path.printable)
    }

    func object(_ entry: CodebookLocator.Found) -> JSONValue {
        do {
            let codebook = try CodebookReader.read(path: entry.path).codebook
            return [
                "name": .string(entry.name), "title": .string(codebook.title),
                "version": .string(codebook.version), "language": .string(codebook.language),
                "criteria": .integer(codebook.criteria.count), "file": .string(entry.path),
            ]
        } catch {
            return [
                "name": .string(entry.name), "file": .string(entry.path), "error": .string(error.reason),
            ]
        }
    }
}
