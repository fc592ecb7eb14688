public import StudyModel

/// Names a person gave as interviewers', and which of them no transcript has.
public struct ToldInterviewers: Sendable {
    private let names: [String]
    private var found: Set<String> = []
    /// Labels met, in order; no more than `mostLabels`.
    private var labels: [String] = []
    private var seen: Set<String> = []

    /// More labels than these are not compared: suggestions would take longer than reading.
    private static let mostLabels = 2000

    /// The names as given.
    public init(_ names: [String]) { self.names = names }

    /// Takes note of the speakers of a transcript.
    public mutating func note(_ read: ReadTranscript) { note(Heard(read)) }

    /// Takes note of speakers heard.
    public mutating func note(_ heard: Heard) {
        found.formUnion(heard.found)
        for label in heard.labels where seen.count < Self.mostLabels && seen.insert(label).inserted {
            labels.append(label)
        }
    }

    /// A warning for each name that no transcript has, in the order given, with the label perhaps meant.
    public var diagnostics: [Diagnostic] {
        names.filter { !found.contains($0) }.map { name in
            Diagnostic(
                .warning, "interviewer-not-found", file: "--interviewer",
                "no transcript has a speaker called '\(name)'" + Suggestion.clause(for: name, in: labels))
        }
    }

    /// What is kept of one transcript for this.
    public struct Heard: Hashable, Sendable {
        let labels: [String]
        let found: [String]

        /// The speakers of `read`.
        public init(_ read: ReadTranscript) {
            labels = read.transcript.speakers.map(\.label).filter { !$0.isEmpty }
            found = read.interviewersFound
        }

        private init(labels: [String], found: [String]) { (self.labels, self.found) = (labels, found) }

        /// The same without labels, of a transcript from which somebody was taken out.
        public var withoutLabels: Heard { Heard(labels: [], found: found) }
    }
}
