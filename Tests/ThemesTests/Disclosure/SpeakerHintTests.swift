import Testing

@testable import Themes

struct SpeakerHintTests {
    @Test(arguments: [
        "My lads get no money on release.", "We've discharged our duty with the money.",
        "Our own funding is from a trust.", "It is from a lady in Devon who gives to us.",
        "It is from somebody who won't be named.",
    ])
    func `what is the speaker's, and who is not to be named, is worth a second look`(words: String) {
        #expect(SpeakerHints.hint(in: words) != nil)
    }

    @Test(arguments: ["The funding is from a trust.", "Our people work hard.", "It has to be named."])
    func `what anybody says is not`(words: String) {
        #expect(SpeakerHints.hint(in: words) == nil)
    }
}
