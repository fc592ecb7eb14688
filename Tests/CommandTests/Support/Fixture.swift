import Foundation

/// Inputs for tests.
enum Fixture {
    /// The repository these tests stand in.
    static var repository: String {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../..")
            .standardizedFileURL.path
    }

    /// The samples of the repository that are XML.
    static var samples: [String] {
        ["int10.xml", "int11.xml", "int13.xml", "int14.xml"].map {
            "\(repository)/samples/integrated-commissioning/\($0)"
        }
    }

    /// The codebook of the repository.
    static var checklist: String { "\(repository)/codebooks/integrated-commissioning.yaml" }

    /// An interview of two turns.
    static func interview(_ words: String = "We trust each other. Who decides about the pooled fund?")
        -> String
    {
        """
        <interview>
          <turn speaker="Interviewer">How do you work together?</turn>
          <turn speaker="Participant">\(words)</turn>
        </interview>
        """
    }

    /// Writes a small codebook and its cues, and returns its path.
    static func codebook(in workspace: Workspace) throws -> String {
        try workspace.write(cues, to: "codebooks/cues.yaml")
        return try workspace.write(codebook, to: "codebooks/small.yaml")
    }

    static let codebook = """
        id: small
        title: A small checklist
        version: 1.0
        language: en
        about: For tests.
        cues: cues.yaml
        levels:
          - {id: leadership, name: Leadership, about: Those who lead.}
        sources:
          - {key: A2013, reference: "A (2013) Title.", checked: page}
        interventions:
          - {id: I1, name: Shared work, about: Working together., first_steps: [Agree a purpose], measures: [Said so]}
        criteria:
          - id: trust
            label: L1
            name: Trust between partners
            short: trust
            level: leadership
            definition: Partners rely on one another.
            sources: {read: [A2013]}
            phrases: [trust each other, rely on]
            traps: [NHS trust]
            question: How do you trust?
            interventions: [I1]
          - id: money
            label: L2
            name: Money
            level: leadership
            definition: There is money.
            phrases: [pooled fund, budget]
            question: Is there money?
            sources: {read: [A2013]}
        """

    static let cues = """
        language: en
        fillers: [um]
        kinds:
          assumption: {strong: [I assume]}
        open_question: {strong: [who decides], interrogative_start: [who]}
        modifiers: {negation: [not]}
        prompts: {off_record: [off the record], open_question: [like to know], first: [do first]}
        stance: {helping: [good], hindering: [bad]}
        """
}
