import StudyModel

@testable import Tagging

/// Small codebooks and transcripts for the tests of this module.
enum Fixture {
    static func criterion(
        _ label: String, _ lexicon: Criterion.Lexicon, confusableWith: [String] = []
    ) -> Criterion {
        Criterion(
            id: Criterion.ID(label.lowercased()), label: label, name: label, short: label, level: "system",
            definition: "", countAs: "", doNotCount: "",
            support: Criterion.Support(read: [], secondary: [], general: []), lexicon: lexicon, examples: [],
            confusableWith: confusableWith, question: "", interventions: [])
    }

    static func codebook(
        _ criteria: [Criterion], cues: CueLists = CueLists()
    ) -> Codebook {
        Codebook(
            id: "test", title: "Test", version: "1", language: "en", about: "", levels: [], sources: [],
            interventions: [], criteria: criteria, cues: cues)
    }

    /// A codebook with the single criterion "L1" of the given strong phrases.
    static func codebook(_ phrases: String..., cues: CueLists = CueLists()) -> Codebook {
        codebook(
            [criterion("L1", Criterion.Lexicon(phrases: phrases.map { Criterion.Phrase($0) }))], cues: cues)
    }

    /// A transcript of alternating turns, the interviewer's first.
    static func transcript(_ turns: String...) -> Transcript { transcript(turns) }

    /// A transcript of alternating turns, the interviewer's first.
    static func transcript(_ turns: [String]) -> Transcript {
        var text = ""
        var list: [Turn] = []
        for (index, words) in turns.enumerated() {
            if index > 0 { text += "\n" }
            let start = text.utf8.count
            text += words
            list.append(
                Turn(
                    number: index + 1, speaker: index % 2, span: TextSpan(start..<text.utf8.count),
                    place: SourcePlace(paragraph: index + 1)))
        }
        let participant = Participant(id: Participant.ID("P1"))
        return Transcript(
            name: "int.txt", layout: Layout(name: "txt", confidence: 1), text: text, turns: list,
            speakers: [
                Speaker(label: "Interviewer", role: .interviewer),
                Speaker(label: "Participant", role: .interviewee, participant: participant.id),
            ], participants: [participant], metadata: [], accounting: ParagraphAccounting())
    }

    /// The codings of one answer.
    static func codings(_ codebook: Codebook, _ answer: String) throws -> [Coding] {
        try Tagger(codebook: codebook).makeWorker().codings(of: transcript("So?", answer))
    }

    /// Whether the strong phrase `pattern` codes `sentence`.
    static func matches(_ pattern: String, _ sentence: String, fillers: [String] = []) throws -> Bool {
        var cues = CueLists()
        cues.fillers = fillers
        return try !codings(codebook(pattern, cues: cues), sentence).isEmpty
    }

    /// Cue lists that exercise every rule of kinds, stances and questions.
    static var cues: CueLists {
        var cues = CueLists()
        cues.kinds = [
            .assumption: .init(
                strong: ["assume", "goes without a problem"], weak: ["obviously", "should be fine"]),
            .aspiration: .init(strong: ["I'd love", "I hope", "ideally"], weak: ["one day"]),
            .successFactor: .init(strong: ["the key is", "we need", "has helped"], weak: ["important"]),
            .challenge: .init(
                strong: ["problem", "barrier", "nobody can"], weak: ["still", "unfortunately"]),
        ]
        cues.question.cues.strong = ["not clear who|how", "I don't know whether", "who knows"]
        cues.question.cues.weak = ["whether"]
        cues.question.interrogativeStart = ["who", "how", "should", "is", "what"]
        cues.question.statementStart = ["(and|so) whether|who|whose"]
        cues.question.statementEnd = ["couldn't tell you"]
        cues.question.reject = ["isn't it", "can you repeat"]
        cues.modifiers.negation = ["not", "n't", "no", "never"]
        cues.modifiers.positiveDespiteNegation = ["can't fault", "no problem", "never been a barrier"]
        cues.modifiers.additive = ["not only|just"]
        cues.modifiers.contrast = ["but", "however"]
        cues.modifiers.reported = ["I'm told", "people say"]
        cues.modifiers.past = ["used to"]
        cues.modifiers.irony = ["good luck with that"]
        cues.modifiers.offer = ["I've|we've offered", "we could lend|host"]
        cues.modifiers.offRecord = ["off the record", "next bit that's off the record"]
        cues.modifiers.offRecordSaid = [
            "don't quote that|me", "that's off the record", "take|leave that out",
        ]
        cues.modifiers.offRecordTopic = [
            "off the record =conversations", "take that out of", "next bit that's off the record",
        ]
        cues.modifiers.backOnRecord = ["back on the record"]
        cues.modifiers.counterfactual = ["I wish we'd"]
        cues.modifiers.decideAgree = ["need to decide|agree"]
        cues.prompts.offRecord = ["not want quoted"]
        cues.prompts.openQuestion = ["like to know"]
        cues.prompts.first = ["do first"]
        cues.prompts.kinds = [
            .assumption: ["for granted"], .aspiration: ["years' time"], .successFactor: ["helped"],
            .challenge: ["in the way"],
        ]
        cues.helping = ["great", "works well"]
        cues.hindering = ["terrible", "takeover"]
        cues.fillers = ["you know", "um"]
        return cues
    }

    /// A coding of the criterion with that id for those rules.
    static func coding(_ criterion: String?, rules: [String]) -> Coding {
        Coding(
            id: EvidenceID(bits: 0), transcript: "int.txt", participant: Participant.ID("P1"), turn: 2,
            place: SourcePlace(paragraph: 2), range: 0..<1, quote: "x",
            criterion: criterion.map { Criterion.ID($0) },
            kind: nil, stance: .neutral, isQuestion: false, flags: [], coder: .tagger("lexicon"),
            state: .suggested,
            confidence: 0.8, reasons: rules.map { Coding.Reason(rule: $0, matched: "x") })
    }
}
