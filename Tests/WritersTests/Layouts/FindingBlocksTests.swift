import Planning
import StudyModel
import Testing
import Themes

@testable import Writers

struct FindingBlocksTests {
    private let statement = Statement(
        id: "P5.3", key: "k", text: "Trust: nine told of difficulty.",
        evidence: [EvidenceID(bits: 1), EvidenceID(bits: 2)])

    private func quote(_ caption: String) -> Quote {
        Quote(
            id: EvidenceID(bits: 1), text: "They never ring back.", criterion: nil, stance: .hindering,
            kind: nil,
            isQuestion: false, caption: caption, use: .evidence, isConfirmed: false)
    }

    private func words(_ finding: Finding) -> [Inline] {
        FindingBlocks(links: EvidenceLinks(quoted: [EvidenceID(bits: 1)])).words(finding)
    }

    @Test func `the name is bold, the words follow with their code`() {
        let inlines = words(Finding(name: "Trust", statement: statement, quotes: [quote("interviewee")]))
        #expect(inlines.first == .statement("P5.3", [.strong("Trust"), .text(": nine told of difficulty.")]))
        #expect(
            inlines.plainText
                == "Trust: nine told of difficulty. [P5.3] “They never ring back.” (\(EvidenceID(bits: 1)))")
    }

    @Test func `whose words they are is told where it may be`() {
        let inlines = words(Finding(statement: statement, quotes: [quote("council interviewee")]))
        #expect(
            inlines.plainText.hasSuffix(
                "“They never ring back.” (council interviewee, \(EvidenceID(bits: 1)))"))
    }

    @Test func `without words a finding leads to codes`() {
        let text = words(Finding(statement: statement)).plainText
        #expect(text.contains("[P5.3: \(EvidenceID(bits: 1)) \(EvidenceID(bits: 2))]"))
    }
}
