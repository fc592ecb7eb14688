/// Which way of writing a transcript a file was recognised as.
public struct Layout: Hashable, Sendable {
    /// A short name such as `docx/labels`, `docx/table` or `xml/tei`.
    public let name: String
    /// How sure the recogniser is, 0…1.
    public let confidence: Double

    /// The recogniser that came second; nil where no other saw a transcript, or none other was asked.
    public let runnerUp: RunnerUp?

    /// A recogniser that saw a transcript too, but one it explained less well.
    public struct RunnerUp: Hashable, Sendable {
        /// Its name, as `Layout.name` has it.
        public let name: String
        /// How sure it is, 0…1.
        public let confidence: Double

        /// A runner-up by name and confidence (0…1).
        public init(name: String, confidence: Double) {
            self.name = name
            self.confidence = confidence
        }
    }

    /// A layout by name and confidence (0…1), and the one that came second.
    public init(name: String, confidence: Double, runnerUp: RunnerUp? = nil) {
        self.name = name
        self.confidence = confidence
        self.runnerUp = runnerUp
    }
}
