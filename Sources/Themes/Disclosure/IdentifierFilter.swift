/// Takes out of somebody's words what the words of quotes are rid of too: who was interviewed, their posts and
/// organisations, addresses and numbers. Holds nothing back, for what partners write to a plan they mean to be read.
public struct IdentifierFilter: Sendable {
    private let redactor: Redactor
    private let posts: InterviewedPosts
    private let common: Set<String>
    private let people: Redactor

    init(_ redactor: Redactor, people: Redactor, _ posts: InterviewedPosts, common: Set<String>) {
        self.redactor = redactor
        self.people = people
        self.posts = posts
        self.common = common
    }

    /// `text` with identifiers replaced by what they are, in brackets, and with each of `names` (of people who were not
    /// interviewed) replaced by `[name]`.
    public func replaced(_ text: String, names: [String] = []) -> String {
        let plain = IdentifierScan.redacted(text).text
        let (masked, _) = posts.redactedEverywhere(plain)
        let known = redactor.redacted(masked, common: common).text
        return names.isEmpty ? known : Redactor(names: names, codes: []).redacted(known, common: common).text
    }

    /// `text` with names of interviewees replaced by `[name]` and nothing else: for what a team writes to be read.
    public func withoutPeople(_ text: String) -> String { people.redacted(text, common: common).text }
}
