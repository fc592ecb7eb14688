/// An item of the checklist for reporting interviews; what it asks is in our words.
struct CoreqItem: Sendable {
    /// A part of the checklist.
    enum Domain: String, CaseIterable, Sendable {
        case team = "Research team and reflexivity"
        case design = "Study design"
        case findings = "Analysis and findings"
    }

    /// Its number, from 1.
    let number: Int
    let domain: Domain
    let name: String
    let asks: String

    static let all: [CoreqItem] = zip(1..., items).map { number, item in
        CoreqItem(number: number, domain: item.0, name: item.1, asks: item.2)
    }

    private static let items: [(Domain, String, String)] = [
        (.team, "Interviewer or facilitator", "Who held the interviews?"),
        (.team, "Credentials", "What qualifications did they have?"),
        (.team, "Occupation", "What was their post at the time?"),
        (.team, "Gender", "Were they women or men, or how did they describe themselves?"),
        (.team, "Experience and training", "What had they done or learned before?"),
        (.team, "Relationship established", "Did they know the interviewees beforehand?"),
        (.team, "What interviewees knew", "What did interviewees know of them and of their reasons?"),
        (.team, "Interviewer characteristics", "What interests or assumptions did they bring?"),
        (.design, "Methodological orientation", "Which approach does the analysis follow?"),
        (.design, "Sampling", "How were interviewees chosen?"),
        (.design, "Method of approach", "How were they asked?"),
        (.design, "Sample size", "How many took part?"),
        (.design, "Non-participation", "How many declined or dropped out, and why?"),
        (.design, "Setting", "Where were the interviews held?"),
        (.design, "Presence of others", "Was anybody else there?"),
        (.design, "Description of sample", "What matters about those who took part?"),
        (.design, "Interview guide", "Which questions were asked; were they tried out?"),
        (.design, "Repeat interviews", "Was anybody interviewed more than once?"),
        (.design, "Recording", "Was sound or picture recorded?"),
        (.design, "Field notes", "Were notes made during or after?"),
        (.design, "Duration", "How long were the interviews?"),
        (.design, "Data saturation", "Was it considered whether more interviews would add anything?"),
        (.design, "Transcripts returned", "Could interviewees comment on and correct their transcripts?"),
        (.findings, "Number of coders", "How many people coded the data?"),
        (.findings, "Coding tree", "What are the codes, and how are they ordered?"),
        (.findings, "Derivation of themes", "Were themes set beforehand or found in the data?"),
        (.findings, "Software", "What was used to handle the data?"),
        (.findings, "Participant checking", "Did interviewees give feedback on the findings?"),
        (.findings, "Quotations", "Are quotes shown, and can each be told from the others?"),
        (.findings, "Data and findings", "Do the findings follow from the data?"),
        (.findings, "Major themes", "Are the main themes clear?"),
        (.findings, "Minor themes", "Are diverse cases and minor themes described?"),
    ]
}
