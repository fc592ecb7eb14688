import StudyModel

extension ThemeSummary {
    /// Themes on which groups or people take opposite positions or put the weight differently: opposed groups first,
    /// then divided people, then differences of emphasis; inside these the widest difference that most people speak
    /// to first.
    public var divided: [Theme] {
        themes.filter { $0.divergence != nil }.sorted { left, right in
            let (leftWeight, rightWeight) = (left.contrast, right.contrast)
            return leftWeight != rightWeight
                ? leftWeight > rightWeight : left.criterion.id < right.criterion.id
        }
    }
}

extension Theme {
    /// How much a difference weighs: its basis (1, 0.5 or 0), its strength, and the share of interviewees who take a
    /// position, added up.
    var contrast: Double {
        let base =
            switch divergence?.basis {
            case .groups: 1.0
            case .people: 0.5
            case .emphasis, nil: 0.0
            }
        return base + (divergence?.strength ?? 0) + Double(positions.taking) / Double(max(1, total))
    }

    /// Whether a difference is one of emphasis only.
    public var differsInEmphasis: Bool {
        if case .emphasis = divergence?.basis { return true }
        return false
    }
}
