import StudyModel
import Testing

@testable import Themes

struct NameTests {
    private func quotes(_ words: String, _ attributes: Participant.Attributes = .init()) -> [String] {
        var study = SmallStudy()
        study.add("P1", attributes, [SmallStudy.coding("P1", quote: words)])
        return study.summary.themes[0].quotes.map(\.text)
    }

    @Test(arguments: [
        (
            "We asked Jane Marlow about the budget and she agreed to it.",
            "We asked [name] about the budget and she agreed to it."
        ),
        (
            "We asked Marlow's team about the budget and they agreed.",
            "We asked [name]’s team about the budget and they agreed."
        ),
        (
            "Nobody at Wexham County Council would tell us how it works.",
            "Nobody at [organisation] would tell us how it works."
        ),
        (
            "Nobody at WCC would tell us how any of it works now.",
            "Nobody at [organisation] would tell us how any of it works now."
        ),
        (
            "People across Wexham tell us that it works for them now.",
            "People across [place] tell us that it works for them now."
        ),
    ])
    func `names of interviewees and of their organisations are taken out`(words: String, shown: String) {
        #expect(
            quotes(words, .init(name: "Dr Jane Marlow", organisation: "Wexham County Council")) == [shown])
    }

    @Test(arguments: [
        ("Sean O’Neil", "We asked O'Neil about the budget and he agreed to it."),
        ("Sean O'Neil", "We asked O’Neil about the budget and he agreed to it."),
        ("Sean O'Neil", "We asked ONeil about the budget and he agreed to it."),
        ("Dr Mei Li", "We asked Li about the budget and he agreed to it."),
        ("Ann D'Arcy-Lee", "We asked D'Arcy-Lee about the budget and he agreed to it."),
        ("Ann McKay", "We asked McKay about the budget and he agreed to it."),
    ])
    func `names of interviewees are taken out whatever marks and capitals they hold`(
        name: String, words: String
    ) {
        var study = SmallStudy()
        study.settings.hidesUnknownNames = false
        study.add("P1", .init(name: name), [SmallStudy.coding("P1", quote: words)])
        #expect(
            study.summary.themes[0].quotes.map(\.text) == [
                "We asked [name] about the budget and he agreed to it."
            ])
    }

    @Test(arguments: [
        ("We asked McKay about it, and O'Neil, and neither would say.", "[name] about it, and [name],"),
        ("We asked the CCGs about PbR and a DToC, and nobody would say.", "the CCGs about PbR and a DToC"),
        ("We went to St Mary's about the beds, and nobody would say it.", "to [name] [place]’s about"),
    ])
    func `a surname with two capitals is a name, an acronym is none`(words: String, shown: String) {
        let found = quotes(words, .init(organisation: "St Mary’s Hospital"))
        #expect(found.count == 1 && found[0].contains(shown), "\(found)")
    }

    @Test func `a name that is a common word stays where a sentence begins with it`() {
        var study = SmallStudy()
        let words = "Will the boards agree on it before the end of the year?"
        let other = "I think they will, if nobody moves the money again this year."
        study.add("P1", .init(name: "Will Marlow"), [SmallStudy.coding("P1", quote: words)])
        study.add("P2", .init(), [SmallStudy.coding("P2", quote: other)])
        #expect(study.summary.themes[0].quotes.map(\.text).contains(words))
    }

    @Test(arguments: [
        "I'm the only person in the county who runs one and wants less of it.",
        "I’m probably the last who remembers how it was done before the split.",
        "As chair of the board I could have stopped it and I did not.",
        "I was a nurse and that's why nobody has to tell me how wards work.",
        "We agreed on none of it, and that was before I joined the board.",
        "I've only been in this job for six months and it all looks broken.",
        "At my last council we had one budget and nobody argued about it.",
        "I saw it with my dad, five visits a day and nobody spoke to anybody.",
        "It worked when I was at the ambulance service, and it could work here.",
        "Six years in post, which in this line of work makes me furniture.",
        "And what becomes of my statutory duties if a hub decides it for me?",
        "It has to be now because I might not be here to see it done.",
        "What happens to me when the money for the post runs out next year?",
        "I've a principal therapist who asks me the same thing every week.",
        "If I shut the ward and nobody comes, whose trouble is that then?",
        "Our chief exec goes to the board and we hear of it afterwards.",
        "It is our money by law and I sign the accounts at the end of it.",
        "It will be four years in January if one counts the shadow year.",
        "I've been a GP twenty-two years and I still do not know who to ring.",
        "My youngest nephew's carer changed four times and nobody told him so.",
        "I'm married to a general practitioner and she's not behind anything here.",
        "My own mother’s got a magnet on the fridge with nine numbers on it.",
        "We are the only ones who still do it by hand, every day of the week.",
        "I've been doing the rounds for eleven years and it has never worked.",
        "Our fourteen beds are full by noon and nobody asks what happens next.",
        "My commissioning team's gone from fifty-two to twenty-nine since then.",
        "I've got a hundred and ninety home care agencies and no idea of them.",
        "With a team of six you cannot be at every board that somebody calls.",
        "I farmed up there for thirty years and nobody ever asked me about it.",
        "That went to the board of which I have the honour to be vice-chair.",
        "It was the best two hours I've had on the council in all that time.",
        "Our person there has been off with stress since the summer began.",
        "She went off sick in the end and nobody rang to ask how she was.",
    ])
    func `words that tell who spoke are held back`(words: String) {
        var study = SmallStudy()
        study.add("P1", .init(), [SmallStudy.coding("P1", quote: words)])
        #expect(study.summary.themes[0].quotes.isEmpty)
        #expect(study.summary.disclosure.heldBackQuotes == 1)
    }

    @Test(arguments: [
        "Director of Care Systems, four winters of it if you count the first one.",
        "She is Director of Care Systems and it has been four winters of it.",
    ])
    func `words in which a post of somebody interviewed may be the speaker's are held back`(words: String) {
        for (role, isShown) in [("Director of Care Systems (interim)", false), ("Director", true)] {
            var study = SmallStudy()
            study.settings.hidesUnknownNames = false
            study.add("P1", .init(), [SmallStudy.coding("P1", quote: words)])
            study.add("P2", .init(role: role), [])
            #expect(study.summary.themes[0].quotes.map(\.text) == (isShown ? [words] : []))
        }
    }

    @Test(arguments: [
        (
            "I could ring the director of care systems at ten at night and did.",
            "I could ring the [role] at ten at night and did."
        ),
        (
            "It was the Director of Care Systems’ own idea and nobody else liked it.",
            "It was the [role] own idea and nobody else liked it."
        ),
        (
            "Our chief executive rang their Leader of the Council and it was settled.",
            "Our [role] rang their [role] and it was settled."
        ),
        (
            "It was the care systems director who had to sign it in the end.",
            "It was the [role] who had to sign it in the end."
        ),
        (
            "We asked the children’s director and the council leader to sign it.",
            "We asked the [role] and the [role] to sign it."
        ),
        (
            "It stopped when the medical director's deputy left and nobody came.",
            "It stopped when the [role]’s deputy left and nobody came."
        ),
    ])
    func `posts that people are known by are replaced`(words: String, shown: String) {
        #expect(quotes(words, .init(role: "Director of Care Systems")) == [shown])
    }

    @Test(arguments: [
        "I'm sure the chief executives would sign it tomorrow if we asked.",
        "The only thing I was told is that the budget would be shared.",
        "It should be judged by the nurse who visits, as the patients are.",
        "I think we run the risk of building one more board on top of it.",
    ])
    func `words that tell nothing of who spoke are shown`(words: String) {
        #expect(quotes(words) == [words])
    }

    @Test(arguments: [
        ("I can't go to my governing body and say that we have overspent.", true),
        ("As to the commissioning, I sit on the clinical reference group.", true),
        ("There was a row in March 2014 and some silly things were said.", true),
        ("It went wrong, May 2031, over one budget and one bad lunch.", true),
        ("They are the only ones who'll go out on the marsh road after dark.", true),
        ("The forms land on my community nurses, and then they go home late.", true),
        ("We're elected, so we hear about it in the market on a Saturday.", true),
        ("As one of them I can say that nobody upstairs reads the returns.", true),
        ("I've an officer at a door all night, and nobody else will come.", true),
        ("I've four commissioners and two vacancies, and that is the team.", true),
        ("We're a network, so we have no bank account to put it all into.", true),
        ("It runs from my café on a Tuesday, and nobody has ever paid a penny.", true),
        ("In the surgery it looks like one more form and one more number.", true),
        ("Our volunteers' drivers are asked to wait until a code is found.", false),
        ("The risk share has to be written down before anybody moves money.", false),
        ("My view of the practice of sharing records is that it is overdue.", false),
        ("We're all asked for the same thing and we all say it differently.", false),
    ])
    func `quotes that colleagues may recognise are named to the consultant`(words: String, isFlagged: Bool) {
        var study = SmallStudy()
        study.add("P1", .init(), [SmallStudy.coding("P1", quote: words)])
        #expect(study.summary.themes[0].quotes.map(\.text) == [words])
        #expect(study.summary.log.flagged.map(\.text) == (isFlagged ? [words] : []))
    }

    @Test func `of two quotes as good as one another that is shown which hints at nobody`() {
        let words = [
            "The forms land on my community nurses, and then they go home late.",
            "The forms land on the community nurses, and then they go home late.",
        ]
        for order in [words, words.reversed()] {
            var study = SmallStudy()
            study.settings.quotesPerCriterion = 1
            for (number, text) in order.enumerated() {
                study.add("P\(number)", .init(), [SmallStudy.coding("P\(number)", quote: text)])
            }
            #expect(study.summary.themes[0].quotes.map(\.text) == [words[1]])
            #expect(study.summary.log.flagged.isEmpty)
        }
    }

    @Test(arguments: [
        (
            "We were told by Geraldine that it would all be settled by spring.",
            "We were told by [name] that it would all be settled by spring."
        ),
        (
            "Geraldine told us that it would all be settled by the spring.",
            "[name] told us that it would all be settled by the spring."
        ),
        (
            "It was agreed at Puddlecombe’s own hall and nobody wrote it down.",
            "It was agreed at [name]’s own hall and nobody wrote it down."
        ),
        (
            "It works in Puddlecombe Magna and nowhere else that I have been to.",
            "It works in [place] and nowhere else that I have been to."
        ),
        (
            "The nurses of Elm Tree Health Centre and the CCG meet on Tuesdays.",
            "The nurses of [name] and the CCG meet on Tuesdays."
        ),
        (
            "I asked Geraldine, I asked Zebedee, and both of them said ask the CCG.",
            "I asked [name], I asked [name], and both of them said ask the CCG."
        ),
    ])
    func `what may name somebody or somewhere is replaced`(words: String, shown: String) {
        var study = SmallStudy()
        study.add("P1", .init(), [SmallStudy.coding("P1", quote: words)])
        #expect(study.summary.themes[0].quotes.map(\.text) == [shown])
        #expect(study.summary.log.edits.map(\.after) == [shown])
        study.settings.hidesUnknownNames = false
        #expect(study.summary.themes[0].quotes.map(\.text) == [words])
    }

    @Test func `a remark in brackets opens a sentence`() throws {
        let names = ProperNames(codebook: SmallStudy.codebook)
        let shown = try #require(names.redacted("[pause] Nobody was told of it by Geraldine."))
        #expect(shown.text == "[pause] Nobody was told of it by [name].")
        #expect(shown.replaced.map(\.original) == ["Geraldine"])
    }

    @Test func `words full of what may be names are held back`() {
        let words = "We were told by Geraldine, by Zebedee and by Ermintrude that it was settled."
        var study = SmallStudy()
        study.add("P1", .init(), [SmallStudy.coding("P1", quote: words)])
        #expect(study.summary.themes[0].quotes.isEmpty)
        #expect(study.summary.disclosure.heldBackQuotes == 1)
        #expect(study.summary.themes[0].warnings.contains(.nothingQuotable))
    }

    @Test func `where a question is shown, nobody is told that nothing is`() {
        var study = SmallStudy()
        study.add(
            "P1", .init(),
            [
                SmallStudy.coding(
                    "P1", "trust", .neutral, question: true, coder: .tagger("model"),
                    rules: ["learned from coded interviews"], confidence: 0.2,
                    quote: "Who is in it, and who is out of it?")
            ])
        let theme = study.summary.themes[0]
        #expect(theme.quotes.isEmpty && theme.questions.count == 1)
        #expect(!theme.warnings.contains(.nothingQuotable))
    }

    @Test(arguments: [
        "On Monday the CCG and NHS England said two different things to us.",
        "The Better Care Fund made us talk to one another about money.",
    ])
    func `acronyms, days and common bodies are no names`(words: String) {
        #expect(quotes(words) == [words])
    }
}
