import Planning
import StudyModel

/// What a person should know about a list of responses before a draft lists them.
struct ResponseCheck {
    private let history: DraftHistory
    private let file: String

    /// A check of the responses in `history`, which messages say came from `file`.
    init(_ history: DraftHistory, file: String) {
        self.history = history
        self.file = file
    }

    var diagnostics: [Diagnostic] {
        guard !history.responses.isEmpty else { return [] }
        return strangers + drafts
            + count(
                .note, "responses-unsorted", "not sorted yet: say in 'sort' what each is"
            ) { $0.sort == .unsorted }
            + count(.note, "responses-undecided", "not decided yet: say in 'done' what was done about each") {
                $0.sort != .unsorted && $0.sort != .agree && $0.sort != .withdraw && $0.done.isEmpty
            }
    }

    /// What a pack leaves out: what the team tells itself, and words of drafts that partners may not hold.
    var leftOut: [Diagnostic] {
        count(
            .warning, "responses-left-out",
            "without a partner, which the pack leaves out: say in 'partner' who each is from, unless it is your own"
        ) { $0.sort != .withdraw && key($0.partner).isEmpty }
            + count(
                .warning, "response-words-left-out",
                "to drafts that are not named with --against: partners may not hold them, so the pack leaves out the words "
                    + "put in, struck out or answered, unless it says the same as that draft; name the report folder"
            ) { $0.sort != .withdraw && !key($0.partner).isEmpty && answersStranger($0) }
    }
}

private extension ResponseCheck {
    /// Whether it answers a draft that nobody named.
    func answersStranger(_ response: PartnerResponse) -> Bool {
        !response.draft.isEmpty && !history.drafts.contains { $0.code == response.draft }
    }

    /// Responses of somebody who is not on the list of partners, once for each.
    var strangers: [Diagnostic] {
        let known = Set(history.partners.map { key($0.name) })
        let others = history.responses.filter {
            key($0.partner).isEmpty || !known.isEmpty && !known.contains(key($0.partner))
        }
        return Dictionary(grouping: others, by: \.partner).sorted { $0.key < $1.key }.map { name, responses in
            let what = Self.counted(responses.count)
            return Diagnostic(
                .warning, name.isEmpty ? "response-without-partner" : "partner-not-listed", file: file,
                name.isEmpty
                    ? "says of \(what) not which partner it is from"
                    : "has \(what) of '\(name)', which the list of partners does not have")
        }
    }

    /// Responses to drafts that nobody named, once for each.
    var drafts: [Diagnostic] {
        let known = Set(history.drafts.map(\.code))
        let others = history.responses.filter {
            !$0.draft.isEmpty && !known.contains($0.draft) && $0.sort != .withdraw
        }
        return Dictionary(grouping: others, by: \.draft).sorted { $0.key < $1.key }.map { code, responses in
            Diagnostic(
                .warning, "response-to-another-draft", file: file,
                "has \(Self.counted(responses.count)) to the draft \(code), which is not among those named with "
                    + "--against: unless this one says just the same, what it is about is told in its own words only, "
                    + "as no longer in the plan")
        }
    }

    func count(
        _ severity: Diagnostic.Severity, _ code: String, _ what: String,
        _ those: (PartnerResponse) -> Bool
    ) -> [Diagnostic] {
        let found = history.responses.count(where: those)
        guard found > 0 else { return [] }
        return [Diagnostic(severity, code, file: file, "has \(Self.counted(found)) \(what)")]
    }

    static func counted(_ number: Int) -> String { "\(number) response\(number == 1 ? "" : "s")" }

    func key(_ name: String) -> String {
        name.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    }
}
