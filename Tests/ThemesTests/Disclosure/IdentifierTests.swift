import StudyModel
import Testing

@testable import Themes

struct IdentifierTests {
    @Test(arguments: [
        ("Write to ann.lee@example.nhs.uk, not to me.", "Write to [email address], not to me."),
        ("It is on www.example.org/plan?x=1.", "It is on [web address]."),
        ("See https://example.org/a_b and go.", "See [web address] and go."),
        ("It is on example.gov.uk somewhere.", "It is on [web address] somewhere."),
        ("Ring 01632 960123 after six.", "Ring [phone number] after six."),
        ("Ring (020) 7946 0123 after six.", "Ring [phone number] after six."),
        ("Ring 07700 900 123, or +44 7700 900123.", "Ring [phone number], or [phone number]."),
        ("Ring 0044 1632 960 123 or +44 (0)1632 960123.", "Ring [phone number] or [phone number]."),
        ("His number is 943 476 5919 and no other.", "His number is [NHS number] and no other."),
        ("His number is 9434765919.", "His number is [NHS number]."),
        ("She lives at ZZ9 9ZZ now.", "She lives at [postcode] now."),
        ("She lives at zz99zz now.", "She lives at [postcode] now."),
        ("Her number is QQ 12 34 56 C.", "Her number is [National Insurance number]."),
        ("A van, AB12 CDE, came.", "A van, [vehicle registration], came."),
        ("The file is CR-2014-00123 and it is shut.", "The file is [case number] and it is shut."),
        ("Born 3/5/1962, she said.", "Born [date], she said."),
        ("Born on the 3rd of May 1962, she said.", "Born on the [date], she said."),
        ("It was May 3, 1962 when it began.", "It was [date] when it began."),
        ("The number 123456 is on the door.", "The number [number] is on the door."),
    ])
    func `what a person can be looked up by is replaced by what it is`(words: String, shown: String) {
        #expect(IdentifierScan.redacted(words).text == shown)
    }

    @Test(arguments: [
        ("Ring “020 7946 0958” after six.", "Ring “[phone number]” after six."),
        ("Ring 020 7946 0958—after six.", "Ring [phone number]—after six."),
        ("The patient was ‘943 476 5919’, they said.", "The patient was ‘[NHS number]’, they said."),
        ("It is so since 5 March 2014—that was it.", "It is so since [date]—that was it."),
        ("It is so since 5/3/2014—ask them.", "It is so since [date]—ask them."),
        ("It is made at SW1A 1AA… and that is that.", "It is made at [postcode]… and that is that."),
        (
            "My number—QQ 12 34 56 C—is what it pays on.",
            "My number—[National Insurance number]—is what it pays on."
        ),
        ("It hit “AB12 CDE” in the yard.", "It hit “[vehicle registration]” in the yard."),
        ("It is number …2019/4471-B… on the list.", "It is number …[case number]… on the list."),
        ("Write to “ann.lee@example.nhs.uk”—not to me.", "Write to “[email address]”—not to me."),
        ("Write to me—ann.lee@example.nhs.uk—today.", "Write to me—[email address]—today."),
        ("Write to renée@example.uk…", "Write to [email address]…"),
        ("See “www.example.org/jane-bell” for it.", "See “[web address]” for it."),
        ("See example.org/jane-bell for it.", "See [web address] for it."),
        ("See (example.org/jane‑bell).", "See ([web address])."),
        ("It is on “example.gov.uk”…", "It is on “[web address]”…"),
    ])
    func `what touches a quotation mark, a dash or an ellipsis is replaced like all else`(
        words: String, shown: String
    ) {
        #expect(IdentifierScan.redacted(words).text == shown)
    }

    @Test(arguments: [
        ("Ring 020\u{2011}7946\u{2011}0958 now.", "Ring [phone number] now."),
        ("Ring 020\u{2013}7946\u{2013}0958 now.", "Ring [phone number] now."),
        ("Ring 020 – 7946 – 0958 now.", "Ring [phone number] now."),
        ("Ring 07700\u{202F}900\u{202F}123 now.", "Ring [phone number] now."),
        ("Ring 07700\u{A0}900\u{A0}123 now.", "Ring [phone number] now."),
        ("Ring 07700\u{2009}900\u{3000}123 now.", "Ring [phone number] now."),
        ("Ring 077\u{200B}00\u{AD}900\u{2060}123 now.", "Ring [phone number] now."),
        ("Ring \u{202A}07700 900 123\u{202C} now.", "Ring \u{202A}[phone number]\u{202C} now."),
        ("Ring ０７７００ ９００ １２３ now.", "Ring [phone number] now."),
        ("Ring ٠٧٧٠٠ ٩٠٠ ١٢٣ now.", "Ring [phone number] now."),
        ("It is 943\u{2011}476\u{2011}5919 now.", "It is [NHS number] now."),
        ("It is 943\u{2212}476\u{2012}5919 now.", "It is [NHS number] now."),
        ("It was 5\u{2011}03\u{2011}2014 then.", "It was [date] then."),
        ("It was 5\u{2013}3\u{2013}2014 then.", "It was [date] then."),
        ("It was 5\u{A0}March\u{A0}2014 then.", "It was [date] then."),
        ("It was 5\u{2011}Mar\u{2011}2014 then.", "It was [date] then."),
        ("It is SW1A\u{A0}1AA now.", "It is [postcode] now."),
        ("It is SW1A\u{2011}1AA now.", "It is [postcode] now."),
        ("It is CR\u{2011}2014\u{2011}00123 now.", "It is [case number] now."),
        ("It is QQ\u{202F}12\u{202F}34\u{202F}56\u{202F}C now.", "It is [National Insurance number] now."),
    ])
    func `hyphens, spaces and digits count however they are written`(words: String, shown: String) {
        #expect(IdentifierScan.redacted(words).text == shown)
    }

    @Test func `a replacement keeps hyphens and what is not seen as they were`() {
        let (_, replaced) = IdentifierScan.redacted("“Ring 020‑7946\u{200B}‑0958” — é.")
        #expect(replaced.map(\.original) == ["020‑7946\u{200B}‑0958"])
    }

    @Test func `partners' answers lose what is written with other hyphens and spaces too`() {
        var study = SmallStudy()
        study.add("P1", .init(), [SmallStudy.coding("P1")])
        #expect(
            study.summary.identifiers.replaced("“020‑7946‑0958”—ask on 5\u{A0}March\u{A0}2014…")
                == "“[phone number]”—ask on [date]…")
    }

    @Test func `digits without end are looked at in time that grows as they do`() {
        let digits = Array(repeating: "1", count: 20_000).joined(separator: " ")
        #expect(IdentifierScan.redacted(digits).text == digits)
        #expect(IdentifierScan.redacted(digits + " 01632 960 123").text.hasSuffix(" 1 [phone number]"))
    }

    @Test(arguments: [
        "We spent £250000 of it in 2014/15 and 2015/16.", "In May 2015 there were 14 of us.",
        "It is section 75 of the 2006 Act.", "From 2013 to 2015, 3 in 10 went home.",
        "S75 and CHC and COVID-19.",
        "It cost 1,500,000 and took 24/7 work.", "They said so. And then they went. 12.5 per cent.",
        "e.g. the board",
        "It is 3.5 to 4.5 per cent of it.", "We met at 10.30 on the 3rd of May.",
        "From 2014–2015 on, 300–400 people—2000 by 2016—came, at £10,000–£12,000 or €250000 each.",
        "The CCG—4500 of us—met on the 3rd… 12½ per cent, “14 of us” and ’14 too.",
    ])
    func `figures that name nobody stay`(words: String) {
        #expect(IdentifierScan.redacted(words).text == words)
    }

    @Test(arguments: [
        ("9434765919", true), ("9434765918", false), ("4010232137", true), ("1111111111", false),
        ("943476591", false),
    ])
    func `a number of the NHS is known by its check digit`(digits: String, isOne: Bool) {
        #expect(NumberForm.isNHSNumber(digits.compactMap(\.wholeNumberValue)) == isOne)
    }

    @Test func `a replacement keeps what was there`() {
        let (_, replaced) = IdentifierScan.redacted("Ring 01632 960123 or write to a@b.uk now.")
        #expect(
            replaced == [
                Replacement(original: "01632 960123", replacement: "[phone number]"),
                Replacement(original: "a@b.uk", replacement: "[email address]"),
            ])
    }
}
