import StudyModel
import Testing

@testable import Themes

/// Names beside marks that are no part of them.
struct NameMarkTests {
    private func quotes(_ words: String) -> [String] {
        var study = SmallStudy()
        study.add("P1", .init(name: "Ann Marlow-Lee"), [SmallStudy.coding("P1", quote: words)])
        return study.summary.themes[0].quotes.map(\.text)
    }

    @Test(arguments: [
        ("And then he said 'Ann never asked us' and left the room.", "'[name] never asked us'"),
        ("And then he said 'nobody ever asked Ann' and left the room.", "'nobody ever asked [name]'"),
        ("And then he said ‘Ann never asked us’ and left the room.", "‘[name] never asked us’"),
        ("We waited for days -Ann and all of us- to hear from them.", "-[name] and all"),
        ("We asked Ann Marlow‑Lee about it and she never told us.", "We asked [name] about"),
        ("We asked Ann Marlow\u{2010}Lee's team and they never told us.", "We asked [name]’s team"),
        ("And then he said 'Geraldine never asked us' and left the room.", "'[name] never asked us'"),
        ("We waited for days -Geraldine and all of us- to hear it.", "-[name] and all"),
    ])
    func `a name is taken out beside marks of quotation and hyphens of all kinds`(
        words: String, shown: String
    ) {
        let found = quotes(words)
        #expect(found.count == 1 && found[0].contains(shown), "\(found)")
    }
}
