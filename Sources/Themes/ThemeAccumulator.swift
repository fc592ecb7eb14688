public import StudyModel

/// Takes codings transcript by transcript and keeps only what a summary needs: counts, and a few of the
/// best quotes for each person, criterion, stance and kind. The order of adding never matters.
public struct ThemeAccumulator: Sendable {
    let codebook: Codebook
    let settings: ThemeSettings
    private(set) var counts = CodingCounts()
    private(set) var interviews: [InterviewRecord] = []
    private(set) var people: [Participant.ID: PersonRecord] = [:]

    /// Starts with no interviews.
    public init(codebook: Codebook, settings: ThemeSettings) {
        self.codebook = codebook
        self.settings = settings
    }

    /// Adds one interview with its codings; codings of criteria the codebook does not know are counted
    /// and make no theme.
    public mutating func add(_ interview: InterviewRecord, codings: [Coding]) {
        interviews.append(interview)
        for participant in interview.participants {
            people[participant.id, default: PersonRecord()]
                .attributes[interview.transcript] = participant.attributes
        }
        for coding in codings {
            counts.add(coding)
            people[coding.participant, default: PersonRecord()].add(coding, settings: settings)
        }
    }

    /// The themes of all interviews added so far.
    public func summary() -> ThemeSummary {
        SummaryBuilder(self).summary()
    }
}
