/// A text of the plan that a study may word by itself, with the words it has otherwise: simple Markdown.
public enum PlanText: String, Sendable, CaseIterable {
    /// How partners comment on the draft: on its first pages.
    case howToComment = "how-to-comment"
    /// The foreword, which partners write.
    case foreword
    /// What is known of the place from elsewhere, which partners write.
    case localContext = "local-context"
    /// How interviewees are protected.
    case confidentiality
    /// What stands before what was heard.
    case heardIntro = "heard-intro"
    /// What stands before the table of criteria.
    case positionIntro = "position-intro"
    /// What partners commit, which they write.
    case resources
    /// What stands before the risks.
    case risksIntro = "risks-intro"
    /// Who watches over the plan, which partners write.
    case oversight
    /// What comes after this draft.
    case nextSteps = "next-steps"
    /// The questions that were asked, which the team adds.
    case topicGuide = "topic-guide"

    /// Whether the words it has otherwise only say what partners are asked to write.
    var isPlaceholder: Bool {
        switch self {
        case .foreword, .localContext, .resources, .oversight, .topicGuide: true
        default: false
        }
    }

    /// The words it has otherwise.
    public var words: String {
        switch self {
        case .howToComment:
            "Please comment in this document and name the number of the statement, such as P5.3. Every statement leads "
                + "to the words it rests on: follow the codes in brackets to [Annex D](#annex-D). Say whether you agree, "
                + "would add, correct or object to something, or wish a quote to be withdrawn ([section 15](#s-15))."
        case .foreword:
            "A joint foreword, signed by the most senior person of each partner: why we asked, what we have heard, and "
                + "what we are ready to do about it together."
        case .localContext:
            "The local context: population, money, what has been tried, what national policy asks. Interviews are not a "
                + "source for these."
        case .confidentiality:
            "**Confidentiality.** Groups of fewer than {smallest-group} interviewees are not named; where difficulty was "
                + "told, the numbers of a group of fewer than {small-group} are shown only if some of it told of it and "
                + "some did not. Names of people and organisations have been taken out of quotes. No code joins two "
                + "quotes of one person."
        case .heardIntro:
            "This section tells what interviewees said. What we make of it, and what we suggest, comes later."
        case .positionIntro:
            "The table counts people by what they told of each criterion. It says what interviewees talked about; it is "
                + "not a score of any partner, and “not raised” does not mean that something is missing."
        case .resources:
            "People, time and money each partner commits, once the actions are agreed. The interviews are no basis for "
                + "an estimate."
        case .risksIntro:
            "What interviewees found hardest, and what they took as given, in their words where these may be shown and do not stand above. "
                + "Likelihood, effect and owner are for partners to agree; the cells of owners are left empty for that."
        case .oversight:
            "Which board oversees this plan, how often it is reviewed and how progress is shown (for example red, amber, "
                + "green). To be agreed."
        case .nextSteps:
            """
            1. Partners read this draft and respond by a date to be agreed.
            2. Interviewees may withdraw or correct any quote they recognise as theirs, without giving a reason.
            3. Partners meet to hear where they differ ([section 6](#s-6)) and to settle the first questions \
            ([section 14](#s-14)).
            4. Leads, dates, resources and measures are agreed and entered in [section 10](#s-10).
            5. The next draft lists every response and what was done about it.
            """
        case .topicGuide:
            "The questions interviewees were to be asked, as the guide of the interviews has them."
        }
    }
}
