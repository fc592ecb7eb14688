import StudyModel
import Testing

@testable import Running

/// Codes that hold in one pack only.
struct PackCodesTests {
    private let ids = (0..<4_000).map { EvidenceID(bits: UInt64($0) &* 0x9E37_79B9_7F) }

    @Test func `no two passages get one code`() {
        let codes = PackCodes(["a", "b"])
        #expect(Set(ids.map(codes.code)).count == ids.count)
    }

    @Test func `another pack gives other codes`() {
        let (one, other) = (PackCodes(["a", "b"]), PackCodes(["a", "c"]))
        #expect(ids.count { one.code($0) == other.code($0) } < 2)
    }

    @Test
    func `the key goes into every round, so that the passage numbered nought gets another code in each pack`()
    {
        let zero = EvidenceID(bits: 0)
        let codes = Set((0..<64).map { PackCodes([String($0)]).code(zero) })
        #expect(codes.count == 64 && !codes.contains(zero))
    }

    @Test func `the same files give the same codes for ever`() {
        #expect(PackCodes(["a", "b"]).code(EvidenceID(bits: 77)).description == "YRN7-WSZV")
    }
}
