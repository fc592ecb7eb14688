import StudyStore

/// The links at the head of every page.
enum Navigation {
    /// A link to a group of pages.
    struct Item: Sendable {
        let title: String
        /// The first page of the group, without changing parts; a request below it belongs to the group.
        let path: String
        /// Who is shown it.
        let access: Access
    }

    /// All links, in order.
    static let items = [
        Item(title: "Code", path: "/transcripts", access: .coders),
        Item(title: "Find", path: "/find", access: .coders),
        Item(title: "Themes", path: "/themes", access: .coders),
        Item(title: "Questions", path: "/questions", access: .coders),
        Item(title: "Plan", path: "/plan", access: .coders),
        Item(title: "Agreement", path: "/agreement", access: .coders),
        Item(title: "Learning", path: "/learning", access: .coders),
        Item(title: "Answers", path: "/responses", access: .coders),
        Item(title: "Partners", path: "/partners", access: .owner),
        Item(title: "People", path: "/people", access: .owner),
        Item(title: "What is shared", path: "/shared", access: .partners),
        Item(title: "Answer", path: "/answers", access: .partners),
        Item(title: "Sign off", path: "/sign-off", access: .partners),
    ]

    /// The links for `visitor`, the one that `path` belongs to marked.
    static func values(for visitor: Visitor, at path: String) -> [PageValues] {
        items.filter { $0.access.admits(visitor) && !isRefused($0, visitor) }.map { item in
            let isCurrent = path == item.path || path.hasPrefix(item.path + "/")
            return ["title": .text(item.title), "path": .text(item.path), "current": .flag(isCurrent)]
        }
    }

    /// Whether its page refuses a blind coder whatever they have coded.
    private static func isRefused(_ item: Item, _ visitor: Visitor) -> Bool {
        guard case .coder(let account, _) = visitor, account.isBlind else { return false }
        return item.path == "/learning"
    }

    /// Where `visitor` begins; nil for who has nowhere to go.
    static func home(of visitor: Visitor) -> String? {
        items.first { $0.access != .anyone && $0.access.admits(visitor) }?.path
    }
}
