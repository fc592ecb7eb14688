import Planning
import StudyModel
import Testing
import Themes

struct LevelWordingTests {
    private func difficulties(_ reach: [Int], silent: Int = 0) throws -> [String] {
        let plan = try plan(reach, silent: silent)
        let part = try #require(plan.heard.first?.parts.first { $0.title == "What gets in the way" })
        return part.findings.map(\.statement.text)
    }

    /// A plan from people who told of difficulty, or of what `stance` says, with so many of six criteria, in one level; what
    /// they told of the first `silent` says nothing alone.
    private func plan(_ reach: [Int], silent: Int = 0, stance: Stance = .hindering) throws -> ODPlan {
        let codebook = Codebook(
            id: "six", title: "Six", version: "1", language: "en", about: "",
            levels: [.init(id: "only", name: "Only", about: "")], sources: [], interventions: [],
            criteria: (1...6).map { number in
                Criterion(
                    id: .init("c\(number)"), label: "C\(number)", name: "Matter \(number)",
                    short: "matter \(number)", level: "only", definition: "", countAs: "", doNotCount: "",
                    support: .init(read: [], secondary: [], general: []), lexicon: .init(), examples: [],
                    confusableWith: [], question: "What of it?", interventions: [])
            }, cues: CueLists())
        var accumulator = ThemeAccumulator(codebook: codebook, settings: ThemeSettings())
        for (person, count) in reach.enumerated() {
            let name = "P\(person).docx"
            let codings = (1...6).filter { $0 <= count }.map { number in
                let quote = "Nobody here can make matter \(number) work for us at all."
                return Coding(
                    id: EvidenceID(
                        transcript: name, words: TextKey([]), turn: number, start: 0, criterion: "c\(number)"),
                    transcript: name, participant: .init(name), turn: number,
                    place: .init(paragraph: number), range: 0..<quote.unicodeScalars.count, quote: quote,
                    criterion: .init("c\(number)"), kind: nil, stance: stance, isQuestion: false,
                    flags: [], coder: .tagger("lexicon"), state: .suggested, confidence: 0.5,
                    reasons: number <= silent
                        ? [.init(rule: "learned from coded interviews", matched: "")] : [])
            }
            let record = InterviewRecord(
                transcript: name, participants: [.init(id: .init(name), attributes: .init())], words: 900,
                turns: 9)
            accumulator.add(record, codings: codings)
        }
        return ODPlan(accumulator.summary(), context: PlanContext(tool: "t", codebookHash: "0"))
    }

    @Test(arguments: [Stance.hindering, .helping])
    func `where nobody told of one side, that is said so`(stance: Stance) throws {
        let plan = try plan([6, 4], stance: stance)
        let reach = try #require(plan.heard.first?.opening.last?.text)
        #expect(
            reach
                == (stance == .hindering
                    ? "Both interviewees described at least one difficulty here, and nobody something that helps."
                    : "Both interviewees could point to something that is working here; nobody told of difficulty.")
        )
    }

    @Test func `what most people tell of comes first, each with its number`() throws {
        let texts = try difficulties([6, 4, 2])
        #expect(texts.count == 5)
        #expect(texts[0].hasPrefix("Matter 1: ") && texts[0].contains("all three interviewees"))
        #expect(texts[3].hasPrefix("Matter 4: ") && texts[3].contains("two of the three interviewees"))
        #expect(texts[4] == "Difficulties were also described with matter 5 (1 of 3) and matter 6 (1).")
    }

    @Test func `what one of four or more told alone is named with the others`() throws {
        let texts = try difficulties([2, 1, 1, 1])
        #expect(texts.count == 2 && texts[0].hasPrefix("Matter 1: "))
        #expect(texts[1] == "Difficulties were also described with matter 2 (1 of 4).")
    }

    @Test func `of what as many told, one with words to show gets the paragraph`() throws {
        let texts = try difficulties([2, 2, 2, 2], silent: 1)
        #expect(texts.count == 2 && texts[0].hasPrefix("Matter 2: "))
        #expect(texts[1] == "Difficulties were also described with matter 1 (4 of 4).")
        let none = try difficulties([2, 2, 2, 2], silent: 2)
        #expect(none.count == 2 && none[0].hasPrefix("Matter 1: "))
    }

    @Test func `a matter nobody told of is not listed`() throws {
        let texts = try difficulties([1, 1, 0])
        #expect(texts.count == 1 && !texts[0].contains("matter 2"))
    }
}
