public import StudyModel

/// A coding as a file states it. What a file of codings made elsewhere leaves out is nil.
public struct CodingRow: Hashable, Sendable {
    /// The transcript as written: a path, a file name, or a file name without its ending.
    public var transcript: String
    /// Turn it is in, from 1, all turns counted.
    public var turn: Int
    /// The passage within the turn's text, in Unicode code points from 0, end exclusive.
    public var range: Range<Int>?
    /// The words of the passage.
    public var text: String?
    /// The criterion as written: an id, a label or a name; nil for a passage that was read and given none.
    public var criterion: String?
    /// What sort of statement it is, where the file says.
    public var kind: PassageDecisions.Kind = .unknown
    /// Whether it tells of the criterion helping or hindering.
    public var stance: Stance?
    /// Whether it leaves a matter open; nil where the file does not say.
    public var isQuestion: Bool?
    /// Who coded it.
    public var coder: String?
    /// What people decided; nil where the file says nothing of it, as where a person coded.
    public var state: CodingState?
    /// Line of the file, from 1.
    public var line: Int
}
