/// A few words in a row of a refusal.
struct RefusalClause {
    private static let plain = PlainSentence.set(
        """
        no nope nah nothing none not really at all of it it's that that's i i'm i've don't think so can there there's you
        you're use quote print have what whatever which is are everything anything the lot said say told like want fine
        okay ok alright good happy welcome mind either way for me to be with by bothered fussed worry about thanks thank
        cheers very much well oh er erm um honestly actually particularly especially and as good quite perfectly
        absolutely do put
        """)
    private static let mild = PlainSentence.set("really at that particularly especially bothered fussed")
    private static let mindful = PlainSentence.set("mind think worry")
    private static let using = PlainSentence.set("use quote print have put fine okay ok alright")

    private let words: [String]

    init(_ words: ArraySlice<String>) { self.words = Array(words) }

    /// Whether it forbids or denies.
    var isNegative: Bool { words.contains { $0 == "not" || $0 == "never" || $0.hasSuffix("n't") } }

    /// Whether it holds words of refusals alone, and forbids nothing.
    var isPlain: Bool {
        guard words.allSatisfy(Self.plain.contains) else { return false }
        if words.contains(where: ["nothing", "none"].contains), words.contains(where: Self.using.contains) {
            return false
        }
        return words.indices.allSatisfy { place in
            let next = place + 1 < words.count ? words[place + 1] : ""
            return switch words[place] {
            case "not": Self.mild.contains(next) || words.count == 1
            case "none": ["", "at", "that"].contains(next)
            case "think": place > 0 && ["don't", "can"].contains(words[place - 1])
            case "don't": Self.mindful.contains(next)
            case "no": place == 0 || words[place - 1] == "no" || words[place - 1] == "oh"
            case "like", "want": place > 0 && ["you", "what"].contains(words[place - 1])
            default: true
            }
        }
    }
}
