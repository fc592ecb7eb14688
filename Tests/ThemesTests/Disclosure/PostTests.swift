import Testing

@testable import Themes

struct PostTests {
    @Test(arguments: [
        ("Non-Executive Director", "the non-executive director"),
        ("Non-Executive Director", "the Non\u{2011}Executive Director"),
        ("Non-Executive Director", "the non executive director"),
        ("Non-Executive Director", "the nonexecutive director"),
        ("Nonexecutive Director", "the non-executive director"),
        ("Non\u{2010}Executive Director", "the non-executive director"),
        ("Vice-Chair of Governors", "the vice-chair of governors"),
        ("Vice Chair of Governors", "the vice–chair of governors"),
        ("Vice-Chair", "the vice-chair"),
        ("Director of Adults & Communities", "the director of adults and communities"),
        ("Director of Adults & Communities", "the adults and communities director"),
        ("Director of Adults and Communities", "the director of adults & communities"),
        ("Director of Children’s Services", "the director of children's services"),
        ("Care Co-ordinator", "the care coordinator"),
        ("Clinical Lead – Frailty", "the clinical lead"),
    ])
    func `a post is known whatever joins its words`(role: String, said: String) {
        let words = "I do not trust \(said) at all, and I said it."
        #expect(
            InterviewedPosts(roles: [role]).redacted(words)?.text
                == "I do not trust the [role] at all, and I said it.")
    }

    @Test(arguments: [
        ("the ex-medical director left", "the ex-[role] left"),
        ("the medical director’s deputy left", "the [role]’s deputy left"),
        ("the police and crime commissioner left", "the [role] left"),
        ("to the front and medical director alike", "to the front and [role] alike"),
    ])
    func `what stands around a post stays`(words: String, shown: String) {
        #expect(InterviewedPosts(roles: ["Manager"]).redacted(words)?.text == shown)
    }

    @Test(arguments: [
        ("Non-Executive", "We asked the non-executive members to sign it."),
        ("Co-ordinator", "We asked the co-ordinator to sign it."),
        ("Vice-Chair of Governors", "We asked the chair of governors to sign it."),
        ("Vice-Chair of Governors", "We asked the vice-chairs of governors to sign it."),
    ])
    func `what tells no one post stays`(role: String, words: String) {
        #expect(InterviewedPosts(roles: [role]).redacted(words)?.text == words)
    }

    @Test func `a post with a hyphen that may be the speaker's holds the words back`() {
        #expect(
            InterviewedPosts(roles: ["Vice-Chair of Governors"])
                .redacted("Vice chair of governors, that is me.") == nil)
    }
}
