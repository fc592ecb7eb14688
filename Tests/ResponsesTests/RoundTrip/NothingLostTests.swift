import Planning
import StudyModel
import Testing

@testable import Responses

struct NothingLostTests {
    /// A document of pieces in no order that any program would write, and what people wrote in it.
    private struct Jumble {
        var random: SplitMix
        var comments = 0
        var inserted: [String] = []
        var deleted: [String] = []

        init(seed: UInt64) { random = SplitMix(seed: seed) }

        mutating func body() -> String { (0..<12).map { _ in block(depth: 0) }.joined() }

        private mutating func block(depth: Int) -> String {
            switch random.next(below: depth > 2 ? 4 : 7) {
            case 0: return "<w:bookmarkStart w:id='\(random.next(below: 4))' w:name='s_P5_1'/>"
            case 1: return "<w:bookmarkEnd w:id='\(random.next(below: 4))'/>"
            case 2: return SmallDraft.body()[random.next(below: 10)]
            case 3, 4: return p(inline(depth), inline(depth), inline(depth))
            case 5:
                return
                    "<w:tbl><w:tr><w:tc>\(block(depth: depth + 1))</w:tc><w:tc>\(p(inline(depth)))</w:tc></w:tr></w:tbl>"
            default: return "<w:sdt><w:sdtContent>\(block(depth: depth + 1))</w:sdtContent></w:sdt>"
            }
        }

        private mutating func inline(_ depth: Int) -> String {
            switch random.next(below: depth > 2 ? 6 : 8) {
            case 0: return r(" plain words [P5.1] ")
            case 1:
                inserted.append("new\(inserted.count)x")
                return ins(inserted[inserted.count - 1] + " ")
            case 2:
                deleted.append("old\(deleted.count)x")
                return del(deleted[deleted.count - 1] + " ")
            case 3:
                inserted.append("both\(inserted.count)x")
                return
                    "<w:ins w:id='1' w:author='Kim'>\(del(inserted[inserted.count - 1], by: "Lee"))</w:ins>"
            case 4: return "<w:commentRangeStart w:id='\(random.next(below: 9))'/>"
            case 5: return "<w:commentRangeEnd w:id='\(random.next(below: 9))'/>"
            case 6:
                return "<w:r><w:pict><w:txbxContent>\(p(inline(depth + 1)))</w:txbxContent></w:pict></w:r>"
            default: return about(random.next(below: 9), inline(depth + 1))
            }
        }
    }

    @Test(arguments: 0..<150) func `every comment and every change comes back, however odd the document`(
        seed: Int
    ) throws {
        var jumble = Jumble(seed: UInt64(seed))
        let body = jumble.body()
        let back = try readReturned(
            ReturnedFile(body: body, comments: (0..<9).map { comment($0, "Remark \($0)") }.joined()))
        for number in 0..<9 { #expect(back.responses.count { $0.text == "Remark \(number)" } == 1) }
        let inserted = back.responses.map(\.inserted).joined(separator: " ")
        for word in jumble.inserted { #expect(inserted.contains(word)) }
        let deleted = back.responses.map(\.deleted).joined(separator: " ")
        for word in jumble.deleted { #expect(deleted.contains(word)) }
        #expect(Set(back.responses.map(\.id)).count == back.responses.count)
    }
}
