import Foundation
import Planning
import TestStudies
import Testing

struct PlanGoldenTests {
    /// Rewritten by `UPDATE_GOLDEN=1 swift test`.
    @Test func `a tiny study gives the plan that was read and approved`() throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Goldens/tiny-plan.txt")
        let text = PlanDump(TinyStudy.plan()).text
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try text.write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == text)
    }
}
