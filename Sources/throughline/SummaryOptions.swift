import ArgumentParser

/// How a command that does much sums up at the end what it did.
struct SummaryOptions: ParsableArguments {
    @Option(help: "Whom the summary at the end is for: text for people, json for programs.")
    var format = OutputFormat.text

    @Flag(name: .shortAndLong, help: "Say nothing but what went wrong.")
    var quiet = false
}
