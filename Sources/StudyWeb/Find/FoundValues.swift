import StudyModel
import StudyStore
import Themes

/// A hit as the page shows it.
enum FoundValues {
    static func values(_ hit: FindHit, _ picture: LivePicture?) -> PageValues {
        let coding = hit.coding
        let criterion = coding?.criterion.flatMap { picture?.summary.codebook.criterion($0) }
        let name = hit.participant.flatMap { person in
            picture?.summary.matrix.rows.first { $0.participant == person }?.attributes.name
        }
        return [
            "transcript": .text(hit.transcriptName), "turn": .number(hit.turn),
            "speaker": .text(name ?? hit.speaker), "starts": .flag(hit.start == 0),
            "goesOn": .flag(hit.goesOn),
            "parts": .list(parts(hit)), "path": .text(EvidenceAddress.turn(hit.turn, in: hit.transcript)),
            "code": .some(coding.map { $0.evidence.description }),
            "evidence": .some(coding.map { EvidenceAddress.of($0.evidence) }),
            "criterion": .some(criterion.map { "\($0.label) \($0.name)" } ?? coding?.criterion?.rawValue),
            "state": .some(coding.map { StanceNames.name($0.state) }),
        ]
    }

    /// The snippet in pieces: plain words, and those that were found.
    private static func parts(_ hit: FindHit) -> [PageValues] {
        let scalars = Array(hit.snippet.unicodeScalars)
        let marked = hit.matches.isEmpty ? hit.coding.map { [$0.passage] } ?? [] : hit.matches
        var parts: [PageValues] = []
        var place = 0
        func add(_ range: Range<Int>, _ isFound: Bool) {
            let range = range.clamped(to: 0..<scalars.count)
            guard !range.isEmpty else { return }
            let words = String(String.UnicodeScalarView(scalars[range]))
            parts.append(["words": .text(words), "found": .flag(isFound)])
        }
        for range in marked where range.lowerBound >= place {
            add(place..<range.lowerBound, false)
            add(range, true)
            place = range.upperBound
        }
        add(place..<max(place, scalars.count), false)
        return parts
    }
}
