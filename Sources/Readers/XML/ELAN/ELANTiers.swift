import DocumentIO
import StudyModel

/// The tiers of an ELAN document, told apart into those that hold speech and the others.
struct ELANTiers {
    /// Tiers to read.
    private(set) var spoken: [SpeechTier] = []
    /// Tiers that annotate speech.
    private(set) var others: [SpeechTier] = []

    /// The tiers of the document under `root`; what is doubtful is told in `interview`.
    init(_ root: XMLElement, _ interview: inout XMLInterview) {
        var annotations = ELANAnnotations(root)
        let tiers = root.children.filter { $0.name.local == "TIER" }.map {
            ELANTier($0, &annotations, &interview)
        }
        let coded = Self.codedTypes(root)
        let below = Dictionary(grouping: tiers.indices.filter { tiers[$0].parent != nil }) {
            tiers[$0].parent ?? ""
        }
        let tops = tiers.indices.filter { tiers[$0].parent == nil }
        let asides = tops.filter { coded.contains(tiers[$0].type) || tiers[$0].isAside }
        var read: Set<Int> = []
        for top in asides.count == tops.count ? tops : tops.filter({ !asides.contains($0) }) {
            let index = Self.wordiest(top, below[tiers[top].id] ?? [], tiers)
            read.insert(index)
            spoken.append(index == top ? tiers[top].speech : tiers[index].spoken(by: tiers[top]))
        }
        others = tiers.indices.filter { !read.contains($0) }.map { tiers[$0].speech }
        tell(asides.filter { !read.contains($0) }.map { tiers[$0] }, &interview)
    }
}

private extension ELANTiers {
    /// Types of tiers whose values come from a closed vocabulary: codes, not speech.
    static func codedTypes(_ root: XMLElement) -> Set<String> {
        Set(
            root.children.filter {
                $0.name.local == "LINGUISTIC_TYPE" && $0.attribute("CONTROLLED_VOCABULARY_REF") != nil
            }.compactMap { $0.attribute("LINGUISTIC_TYPE_ID") })
    }

    /// The tier at `index`, or, where it holds hardly any words (as tiers of bare numbers do), the one of those right
    /// `below` it that holds most.
    static func wordiest(_ index: Int, _ below: [Int], _ tiers: [ELANTier]) -> Int {
        guard !tiers[index].holdsWords else { return index }
        return below.filter { tiers[$0].holdsWords }.max {
            (tiers[$0].speech.words, $1) < (tiers[$1].speech.words, $0)
        } ?? index
    }

    func tell(_ asides: [ELANTier], _ interview: inout XMLInterview) {
        let named = asides.filter { $0.speech.words > 0 }
        guard !named.isEmpty else { return }
        let names = named.map { "'\($0.id)'" }.joined(separator: ", ")
        interview.remarks.append(
            .init(
                severity: .note, code: "tiers-aside", line: named.first?.speech.events.first?.line,
                message: "was taken for remarks or codes beside the speech and left out: \(names)"))
    }
}
