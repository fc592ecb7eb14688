public import Planning
import Writers

/// All responses to a plan, as `responses.csv` holds them: a row each, which people edit.
public struct ResponseTable: Hashable, Sendable {
    /// The columns in the order they are written.
    public static let columns = [
        "id", "partner", "author", "date", "file", "draft", "entry", "words", "sort", "response", "inserted",
        "deleted", "done",
    ]

    /// The responses in the order of the file. No two have one id.
    public private(set) var responses: [PartnerResponse]

    /// A table of `responses`; of those with one id the first stays.
    public init(_ responses: [PartnerResponse] = []) {
        self.responses = []
        _ = merge(responses)
    }

    /// Adds what came back, and says how many are new.
    ///
    /// What stands already keeps its place and whatever people decide: entry, sort, what was done, and the partner where
    /// it names one. Only replies that came since are added to what it says.
    public mutating func merge(_ found: [PartnerResponse]) -> Int {
        var places = Dictionary(
            uniqueKeysWithValues: responses.enumerated().map { ($0.element.id, $0.offset) })
        let before = responses.count
        for response in found {
            if let place = places[response.id] {
                responses[place] = responses[place].updated(by: response)
            } else {
                places[response.id] = responses.count
                responses.append(response)
            }
        }
        return responses.count - before
    }

    /// The table as CSV, which Excel opens as UTF-8.
    public var bytes: [UInt8] {
        CSVEncoder().encode(columns: Self.columns, rows: responses.map(\.cells), byteOrderMark: true)
    }
}

extension PartnerResponse {
    /// The row of a response, in the order of the columns.
    public var cells: [String] {
        [
            id, partner, author, date, file, draft, entry, words, sort.rawValue, text, inserted, deleted,
            done,
        ]
    }

    /// This response with the replies that `newer`, which is the same one read again, has after all that stands here. What
    /// people wrote otherwise stays as they wrote it.
    func updated(by newer: PartnerResponse) -> PartnerResponse {
        let goesOn = text.isEmpty || newer.text.utf8.starts(with: (text + "\n").utf8)
        return PartnerResponse(
            id: id, partner: partner.isEmpty ? newer.partner : partner, author: author, date: date,
            file: file,
            draft: draft, entry: entry, words: words, sort: sort,
            text: goesOn ? newer.text : text, inserted: inserted,
            deleted: deleted, done: done)
    }
}
