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
