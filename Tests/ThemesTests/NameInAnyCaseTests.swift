import StudyModel
import Testing

@testable import Themes

@Suite struct NameInAnyCaseTests {
    /// What is shown of `words`, said in a study where `others` are said too; nil where it is held back.
    private func shown(
        _ words: String, beside others: [String] = [], by attributes: Participant.Attributes = .init()
    ) -> String? {
        var study = SmallStudy()
        study.add("P1", attributes, [SmallStudy.coding("P1", quote: words)])
        for (index, other) in others.enumerated() {
            study.add("Q\(index)", .init(), [SmallStudy.coding("Q\(index)", "capacity", quote: other)])
        }
        let log = study.summary.log
        if log.held.contains(where: { $0.text == words }) { return nil }
        return log.edits.first { $0.before == words }?.after ?? words
    }

    private static let told = [
        "We all waited for Thrupley to agree to a budget for the year.",
        "Nobody but Thrupley was ever asked what they would like of it.",
    ]

    @Test(arguments: [
        (
            "the decisions about thrupley are made in thrupley and nowhere else.",
            "the decisions about [name] are made in [place] and nowhere else."
        ),
        (
            "It was thrupley's own idea and nobody else was asked about it.",
            "It was [name]’s own idea and nobody else was asked about it."
        ),
        (
            "thrupley pays for all of it and the rest of the county does not.",
            "[name] pays for all of it and the rest of the county does not."
        ),
        (
            "We were all told that THRUPLEY would pay for it in the spring.",
            "We were all told that [name] would pay for it in the spring."
        ),
        (
            "Thrupley pays for all of it and the rest of the county does not.",
            "[name] pays for all of it and the rest of the county does not."
        ),
    ])
    func `a name that the study writes with a capital is replaced however it is written`(
        words: String, replaced: String
    ) {
        #expect(shown(words, beside: Self.told) == replaced)
    }

    @Test func `the words of one name are replaced together, also where one is an ordinary word`() {
        let told = [
            "We all waited for Thrupley Hill to agree to a budget.",
            "They went to Thrupley Hill and to nobody else at all.",
        ]
        #expect(
            shown("it only ever works in thrupley hill and not on any other hill.", beside: told)
                == "it only ever works in [place] and not on any other hill.")
    }

    @Test(arguments: [
        (
            "the bell rings at nine and they all go home to their beds.",
            "It was Bell who rang and asked them all for the money."
        ),
        (
            "we may cook for them all on one page of the budget book.",
            "They said that Page and Cook would see to all of the money."
        ),
        (
            "It needs a locknut that somebody tightens every single month.",
            "What they all want is the Locknut that was promised to them."
        ),
        (
            "every locality has a board and none of them has any money.",
            "They all speak of the Locality that was promised to them."
        ),
    ])
    func `ordinary words stay, and words that the study mostly writes without a capital`(
        words: String, told: String
    ) {
        #expect(shown(words, beside: [told]) == words)
    }

    @Test func `two words of a name are one in lower case too, however often they stand there`() {
        let told = [
            "We asked for it at CRAGWELL HILL and were told to wait.",
            "Nobody at cragwell hill or at cragwell end ever asks us.",
        ]
        #expect(
            shown("We lost it in cragwell hill and not on any other hill at all.", beside: told)
                == "We lost it in [place] and not on any other hill at all.")
        #expect(
            shown("We lost a cragwell there and never got another from them.", beside: told)
                == "We lost a cragwell there and never got another from them.")
    }

    @Test func `a word seldom written with a capital is no name elsewhere`() {
        let told = Self.told[0]
        let words = "A thrupley is a thing that a farmer mends with a thrupley."
        #expect(
            shown(words, beside: [told, "We all have one thrupley and two more in the shed at home."])
                == words)
    }

    @Test(arguments: [
        (
            "we lost it when mr quillfeather went behind closed doors again.",
            "we lost it when mr [name] went behind closed doors again."
        ),
        (
            "It was councillor quillfeather’s idea and nobody ever asked why.",
            "It was councillor [name]’s idea and nobody ever asked why."
        ),
        (
            "Ask dr. quillfeather if you want to know what it was all for.",
            "Ask dr. [name] if you want to know what it was all for."
        ),
        (
            "It was Sister quillfeather who rang them about it in the end.",
            "It was [name] who rang them about it in the end."
        ),
        (
            "since brenda quillfeather left nobody stays in post for a year.",
            "since [name] left nobody stays in post for a year."
        ),
    ])
    func `what stands after a title or a given name is a name`(words: String, replaced: String) {
        #expect(shown(words) == replaced)
    }

    @Test(arguments: [
        "we get three dr appointments a year and councillor briefings twice.",
        "we miss quillwork and the long lunches that we used to have there.",
        "Nobody asks the councillor who runs it what any of it was for.",
        "the sister quillworks there and she says that it is all about money.",
        "It is the councillor's quillwork and not a soul has any more of it.",
    ])
    func `a common word after a title stays, and so does what stands after other words`(words: String) {
        #expect(shown(words) == words)
    }

    @Test(arguments: [
        (
            "ERMINTRUDE DAW in CRAGWELL HILL said that it is about people.",
            "[name] in [place] said that it is about people."
        ),
        (
            "We were told by ERMINTRUDE that it would be settled by spring.",
            "We were told by [name] that it would be settled by spring."
        ),
        (
            "They asked JUNO DAWE and nobody else what she would do with it.",
            "They asked [name] and nobody else what she would do with it."
        ),
    ])
    func `words in capitals that are no acronyms are names`(words: String, replaced: String) {
        #expect(shown(words) == replaced)
    }

    @Test(arguments: [
        "We NEVER EVER agreed to it and ABSOLUTELY NOBODY asked us why.",
        "The CAMHS and the QIPP people never came to any of it last year.",
        "It is for the ICB TRUST BOARD to say what any of it was for.",
        "IT WAS A SHAMBLES FROM THE DAY THAT ERMINTRUDE CAME INTO IT.",
        "The EPQXR and the ZBQ never told us what any of it was for.",
    ])
    func `acronyms and what is said with force stay`(words: String) { #expect(shown(words) == words) }

    @Test func `names of interviewees and their organisations are replaced however they are written`() {
        let attributes = Participant.Attributes(name: "Dr Jane Marlow", organisation: "Wexham County Council")
        #expect(
            shown("we asked marlow about wexham and the county council said no.", by: attributes)
                == "we asked [name] about [place] and the county council said no.")
        #expect(
            shown("MARLOW said it of WEXHAM and nobody in the room believed it.", by: attributes)
                == "[name] said it of [place] and nobody in the room believed it.")
        let words = "the cook left in march and the ambulance never came for her."
        #expect(shown(words, by: .init(name: "Anne Cook", organisation: "Wexham Ambulance")) == words)
    }

    @Test func `what is learned does not depend on the order of the quotes`() {
        let quotes =
            Self.told + [
                "We all have one thrupley and two more in the shed at home.",
                "They said that RUBBISH was all that THRUPLEY sent.",
                "rubbish was all they sent and thrupley said so in the end.",
                "Ask mr cragwell if cragwell is what you want of it.",
            ]
        func learned(_ quotes: [String]) -> [String?] {
            var names = ProperNames(codebook: SmallStudy.codebook)
            for quote in quotes { names.learn(from: quote) }
            names.settle(people: [], bodies: [])
            return quotes.sorted().map { names.redacted($0)?.text }
        }
        #expect(learned(quotes) == learned(quotes.reversed()))
        #expect(learned(quotes).contains("Ask mr [name] if [name] is what you want of it."))
    }

    @Test func `a code that is the name of a file makes no name of what is written in capitals or small`() {
        var study = SmallStudy()
        study.add("NHS care lead 3", .init(), [])
        let words = "What makes it hard is that NHS staff and the care home never meet."
        study.add("P2", .init(), [SmallStudy.coding("P2", quote: words)])
        #expect(study.summary.themes[0].quotes.map(\.text) == [words])
    }

    @Test(arguments: ["MARK HOLLOWAY", "mark holloway", "Mark Holloway"])
    func `a name is known however the list of participants writes it`(name: String) {
        var study = SmallStudy()
        study.add("P1", .init(name: name), [])
        study.add(
            "P2", .init(),
            [
                SmallStudy.coding(
                    "P2", quote: "It never moved on until Mark Holloway came, as mark holloway always says.")
            ])
        let shown = study.summary.themes[0].quotes.map(\.text)
        #expect(shown == ["It never moved on until [name] came, as [name] always says."])
        let identifiers = study.summary.identifiers
        for filtered in [identifiers.replaced, { text, _ in identifiers.withoutPeople(text) }] {
            #expect(filtered("Ring Mark Holloway.", []) == "Ring [name].")
        }
        #expect(
            identifiers.replaced("Ring Jo Bloggs, or jo.", names: ["JO BLOGGS"]).hasPrefix("Ring [name],"))
    }
}
