import StudyModel
import Testing

@Suite struct EvidenceIDTests {
    @Test(arguments: [
        (UInt64(0), "0000-0000"), (0xFF_FFFF_FFFF, "ZZZZ-ZZZZ"), (1, "0000-0001"), (32 << 15, "0001-0000"),
        (1 << 40, "0000-0000"),
    ]) func `an id is forty bits in Crockford's base 32`(bits: UInt64, text: String) {
        #expect(EvidenceID(bits: bits).description == text)
    }

    @Test(arguments: [
        ("K3F7-Q2PX", "K3F7-Q2PX"), ("k3f7q2px", "K3F7-Q2PX"), ("oil0-l1zz", "0110-11ZZ"), ("K3F-7Q2PX", nil),
        ("K3F7-Q2P", nil), ("K3F7-Q2PXX", nil), ("K3F7--Q2PX", nil), ("U3F7-Q2PX", nil), ("", nil),
        ("K3F7 Q2PX", nil),
    ]) func `an id is read as people write it`(written: String, id: String?) {
        #expect(EvidenceID(written)?.description == id)
    }

    private let words = TextKey(Array("Trust is thin here.".utf8))

    @Test func `name, words, place and criterion each make another id, and the same make the same`() {
        let id = EvidenceID(transcript: "a.docx", words: words, turn: 1, start: 0, criterion: "trust")
        let others = [
            EvidenceID(transcript: "b.docx", words: words, turn: 1, start: 0, criterion: "trust"),
            EvidenceID(transcript: "a.docx", words: words, turn: 2, start: 0, criterion: "trust"),
            EvidenceID(transcript: "a.docx", words: words, turn: 1, start: 1, criterion: "trust"),
            EvidenceID(transcript: "a.docx", words: words, turn: 1, start: 0, criterion: "pace"),
            EvidenceID(transcript: "a.docx", words: TextKey([]), turn: 1, start: 0, criterion: "trust"),
            id.salted(1), id.salted(2),
        ]
        #expect(Set(others + [id]).count == others.count + 1)
        #expect(id == EvidenceID(transcript: "a.docx", words: words, turn: 1, start: 0, criterion: "trust"))
    }

    @Test func `whoever can guess names and places but not the words cannot tell whose a quote is`() {
        let id = EvidenceID(transcript: "int01.docx", words: words, turn: 2, start: 0, criterion: "trust")
        let guesses = (1...60).flatMap { file in
            (1...100).map { turn in
                EvidenceID(
                    transcript: "int\(file < 10 ? "0" : "")\(file).docx", words: TextKey([]), turn: turn,
                    start: 0, criterion: "trust")
            }
        }
        #expect(!guesses.contains(id))
    }

    @Test(arguments: ["", "T", "Trust is thin here?", "Trust is thin here", "trust is thin here."])
    func `any other words make another key`(text: String) {
        #expect(TextKey(Array(text.utf8)) != words)
        #expect(TextKey(Array(text.utf8)) == TextKey(Array(text.utf8)))
    }

    @Test func `neighbouring places of one interview show nothing in common`() {
        let ids = (0..<2_000).map {
            EvidenceID(transcript: "a.docx", words: words, turn: $0, start: 0, criterion: "trust")
        }
        #expect(Set(ids).count == ids.count)
        // Codes that began alike would tell which quotes are one person's.
        let beginnings = Set(ids.map { $0.description.prefix(2) })
        #expect(beginnings.count > 800)
    }

    @Test func `ids are ordered as they read`() {
        let ids = [5, 1 << 35, 77, 0xFF_FFFF_FFFF].map { EvidenceID(bits: $0) }
        #expect(ids.sorted().map(\.description) == ids.map(\.description).sorted())
    }
}
