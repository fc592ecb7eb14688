import Themes

/// Says where a difficulty is told most and least, where groups may be named and differ.
struct GroupContrast {
    /// The sentence; nil where groups may not be named or are alike.
    let sentence: String?

    /// The contrast between the groups of `theme`, sectors before perspectives.
    init(_ theme: Theme) {
        var found: String?
        for dimension in [StudyGroup.Dimension.sector, .perspective] where found == nil {
            let views = theme.groups.filter { $0.group.dimension == dimension }
            let order = views.sorted { Self.share($0) > Self.share($1) }
            guard let most = order.first, let least = order.last, views.count > 1 else { continue }
            if Self.share(most) - Self.share(least) >= 0.4 {
                found =
                    "This was heard most from \(Self.named(most)) and least from \(Self.named(least))."
            } else if views.allSatisfy({ $0.positions.critical > 0 }), views.count > 2 {
                found = "It was told in each of these groups: \(views.map(Self.named).asList)."
            }
        }
        sentence = found
    }

    private static func share(_ view: GroupView) -> Double {
        Double(view.positions.critical) / Double(max(1, view.group.size))
    }

    private static func named(_ view: GroupView) -> String {
        "\(view.group.label) interviewees (\(view.positions.critical) of \(view.group.size))"
    }
}
