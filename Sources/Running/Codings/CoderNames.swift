import Readers
import StudyModel

/// Tells the coders of several lists apart.
///
/// A name that stands in several lists is one coder who coded other interviews in each, unless two of the lists share
/// an interview: then each list's is a coder of its own. Who is not named is called by the list. The steps of this tool
/// (`lexicon`, `model`, both) are one coder, for one suggests only what the other did not.
struct CoderNames {
    private let files: [String]
    private let repeated: Set<String>

    /// The coders of `lists`.
    init(_ lists: [CodingList]) {
        files = Self.shortened(lists.map(\.file))
        var seen: [String: Set<String>] = [:]
        var repeated: Set<String> = []
        for list in lists {
            var here: [String: Set<String>] = [:]
            for row in list.rows {
                if let coder = Self.coder(of: row) {
                    here[coder, default: []].insert(TranscriptFinder.key(row.transcript))
                }
            }
            for (coder, transcripts) in here {
                if !transcripts.isDisjoint(with: seen[coder] ?? []) { repeated.insert(coder) }
                seen[coder, default: []].formUnion(transcripts)
            }
        }
        self.repeated = repeated
    }

    /// Who coded `row` of list `number`.
    func name(of row: CodingRow, in number: Int) -> String {
        guard let coder = Self.coder(of: row) else { return files[number] }
        return repeated.contains(coder) ? "\(coder) (\(files[number]))" : coder
    }

    private static func coder(of row: CodingRow) -> String? {
        row.coder.map { Coder.steps.contains($0) ? Tool.name : $0 }
    }

    /// The last part of each path, with as many folders before it as tell it from the others.
    private static func shortened(_ paths: [String]) -> [String] {
        let parts = paths.map { $0.split(separator: "/") }
        return parts.enumerated().map { index, own in
            for count in 1...max(1, own.count) {
                let name = own.suffix(count)
                let isUnique = parts.enumerated().allSatisfy {
                    $0.offset == index || $0.element.suffix(count) != name
                }
                if isUnique { return name.joined(separator: "/") }
            }
            return paths[index]
        }
    }
}
