import Foundation

/// Lists of responses for tests.
enum ResponseList {
    private static let columns = "id,partner,draft,entry,words,sort,response,done"

    /// The text of a list with these rows: partner, draft, entry, words, sort, response, done.
    static func text(_ rows: [String]...) -> String {
        let lines = rows.enumerated().map { index, row in
            (["000\(index)-0000"] + row).map { "\"\($0)\"" }.joined(separator: ",")
        }
        return ([columns] + lines).joined(separator: "\n")
    }

    /// The code of a quote of `od-plan.md` at `path` whose words hold `words`.
    static func code(of words: String, in list: String) -> String? {
        list.split(separator: "\n").first { $0.contains(words) }.map { String($0.prefix(9)) }
    }
}
