import StudyModel
import StudyStore

/// Compares the suggestions a transcript has with new ones; what people worked on is left aside.
struct SuggestionComparison {
    private struct Place: Hashable {
        let turn: Int
        let start: Int
        let criterion: Criterion.ID
    }

    private var open: [Coding] = []
    private var decided: Set<Place> = []

    /// The suggestions among `codings` of `transcript`.
    init(_ codings: [StoredCoding], _ transcript: Transcript) {
        for stored in codings {
            guard let coding = stored.coding(in: transcript), let place = Self.place(coding) else { continue }
            if stored.decisions.isEmpty, stored.settlement == nil, case .tagger = stored.coder {
                open.append(coding)
            } else {
                decided.insert(place)
            }
        }
    }

    /// What comes and goes where `new` takes the place of suggestions nobody decided; what goes first.
    func changes(to new: [Coding]) -> [SuggestionChange] {
        let before = Set(open.compactMap(Self.place))
        let after = Set(new.compactMap(Self.place))
        let gone = open.filter { Self.place($0).map { !after.contains($0) } ?? false }
        let come = new.filter { coding in
            Self.place(coding).map { !before.contains($0) && !decided.contains($0) } ?? false
        }
        return gone.compactMap { Self.change($0, isAdded: false) }
            + come.compactMap { Self.change($0, isAdded: true) }
    }
}

private extension SuggestionComparison {
    private static func place(_ coding: Coding) -> Place? {
        coding.criterion.map { Place(turn: coding.turn, start: coding.range.lowerBound, criterion: $0) }
    }

    static func change(_ coding: Coding, isAdded: Bool) -> SuggestionChange? {
        coding.criterion.map {
            SuggestionChange(
                isAdded: isAdded, transcript: coding.transcript, turn: coding.turn, criterion: $0,
                quote: coding.quote)
        }
    }
}
