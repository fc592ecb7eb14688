import StudyModel
import Testing

@Suite struct EvidenceIDTests {
    @Test(arguments: [
        (UInt64(0), "0000-0000"), (0xFF_FFFF_FFFF, "ZZZZ-ZZZZ"), (1, "0000-0001"), (32 << 15, "0001-0000"),
        (1 << 40, "0000-0000"),
    ]) func `an id is forty bits in Crockford's base 32`(bits: UInt64, text: String) {
        #expect(EvidenceID(bits: bits).description == text)
    }

    @Test func `place, criterion and salt each make another id, and the same make the same`() {
        let ids = [
            EvidenceID(transcript: "a.docx", turn: 1, start: 0, criterion: "trust"),
            EvidenceID(transcript: "b.docx", turn: 1, start: 0, criterion: "trust"),
            EvidenceID(transcript: "a.docx", turn: 2, start: 0, criterion: "trust"),
            EvidenceID(transcript: "a.docx", turn: 1, start: 1, criterion: "trust"),
            EvidenceID(transcript: "a.docx", turn: 1, start: 0, criterion: "pace"),
            EvidenceID(transcript: "a.docx", turn: 1, start: 0, criterion: "trust", salt: 1),
        ]
        #expect(Set(ids).count == ids.count)
        #expect(ids[0] == EvidenceID(transcript: "a.docx", turn: 1, start: 0, criterion: "trust"))
    }

    @Test func `neighbouring places of one interview show nothing in common`() {
        let ids = (0..<2_000).map { EvidenceID(transcript: "a.docx", turn: $0, start: 0, criterion: "trust") }
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
