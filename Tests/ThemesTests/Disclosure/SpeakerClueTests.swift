import Testing

@testable import Themes

/// Posts named together with the speaker.
struct SpeakerClueTests {
    @Test(arguments: [
        "It was sorted by the council's finance manager and me.", "The director of finance and me agreed it.",
        "The chief nurse and I both signed.", "The locality manager and I meet every Friday.",
        "That's me and the council's head of housing.", "It came down to their treasurer and myself.",
        "I ring my opposite number at the trust.", "My counterpart in the CCG knows.",
        "It was me and our medical director.",
    ])
    func `a post beside the speaker tells who speaks`(words: String) {
        #expect(SpeakerClues.mayTell(words))
    }

    @Test(arguments: [
        "The finance managers and the nurses agreed it.", "He asked the director, and I think he was right.",
        "They left me and the money ran out.", "The council and the trust share a manager.",
        "Between you and me it was late.", "People like me and you.",
    ])
    func `a post alone, or the speaker alone, tells nothing`(words: String) {
        #expect(!SpeakerClues.mayTell(words))
    }
}
