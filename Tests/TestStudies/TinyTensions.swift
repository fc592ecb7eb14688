public import Planning
public import StudyModel
public import Themes

/// The tiny study with a matter on which its people may want opposite things: how fast to pool.
public enum TinyTensions {
    /// The one side.
    public static let slow = "pooling a little at a time"
    /// The other.
    public static let fast = "pooling all at once"

    /// The checklist with that tension.
    public static var codebook: Codebook {
        let tiny = TinyStudy.codebook
        var criteria = tiny.criteria
        criteria[2].tensions = [
            Tension(
                about: "how fast to pool",
                sides: [
                    .init(name: slow, phrases: [.init("a little at a time")]),
                    .init(name: fast, phrases: [.init("all at once")]),
                ])
        ]
        return Codebook(
            id: tiny.id, title: tiny.title, version: tiny.version, language: tiny.language, about: tiny.about,
            levels: tiny.levels, sources: tiny.sources, interventions: tiny.interventions, criteria: criteria,
            cues: tiny.cues)
    }

    /// The themes of the tiny study in which `slow` more people spoke for the one side and `fast` for the other.
    public static func summary(slow: Int, fast: Int) -> ThemeSummary {
        TinyStudy.summary(codebook: codebook, adding: said(slow, fast))
    }

    /// What those people said: name, sector, codings.
    public static func said(_ slow: Int, _ fast: Int) -> [(String, String, [Coding])] {
        (0..<slow + fast).map { number in
            let isSlow = number < slow
            let name = "Q\(number)"
            let words =
                isSlow
                ? "I would pool it a little at a time and look each year, as number \(number) of us would."
                : "I would pool it all at once and be done with it, and so would my \(number) neighbours."
            return (name, "", [coding(name, words, side: isSlow ? Self.slow : Self.fast)])
        }
    }

    /// The plan drafted from those.
    public static func plan(slow: Int, fast: Int, _ change: (inout PlanContext) -> Void = { _ in }) -> ODPlan
    {
        var context = PlanContext(tool: "throughline 0", codebookHash: "00")
        change(&context)
        return ODPlan(summary(slow: slow, fast: fast), context: context)
    }

    private static func coding(_ name: String, _ words: String, side: String) -> Coding {
        Coding(
            id: EvidenceID(
                transcript: "\(name).docx", words: TextKey([]), turn: 1, start: 0, criterion: "pooled-budgets"
            ),
            transcript: "\(name).docx", participant: .init(name), turn: 1, place: .init(paragraph: 1),
            range: 0..<words.unicodeScalars.count, quote: words, criterion: .init("pooled-budgets"),
            kind: nil, stance: .hindering, isQuestion: false, flags: [], coder: .tagger("lexicon"),
            state: .suggested, confidence: 0.5,
            reasons: [
                .init(rule: "phrase \"pool\"", matched: "pool"),
                .init(rule: Tension.Side(name: side, phrases: []).rule, matched: "pool it"),
            ])
    }
}
