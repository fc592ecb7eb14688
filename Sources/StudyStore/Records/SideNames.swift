/// Names of sides as one text: a tab after each, since no name has one.
enum SideNames {
    static func text(_ names: [String]) -> String { names.map { $0 + "\t" }.joined() }

    static func names(_ text: String) -> [String] { text.split(separator: "\t").map(String.init) }
}
