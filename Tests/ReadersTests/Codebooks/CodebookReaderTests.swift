import StudyModel
import Testing

@testable import Readers

@Suite struct CodebookReaderTests {
    private func read(_ text: String, cues: String = CodebookFixture.cues) throws -> (Codebook, [Diagnostic])
    {
        let folder = try TemporaryFolder()
        try folder.write(cues, to: "cues.yaml")
        return try CodebookReader.read(path: folder.write(text, to: "small.yaml"))
    }

    @Test func `a sound codebook is read without a remark`() throws {
        let (codebook, diagnostics) = try read(CodebookFixture.text)
        #expect(diagnostics == [])
        #expect(codebook.id == "small")
        #expect(codebook.version == "1.0")
        #expect(codebook.about == "Two criteria for tests.")
        #expect(codebook.levels.map(\.id) == ["leadership", "system"])
        #expect(codebook.sources.first?.note == "A note")
        #expect(codebook.interventions.first?.firstSteps == ["Agree a purpose"])
        #expect(codebook.criteria.map(\.id.rawValue) == ["trust", "money"])
    }

    @Test
    func `a step names its measure, an intervention that it is the foundation, and a codebook its sectors`()
        throws
    {
        let text = CodebookFixture.replacing(
            "first_steps: [Agree a purpose]",
            by: "foundation: true\n    first_steps: [{step: Agree a purpose, measure: Partners say so}, Meet]"
        ).replacing("id: small\n", with: "id: small\nsectors: [primary care, local authority]\n")
        let (codebook, diagnostics) = try read(text)
        #expect(diagnostics == [])
        let intervention = try #require(codebook.interventions.first)
        #expect(intervention.firstSteps == ["Agree a purpose", "Meet"] && intervention.isFoundation)
        #expect(intervention.stepMeasures == ["Agree a purpose": "Partners say so"])
        #expect(codebook.sectors == ["primary care", "local authority"])
    }

    @Test func `the codebook that ships is read without a remark`() throws {
        let folders = #filePath.split(separator: "/").dropLast(4)
        let path = "/" + folders.joined(separator: "/") + "/codebooks/integrated-commissioning.yaml"
        let (codebook, diagnostics) = try CodebookReader.read(path: path)
        #expect(diagnostics == [])
        #expect(codebook.criteria.count == 31)
        #expect(codebook.cues.prompts.kinds.count == 4)
    }

    @Test func `a criterion keeps its phrases with conditions and lines`() throws {
        let criterion = try #require(try read(CodebookFixture.text).0.criterion(Criterion.ID("trust")))
        #expect(
            criterion.lexicon.phrases == [
                Criterion.Phrase("trust each other", line: 31),
                Criterion.Phrase("rely on", unless: ["bus"], needs: ["partner"], line: 32),
            ])
        #expect(criterion.lexicon.traps == [Criterion.Phrase("NHS trust", line: 34)])
        #expect(criterion.support.read == ["A2013"])
        #expect(criterion.interventions == ["I1"])
    }

    @Test func `words that YAML takes for truth values stay words, and left-out fields get defaults`() throws
    {
        let criterion = try #require(try read(CodebookFixture.text).0.criteria.last)
        #expect(criterion.lexicon.phrases.map(\.pattern) == ["*fund", "yes"])
        #expect(criterion.short == "money")
        #expect(criterion.confusableWith == ["L1"], "an id stands for the label")
        #expect(criterion.countAs == "")
    }

    @Test func `cues come from the file beside the codebook`() throws {
        let cues = try read(CodebookFixture.text).0.cues
        #expect(cues.fillers == ["um"])
        #expect(cues.kinds[.successFactor] == CueLists.Graded(strong: ["what works"], weak: ["helps"]))
        #expect(cues.question.statementStart == ["whether"])
        #expect(cues.question.statementEnd == ["no idea"])
        #expect(cues.question.reject == ["isn't it"])
        #expect(cues.modifiers.decideAgree == ["we need to decide"])
        #expect(cues.modifiers.otherView == ["they want"])
        #expect(cues.hindering == ["bad"])
        #expect(cues.modifiers.offRecordSaid == ["don't quote that"])
        #expect(cues.modifiers.offRecordTopic == ["off the record talks"])
        #expect(cues.prompts.offRecord == ["not for quoting"])
        #expect(cues.prompts.openQuestion == ["like to know"])
        #expect(cues.prompts.offer == ["could you lend"])
        #expect(cues.prompts.kinds == [.successFactor: ["what helped"]])
    }

    @Test(arguments: [
        (
            "    phrases: [\"*fund\", yes]", "    phrases: money", 46,
            "criteria[2] (money): 'phrases' must be a list"
        ),
        ("    phrases: [\"*fund\", yes]\n", "", 41, "criteria[2] (money): 'phrases' is missing"),
        ("title: A small checklist\n", "", 1, "'title' is missing"),
        ("title: A small checklist", "title:", 1, "'title' is empty"),
        ("title: A small checklist", "title: [a]", 2, "'title' must be text"),
        ("id: small", "id: so small", 1, "'id' must be made of letters a-z, digits, '-', '_' and '.' only"),
        ("id: money", "id: trust", 41, "criterion id 'trust' is used twice (first in line 21)"),
        ("label: S1", "label: L1", 42, "criterion label 'L1' is used twice (first in line 22)"),
        (
            "id: money", "id: Trust", 41,
            "criterion id 'Trust' differs from 'trust' of line 21 in letter case alone"
        ),
        (
            "label: S1", "label: Trust", 42,
            "criterion label 'Trust' is the id of another criterion (in line 21)"
        ),
        ("{id: system,", "{id: leadership,", 11, "level id 'leadership' is used twice (first in line 10)"),
        (
            "level: system", "level: sytem", 44,
            "criteria[2] (money): 'level' names 'sytem', which this codebook does not define; "
                + "did you mean 'system'?"
        ),
        (
            "{read: [A2013]}", "{read: [A2014]}", 29,
            "criteria[1] (trust): sources: 'read' names 'A2014', which this codebook does not define; "
                + "did you mean 'A2013'?"
        ),
        (
            "measures: [Partners say so]", "answer: perhaps", 19,
            "interventions[1] (I1): 'answer' must be one of decision, clarification, information, conversation"
        ),
        (
            "measures: [Partners say so]", "foundation: perhaps", 19,
            "interventions[1] (I1): 'foundation' must be true or false"
        ),
        (
            "first_steps: [Agree a purpose]", "first_steps: [{step: Agree a purpose, measure: Partners say}]",
            18,
            "interventions[1] (I1): 'Partners say' is none of its measures; did you mean 'Partners say so'?"
        ),
        (
            "first_steps: [Agree a purpose]", "first_steps: [{measure: Partners say so}]", 18,
            "interventions[1] (I1): first_steps[1]: 'step' is missing"
        ),
        (
            "first_steps: [Agree a purpose]", "first_steps: [[a]]", 18,
            "interventions[1] (I1): first_steps[1] must be text, or a mapping of 'step' and 'measure'"
        ),
        (
            "interventions: [I1]", "interventions: [X9]", 40,
            "criteria[1] (trust): 'interventions' names 'X9', which this codebook does not define"
        ),
        (
            "confusable_with: [S1]", "confusable_with: [Q77]", 38,
            "criteria[1] (trust): 'confusable_with' names 'Q77', which this codebook does not define"
        ),
        ("- trust each other", "- ", 31, "criteria[1] (trust): phrases[1] is empty"),
        (
            "- trust each other", "- they said: trust", 31,
            "criteria[1] (trust): phrases[1] is a mapping without 'phrase'; put a text that holds ': ' in quotes"
        ),
        (
            "- trust each other", "- [a]", 31,
            "criteria[1] (trust): phrases[1] must be a text or a mapping of 'phrase', 'unless' and 'needs'"
        ),
        ("unless: [bus]", "unless: {a: b}", 32, "criteria[1] (trust): phrases[2]: 'unless' must be a list"),
        (
            "examples: [We rely on them.]", "examples: [[x]]", 37,
            "criteria[1] (trust): 'examples[1]' must be text"
        ),
        ("  - {id: system, name: System}", "  - system", 11, "levels[2] must be a mapping of keys to values"),
    ]) func `a fault names its line and field`(old: String, new: String, line: Int, reason: String) throws {
        let error = #expect(throws: InputError.self) {
            try read(CodebookFixture.replacing(old, by: new))
        }
        #expect(error?.reason.hasPrefix(reason) == true, "\(error?.reason ?? "")")
        #expect(error?.line == line)
        #expect(error?.file.hasSuffix("/small.yaml") == true)
    }

    @Test(arguments: [
        ("title: A small checklist", "title: a\nversion: 2", 3, "states 'version' more than once"),
        ("about: >-\n", "about:\n\t- x\n", 6, "is indented with a tab"),
        ("[\"*fund\", yes]", "[*fund, yes]", 46, "a pattern that begins with '*' must stand in quotes"),
        ("title: A small checklist", "title: a: b", 2, "a text that holds ': ' must stand in quotes"),
        ("title: A small checklist", "title: @a", 2, "a text that begins with '@' must stand in quotes"),
        ("title: A small checklist", "title: [a", 3, "is not YAML"),
    ]) func `broken YAML gives the line and advice`(old: String, new: String, line: Int, reason: String)
        throws
    {
        let error = #expect(throws: InputError.self) {
            try read(CodebookFixture.replacing(old, by: new))
        }
        #expect(error?.reason.contains(reason) == true, "\(error?.reason ?? "")")
        #expect(error?.line == line)
    }

    @Test(arguments: [
        (
            "short: trust", "shrot: trust", "unknown-key",
            "criteria[1] (trust): 'shrot' is not a known key; did you mean 'short'?"
        ),
        (
            "checked: page", "checked: read", "unknown-value",
            "sources[1] (A2013): 'checked' should be one of title, abstract, page, secondary, general"
        ),
        (
            "[\"*fund\", yes]", "[yes, yes]", "repeated-phrase",
            "criteria[2] (money): phrases[2] repeats 'yes' of line 46"
        ),
        (
            "confusable_with: [S1]", "confusable_with: [L1]", "confusable-with-itself",
            "criteria[1] (trust): 'confusable_with' names the criterion itself"
        ),
        (
            "cues: cues.yaml\n", "", "no-cues",
            "'cues' is missing: kinds, stances and open questions will not be told apart"
        ),
        ("language: en", "language: de", "cues-language", "the codebook is in 'de', its cues are in 'en'"),
    ]) func `a doubtful field is a warning`(old: String, new: String, code: String, message: String) throws {
        let (_, diagnostics) = try read(CodebookFixture.replacing(old, by: new))
        #expect(diagnostics.map(\.severity) == [.warning])
        #expect(diagnostics.map(\.code) == [code])
        #expect(diagnostics.map(\.message) == [message])
    }

    @Test func `a fault in the cues names the file of cues`() throws {
        let error = #expect(throws: InputError.self) {
            try read(CodebookFixture.text, cues: "language: en\nkinds:\n  assumption: {strong: yes}\n")
        }
        #expect(error?.file.hasSuffix("/cues.yaml") == true)
        #expect(error?.line == 3)
        #expect(error?.reason == "kinds.assumption: 'strong' must be a list")
    }

    @Test func `an unknown kind in the cues is a warning with the nearest kind`() throws {
        let (_, diagnostics) = try read(CodebookFixture.text, cues: "language: en\nkinds:\n  chalenge: {}\n")
        #expect(
            diagnostics.map(\.message) == ["kinds: 'chalenge' is not a known key; did you mean 'challenge'?"])
    }

    @Test(arguments: [
        (
            "prompts: {aspirations: [hope]}",
            "prompts: 'aspirations' is not a known key; did you mean 'aspiration'?"
        ),
        ("prompts: [hope]", "prompts must be a mapping of keys to values"),
        ("prompts: {aspiration: hope}", "prompts: 'aspiration' must be a list"),
        ("prompts: {open_question: [[]]}", "prompts: 'open_question[1]' must be text"),
    ])
    func `a prompt that is out of place is named`(line: String, message: String) throws {
        let folder = try TemporaryFolder()
        try folder.write(CodebookFixture.text, to: "book.yaml")
        try folder.write("language: en\n\(line)\n", to: "cues.yaml")
        #expect(CodebookReader.check(path: folder.path + "/book.yaml").map(\.message).contains(message))
    }

    @Test(arguments: ["", "\n    sources: {read: []}"])
    func `a criterion that names no source is a matter for a warning`(sources: String) throws {
        let text = CodebookFixture.text.replacing("\n    sources: {secondary: [A2013]}", with: sources)
        let (_, diagnostics) = try read(text)
        #expect(diagnostics.map(\.code) == ["no-sources"])
        #expect(diagnostics.first?.message.hasPrefix("criteria[2] (money): 'sources' ") == true)
    }

    @Test func `cues know their file and their lines`() throws {
        let origin = try #require(try read(CodebookFixture.text).0.cues.origin)
        #expect(origin.file.hasSuffix("/cues.yaml"))
        #expect(origin.line(of: "um", in: "fillers") == 2)
        #expect(origin.line(of: "helps", in: "kinds.success_factor.weak") == 5)
        #expect(origin.line(of: "helps", in: "kinds.success_factor.strong") == 0)
    }

    @Test func `a missing file of cues is named with the line that names it`() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(CodebookFixture.text, to: "small.yaml")
        let error = #expect(throws: InputError.self) { try CodebookReader.read(path: path) }
        #expect(error?.file == path)
        #expect(error?.line == 8)
        #expect(
            error?.reason == "'cues' names 'cues.yaml', which cannot be opened: No such file or directory "
                + "(\(folder.path)/cues.yaml)")
    }

    @Test func `several faults are counted, and all are listed by a check`() throws {
        let text = "id: x\nlanguage: en\nlevels: []\nextra: 1\n"
        let folder = try TemporaryFolder()
        let path = try folder.write(text, to: "bad.yaml")
        let error = #expect(throws: InputError.self) { try CodebookReader.read(path: path) }
        #expect(error?.reason == "'title' is missing (and 3 more faults)")
        #expect(
            CodebookReader.check(path: path).map(\.message) == [
                "'extra' is not a known key", "'title' is missing", "'version' is missing",
                "'cues' is missing: kinds, stances and open questions will not be told apart",
                "'levels' must not be empty", "'criteria' is missing",
            ])
    }

    @Test func `a check of a file that is no YAML gives the one fault`() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("a: [", to: "bad.yaml")
        #expect(CodebookReader.check(path: path).map(\.severity) == [.error])
    }
}
