import Testing

@testable import Themes

struct DraftsAttackTests {
    @Test(arguments: 0..<8)
    func `nobody, and no hidden group, follows from several drafts`(block: Int) {
        var shown = 0
        for number in 0..<12 {
            let seed = UInt64(block * 1000 + number)
            guard let drafts = RandomDrafts(seed: seed) else { continue }
            shown += drafts.summary.themes.reduce(0) { $0 + $1.groups.count }
            let findings = DraftsAttack(drafts).findings()
            #expect(findings.isEmpty, "seed \(seed): \(findings)")
        }
        #expect(shown > 0)
    }
}
