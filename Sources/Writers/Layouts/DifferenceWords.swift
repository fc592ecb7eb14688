import Planning
import Themes

/// Where views on a criterion differ, in a sentence or two.
enum DifferenceWords {
    /// The sentences; nil where views do not differ.
    static func sentence(_ theme: Theme) -> String? {
        let sentences = theme.tensions.compactMap(wanted) + [experience(theme)].compactMap(\.self)
        return sentences.isEmpty ? nil : sentences.joined(separator: " ")
    }

    /// Who wants what; nil where people do not want different things.
    private static func wanted(_ tension: TensionView) -> String? {
        tension.isOpen ? "On \(tension.about), \(TensionWords(tension).spoken)." : nil
    }

    /// Who tells of help and who of difficulty; nil where it is much the same.
    private static func experience(_ theme: Theme) -> String? {
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
