import Planning
import Themes

extension PlanContext {
    /// The context of a draft by `settings` that follows on `history`.
    init(_ settings: RunSettings, _ checklist: Checklist, _ history: DraftHistory) {
        self.init(tool: "\(Tool.name) \(Tool.version)", codebookHash: checklist.hash)
        title = settings.title
        subject = settings.subject
        date = settings.date
        isByPhrases = checklist.model == nil
        partners = history.partners
        responses = history.responses
        drafts = history.drafts
        edits = history.edits
        if let name = settings.version ?? history.lastVersion.map({ Self.next(after: $0) }) {
            version = name
        }
    }

    /// The version after `version`: its last number one higher ("draft 1", "draft 2"); where that is none or the version is
    /// a date, that it comes after it.
    static func next(after version: String) -> String {
        if WrittenDate(version) != nil { return following(version) }
        let digits = version.reversed().prefix { ("0"..."9").contains($0) }
        guard !digits.isEmpty, let number = Int(String(digits.reversed())), number < .max else {
            return following(version)
        }
        return version.dropLast(digits.count) + String(number + 1)
    }

    /// That a version comes after `version`, by a number where that one came after another.
    private static func following(_ version: String) -> String {
        let opening = "draft after "
        return version.hasPrefix(opening) ? "\(version), 2" : opening + version
    }
}
