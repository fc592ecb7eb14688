import DocumentIO

/// Where a command speaks to people: results on one stream, problems and progress on the other.
struct Console: Sendable {
    /// Words that stand out where the terminal can show it; they always say what they mean too.
    enum Emphasis: String {
        /// Names and headings.
        case strong = "1"
        /// Something failed.
        case error = "1;31"
        /// Something to look at.
        case warning = "1;33"
    }

    /// Characters of a line of results, 80 where there is no terminal, never more than reads well.
    let width: Int
    /// Characters of a line of the terminal that progress is shown on; nil where there is none.
    let progressWidth: Int?
    private let isOutputStyled: Bool
    private let isErrorStyled: Bool

    /// The console of this process; colours stay off where `NO_COLOR` is set or the terminal is dumb.
    init() {
        let isPlain = Machine.environment("NO_COLOR").map { !$0.isEmpty } ?? false
        let isDumb = Machine.environment("TERM") == "dumb"
        width = min(StandardStream.output.columns ?? 80, 100)
        progressWidth = isDumb ? nil : StandardStream.error.columns
        isOutputStyled = StandardStream.output.isTerminal && !isPlain && !isDumb
        isErrorStyled = StandardStream.error.isTerminal && !isPlain && !isDumb
    }

    /// Prints a line of results.
    func print(_ line: String = "") { StandardStream.output.write(line + "\n") }

    /// Prints results for a program.
    func print(_ bytes: [UInt8]) { StandardStream.output.write(bytes) }

    /// Tells a line beside the results.
    func tell(_ line: String) { StandardStream.error.write(line + "\n") }

    /// Tells of a failure: `error: …`.
    func fail(_ message: String) { tell(styled("error:", .error, isErrorStyled) + " " + message.printable) }

    /// Tells of something to look at: `warning: …`.
    func warn(_ message: String) {
        tell(styled("warning:", .warning, isErrorStyled) + " " + message.printable)
    }

    /// `text` as it stands out among results.
    func emphasised(_ text: String, _ emphasis: Emphasis = .strong) -> String {
        styled(text, emphasis, isOutputStyled)
    }

    private func styled(_ text: String, _ emphasis: Emphasis, _ isStyled: Bool) -> String {
        isStyled ? "\u{1B}[\(emphasis.rawValue)m\(text)\u{1B}[0m" : text
    }
}
