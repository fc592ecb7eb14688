public import StudyModel
public import Themes

extension Quote {
    /// Whether it reads as taking `stance` where it stands in the body: what neither its own words say nor what was learned
    /// makes very likely, help told as a challenge, or difficulty as a hope, is counted as what it is but shown in the annex
    /// only.
    public func reads(_ stance: Stance) -> Bool {
        guard self.stance == stance, bearsStance, standsAlone else { return false }
        return stance == .helping ? kind != .challenge : kind != .aspiration
    }

    /// Whether it reads as a statement of `kind`.
    public func reads(_ kind: StatementKind) -> Bool { self.kind == kind && bearsKind && standsAlone }

    /// Whether it names its criterion, and its beginning is not cut off.
    private var standsAlone: Bool { bearsCriterion && !text.hasPrefix("[...]") }
}
