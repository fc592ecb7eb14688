import StudyModel

/// Knows the names under which transcripts state facts about an interviewee.
enum AttributeNames {
    /// Notes `value` in `attributes` where `key` names one of them; tells whether it does.
    @discardableResult
    static func state(_ key: String, _ value: String, _ attributes: inout Participant.Attributes) -> Bool {
        guard !value.isEmpty else { return false }
        switch fold(key) {
        case "organisation", "organization", "org", "orgname", "employer", "agency", "affiliation", "company",
            "institution", "partner", "worksfor":
            attributes.organisation = attributes.organisation ?? value
        case "role", "job", "jobtitle", "post", "position", "occupation", "jobrole", "designation":
            attributes.role = attributes.role ?? value
        case "perspective", "profession", "discipline", "professionalperspective", "professionalgroup",
            "background":
            attributes.perspective = attributes.perspective ?? value
        case "sector": attributes.sector = attributes.sector ?? value
        case "date", "interviewdate", "dateofinterview", "recorded", "recordedon", "interviewedon":
            attributes.date = attributes.date ?? value
        default: return false
        }
        return true
    }

    /// Whether `key` names a fact about an interviewee or an interview.
    static func isKnown(_ key: String) -> Bool {
        var attributes = Participant.Attributes()
        return state(key, "-", &attributes) || aboutInterviews.contains(fold(key))
    }

    /// Facts about interviews that are kept as they stand.
    private static let aboutInterviews: Set<String> = [
        "interview", "interviewno", "interviewnumber", "interviewid", "id", "ref", "reference", "time",
        "duration",
        "length", "location", "place", "venue", "project", "study", "title", "file", "filename", "audiofile",
        "recording", "transcriber", "transcribedby", "transcript", "present", "gender", "age", "subject",
        "status",
        "speakers", "summarykeywords", "keywords", "starttime", "endtime", "method", "consent", "language",
    ]

    /// `key` in lower-case letters and digits only, so that `job_title` and `jobTitle` are one.
    static func fold(_ key: String) -> String {
        String(key.lowercased().filter { $0.isLetter || $0.isNumber })
    }
}
