import StudyModel

@testable import Tagging

/// A few coded interviews about money and trust.
enum CodedStudy {
    static let money = Criterion.ID("m1")
    static let trust = Criterion.ID("t1")

    /// Two criteria, of which only one phrase is known.
    static let codebook = Fixture.codebook([
        Fixture.criterion("M1", Criterion.Lexicon(phrases: [Criterion.Phrase("pooled budget")])),
        Fixture.criterion("T1", Criterion.Lexicon()),
    ])

    private static let aboutMoney = [
        "The purse strings are held elsewhere.", "Every pound comes out of two purses.",
        "Nobody opens the purse for the other side.", "We count each pound before the purse opens.",
    ]
    private static let aboutTrust = [
        "I can ring her and she rings back.", "He rings me before he rings anyone.",
        "You ring them and they never ring back.", "She would ring me at home.",
    ]
    private static let others = [
        "The car park was full this morning.", "It rained on the way in.", "We moved floors last summer.",
        "There is tea in the kitchen.",
    ]

    /// Six interviews, coded whole, with kinds and stances: money is a challenge, and those one can ring help.
    static let interviews = (0..<6).map { number in
        let answers = [
            "\(aboutMoney[number % 4]) \(others[number % 4])",
            "\(others[(number + 1) % 4]) \(aboutTrust[number % 4])",
            "\(aboutTrust[(number + 1) % 4]) \(aboutMoney[(number + 1) % 4])",
        ]
        let transcript = Fixture.transcript(answers.flatMap { ["What about it?", $0] })
        return CodedInterview(transcript: transcript, passages: passages(answers))
    }

    /// The model learned from them, that many criteria at a time.
    static func model(jobs: Int = 2) async throws -> LearnedModel {
        try await ModelTrainer(codebook: codebook).train(interviews, origin: "a test", jobs: jobs).model
    }

    private static func passages(_ answers: [String]) -> [PassageDecisions] {
        var passages: [PassageDecisions] = []
        for (index, answer) in answers.enumerated() {
            var start = 0
            for sentence in answer.split(separator: ". ", omittingEmptySubsequences: true) {
                let length = sentence.count + (sentence.hasSuffix(".") ? 0 : 1)
                let isMoney = sentence.contains("purse")
                var passage = PassageDecisions(
                    transcript: "int.txt", turn: 2 * index + 2, range: start..<start + length)
                if isMoney { passage.accepted = [money] }
                if sentence.contains(" ring") { passage.accepted = [trust] }
                passage.kind = .decided(isMoney ? .challenge : nil)
                if !passage.accepted.isEmpty { passage.stance = isMoney ? .hindering : .helping }
                passages.append(passage)
                start += length + 1
            }
        }
        return passages
    }
}
