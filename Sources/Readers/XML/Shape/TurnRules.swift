import DocumentIO
import StudyModel

/// Tells which elements of a document of no standard are turns, and what each says of its speaker and time: by the
/// shape of the document, or by a mapping file.
protocol TurnRules {
    /// Name and certainty of the layout.
    var layout: Layout { get }
    /// Elements whose text was not said, and why, besides those that `InterviewReader` knows.
    var noise: [String: ParagraphAccounting.SkipReason] { get }

    /// The speaker whom `element`, inside elements of the names `path`, names as its own, empty where nobody is named;
    /// nil where it is no turn.
    func speaker(of element: XMLElement, in path: [String]) -> String?
    /// What the turn `element` says of its speaker's role.
    func role(of element: XMLElement) -> Speaker.Role?
    /// When the turn `element` begins and ends.
    func time(of element: XMLElement) -> TimeRange?
    /// What was said in the turn `element`.
    func words(of element: XMLElement, habits: XMLWords.Habits) -> (
        paragraphs: [String], left: [XMLWords.Left]
    )
    /// Whether an interview begins at `element`, inside elements of the names `path`.
    func opensInterview(_ element: XMLElement, in path: [String]) -> Bool
    /// Whether `element`, inside elements of the names `path`, states a fact that was read from it already.
    func statesFact(_ element: XMLElement, in path: [String]) -> Bool
    /// Notes the facts that stand at known places of the interview in `element`.
    func readFacts(in element: XMLElement, into interview: inout XMLInterview)
}

extension TurnRules {
    func words(of element: XMLElement, habits: XMLWords.Habits) -> (
        paragraphs: [String], left: [XMLWords.Left]
    ) {
        let words = XMLWords(of: element, habits: habits)
        return (words.paragraphs, words.left)
    }

    func opensInterview(_ element: XMLElement, in path: [String]) -> Bool { path.isEmpty }
    func statesFact(_ element: XMLElement, in path: [String]) -> Bool { false }
    func readFacts(in element: XMLElement, into interview: inout XMLInterview) {}
}
