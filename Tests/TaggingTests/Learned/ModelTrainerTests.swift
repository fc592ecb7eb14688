import StudyModel
import Testing

@testable import Tagging

struct ModelTrainerTests {
    @Test func `words of accepted passages find their like in other interviews, and are named as the reason`()
        async throws
    {
        let tagger = try Tagger(codebook: CodedStudy.codebook, model: await CodedStudy.model())
        let codings = tagger.makeWorker().codings(
            of: Fixture.transcript("What about it?", "It was sunny. Their purse stays shut."))
        let coding = try #require(codings.first { $0.criterion == CodedStudy.money })
        #expect(coding.quote == "Their purse stays shut.")
        #expect(coding.coder == .tagger("model"))
        #expect(coding.state == .suggested)
        #expect(coding.confidence > 0 && coding.confidence <= 1)
        #expect(
            coding.reasons.contains {
                $0.rule == "learned from coded interviews" && $0.matched.hasPrefix("purse")
            })
        #expect(coding.ranked.first?.criterion == CodedStudy.money)
    }

    @Test func `words that everybody says are no reason`() async throws {
        let tagger = try Tagger(codebook: CodedStudy.codebook, model: await CodedStudy.model())
        let codings = tagger.makeWorker().codings(
            of: Fixture.transcript("What about it?", "It was sunny. You ring them and they ring her back."))
        let reasons = codings.flatMap(\.reasons).filter { $0.rule == "learned from coded interviews" }
        let named = Set(reasons.flatMap { $0.matched.split(separator: ", ").map { $0.lowercased() } })
        #expect(named.contains("ring"))
        #expect(named.isDisjoint(with: ["you", "them", "and", "they", "her", "back"]))
    }

    @Test(arguments: [
        ("Their purse stays shut.", CodedStudy.money, Stance.hindering),
        ("You can ring her.", CodedStudy.trust, .helping),
    ])
    func `a stance that no word of the cues tells is learned, and says so`(
        said: String, criterion: Criterion.ID, stance: Stance
    ) async throws {
        let tagger = try Tagger(codebook: CodedStudy.codebook, model: await CodedStudy.model())
        let codings = tagger.makeWorker().codings(of: Fixture.transcript("What about it?", said))
        let coding = try #require(codings.first { $0.criterion == criterion })
        #expect(coding.stance == stance)
        #expect(coding.reasons.contains { $0.rule == "stance learned from coded interviews" })
    }

    @Test func `what people say is no trouble is not learned to be trouble`() async throws {
        var codebook = CodedStudy.codebook
        codebook.cues = Fixture.cues
        let tagger = try Tagger(codebook: codebook, model: await CodedStudy.model())
        func coding(_ said: String) throws -> Coding {
            let codings = tagger.makeWorker().codings(of: Fixture.transcript("What about it?", said))
            return try #require(codings.first { $0.criterion == CodedStudy.money })
        }
        let told = try coding("Every pound comes out of the purse.")
        #expect(told.stance == .hindering && told.kind == .challenge)
        let denied = try coding("Every pound comes out of the purse, no problem.")
        #expect(denied.stance != .hindering && denied.kind != .challenge)
    }

    @Test func `a model learned without stances leaves them to the cues`() async throws {
        let bare = CodedStudy.interviews.map { interview in
            CodedInterview(
                transcript: interview.transcript,
                passages: interview.readings[0].map {
                    var passage = $0
                    passage.stance = nil
                    return passage
                })
        }
        let model = try await ModelTrainer(codebook: CodedStudy.codebook).train(
            bare, origin: "a test", jobs: 2
        ).model
        #expect(model.stances == nil)
        #expect(try LearnedModel(model.bytes, file: "m").bytes == model.bytes)
        let codings = try Tagger(codebook: CodedStudy.codebook, model: model).makeWorker().codings(
            of: Fixture.transcript("What about it?", "You can ring her."))
        #expect(!codings.contains { $0.reasons.contains { $0.rule.hasPrefix("stance learned") } })
    }

    @Test func `what a phrase and the model both find is one coding with both reasons`() async throws {
        let tagger = try Tagger(codebook: CodedStudy.codebook, model: await CodedStudy.model())
        let codings = tagger.makeWorker().codings(
            of: Fixture.transcript(
                "What about it?", "The pooled budget is one purse, and every pound is in the purse."))
        let found = codings.filter { $0.criterion == CodedStudy.money }
        #expect(found.count == 1)
        #expect(found.first?.coder == .tagger("lexicon+model"))
        #expect(found.first?.reasons.map(\.rule).contains("phrase \"pooled budget\"") == true)
        #expect(found.first?.reasons.map(\.rule).contains("learned from coded interviews") == true)
    }

    @Test func `a criterion of which nothing was accepted is left to its phrases`() async throws {
        let others = CodedStudy.interviews.map { interview in
            CodedInterview(
                transcript: interview.transcript,
                passages: interview.readings[0].filter { !$0.accepted.contains(CodedStudy.money) })
        }
        let trained = try await ModelTrainer(codebook: CodedStudy.codebook).train(
            others, origin: "a test", jobs: 2
        ).model
        let model = try LearnedModel(trained.bytes, file: "m")
        #expect(model.bytes == trained.bytes && model.rule == trained.rule)
        #expect(model.toldByPhrases(in: CodedStudy.codebook).map(\.id) == [CodedStudy.money])
        let codings = try Tagger(codebook: CodedStudy.codebook, model: model).makeWorker().codings(
            of: Fixture.transcript("What about it?", "The pooled budget is late. It was sunny. You ring her.")
        )
        let found = codings.filter { $0.criterion == CodedStudy.money }
        #expect(found.map(\.quote) == ["The pooled budget is late."])
        #expect(found.flatMap(\.reasons).allSatisfy { !$0.rule.hasPrefix("learned from") })
        #expect(codings.contains { $0.criterion == CodedStudy.trust })
        #expect(try await CodedStudy.model().toldByPhrases(in: CodedStudy.codebook).isEmpty)
    }

    @Test func `the same interviews give the same bytes`() async throws {
        #expect(try await CodedStudy.model().bytes == CodedStudy.model().bytes)
    }

    @Test(arguments: [1, 3, 100])
    func `the bytes are the same however much is learned at a time`(jobs: Int) async throws {
        #expect(try await CodedStudy.model(jobs: jobs).bytes == CodedStudy.model().bytes)
    }

    @Test func `without a model nothing is ranked`() throws {
        let codings = try Tagger(codebook: CodedStudy.codebook).makeWorker().codings(
            of: Fixture.transcript("So?", "We have a pooled budget."))
        #expect(codings.map(\.coder) == [.tagger("lexicon")])
        #expect(codings.allSatisfy { $0.ranked.isEmpty })
    }

    @Test func `interviews in which nothing was accepted teach nothing`() async throws {
        let trainer = try ModelTrainer(codebook: CodedStudy.codebook)
        let undecided = CodedStudy.interviews.map { interview in
            CodedInterview(
                transcript: interview.transcript,
                passages: interview.readings[0].map {
                    PassageDecisions(
                        transcript: $0.transcript, turn: $0.turn, range: $0.range, rejected: $0.accepted)
                })
        }
        await #expect(throws: TrainingFault.nothingAccepted) {
            try await trainer.train(undecided, origin: "", jobs: 2)
        }
        await #expect(throws: TrainingFault.nothingAccepted) {
            try await trainer.train([], origin: "", jobs: 2)
        }
    }

    @Test func `where everything is accepted nothing tells what does not count`() async throws {
        let trainer = try ModelTrainer(codebook: CodedStudy.codebook)
        let all = CodedStudy.interviews.map { interview in
            CodedInterview(
                transcript: interview.transcript,
                passages: interview.transcript.turns.map {
                    PassageDecisions(
                        transcript: "", turn: $0.number, range: 0..<1000,
                        accepted: [CodedStudy.money, CodedStudy.trust])
                })
        }
        await #expect(throws: TrainingFault.nothingElse) { try await trainer.train(all, origin: "", jobs: 2) }
    }

    @Test func `one interview is too few`() async throws {
        let trainer = try ModelTrainer(codebook: CodedStudy.codebook)
        await #expect(throws: TrainingFault.tooFew(interviews: 1)) {
            try await trainer.train(Array(CodedStudy.interviews.prefix(1)), origin: "", jobs: 2)
        }
    }

    @Test func `what two readers saw counts for more than what one of them saw`() async throws {
        func chance(_ second: [CodedInterview]) async throws -> Double {
            let twice = zip(CodedStudy.interviews, second).map {
                CodedInterview(transcript: $0.transcript, readings: $0.readings + $1.readings)
            }
            let (model, quality) = try await ModelTrainer(codebook: CodedStudy.codebook).train(
                twice, origin: "", jobs: 2)
            #expect(model.card.interviews == 6)
            #expect(model.card.sentences == 36)
            #expect(quality.turns.both + quality.turns.missed > 0)
            let codings = try Tagger(codebook: CodedStudy.codebook, model: model).makeWorker().codings(
                of: Fixture.transcript("What about it?", "It was sunny. Their purse stays shut."))
            return codings.first { $0.criterion == CodedStudy.money }?.confidence ?? 0
        }
        let blind = CodedStudy.interviews.map { interview in
            CodedInterview(
                transcript: interview.transcript,
                passages: interview.readings[0].map {
                    PassageDecisions(
                        transcript: $0.transcript, turn: $0.turn, range: $0.range,
                        accepted: $0.accepted.subtracting([CodedStudy.money]), kind: .decided(nil))
                })
        }
        #expect(try await chance(CodedStudy.interviews) > chance(blind))
    }

    @Test func `readings of one transcript are never parted between folds`() throws {
        let tagger = try Tagger(codebook: CodedStudy.codebook)
        var preparation = LearningPreparation(codebook: CodedStudy.codebook, tagger: tagger)
        let prepared = CodedStudy.interviews.enumerated().flatMap { number, interview in
            let reading = interview.readings[0]
            let readings = number.isMultiple(of: 2) ? [reading] : [reading, reading, reading]
            return preparation.prepare(
                CodedInterview(transcript: interview.transcript, readings: readings), source: number)
        }
        var set = LearningSet(interviews: prepared, seeds: [], criteria: 2, keys: preparation.keys)
        set.fold(5)
        #expect(set.sources == 6)
        for source in 0..<6 {
            let folds = Set(set.interviews.filter { $0.source == source }.map(\.fold))
            #expect(folds.count == 1)
        }
        #expect(Set(set.interviews.map(\.fold)).count == 5)
    }

    @Test func `every fault says what to do`() {
        for fault in [TrainingFault.nothingAccepted, .nothingElse, .tooFew(interviews: 1)] {
            #expect(fault.message.hasSuffix("."))
        }
    }
}
