import Themes

/// Where views on a criterion differ, in a sentence.
enum DifferenceWords {
    /// The sentence; nil where views do not differ.
    static func sentence(_ theme: Theme) -> String? {
        guard let divergence = theme.divergence else { return nil }
        let helping = divergence.helpingSide.map { "\($0.label) interviewees" }.asList
        let hindering = divergence.hinderingSide.map { "\($0.label) interviewees" }.asList
        return switch divergence.basis {
        case .groups: "Views differ: \(helping) told more of help, \(hindering) more of difficulty."
        case .emphasis: "The emphasis differs: \(helping) told of help more often than \(hindering)."
        case .people:
            "Views differ from person to person: \(theme.leaning.helping) told more of help, "
                + "\(theme.leaning.hindering) more of difficulty."
        }
    }
}
