import Planning
import Readers
import Running
import StudyModel
import StudyStore
import Testing
import TestStudies

@testable import StudyWeb

extension TestSite {
    /// A site whose study holds three short interviews, tagged by a codebook of two criteria. Trust `hasSides` where there
    /// is to be a matter on which people may want opposite things.
    static func withInterviews(hasSides: Bool = false) async throws -> TestSite {
        let folder = try TemporaryFolder()
        defer { withExtendedLifetime(folder) {} }
        try folder.write(cues, to: "cues.yaml")
        let path = try folder.write(
            hasSides ? codebook.replacing(plainTrust, with: plainTrust + tensions) : codebook,
            to: "small.yaml")
        let site = try TestSite(codebook: CodebookReader.read(path: path).codebook)
        for (name, words) in interviews { try site.folder.write(words, to: "in/\(name)") }
        _ = try TagRun.use(
            codebook: path, model: .shipped, in: site.study, at: site.clock.now)
        var settings = RunSettings(
            inputs: interviews.keys.sorted().map { site.folder.path + "/in/\($0)" }, codebook: "", output: "")
        settings.time = site.clock.now
        _ = try await ImportRun(settings, into: site.study).run()
        return site
    }

    /// The codings of a criterion, in the order of the interviews.
    func codings(_ criterion: String) throws -> [StoredCoding] {
        try study.codings(on: Criterion.ID(criterion))
    }

    /// The first question of the plan as it is now.
    func question() async throws -> OutstandingQuestion {
        try #require(try await server.desk.live.view().picture.plan.questions.first)
    }

    private static let plainTrust = "    question: How do you trust?\n"
    private static let tensions = """
            tensions:
              - about: how soon to trust
                sides:
                  - {name: trusting first, phrases: [trust from the start]}
                  - {name: trusting once it is earned, phrases: [trust is earned]}

        """
    private static let interviews = [
        "mara.txt": """
        Interviewer: How do partners work together?

        Mara Quill: We trust each other on the ward. Nobody knows who decides about the pooled budget, and that is a problem.

        Interviewer: Is there more?

        Mara Quill: No, thank you.

        Interviewer: Then we end here.

        Mara Quill: Goodbye.
        """,
        "odin.txt": """
        Interviewer: How do partners work together?

        Odin Farr: They do not trust each other, and it makes every meeting difficult. The pooled budget is <small>.

        Interviewer: Is there more?

        Odin Farr: No, thank you.

        Interviewer: Then we end here.

        Odin Farr: Goodbye.
        """,
        "tess.txt": """
        Interviewer: How do partners work together?

        Tess Lowe: I hope that we will trust each other one day. Who decides about the pooled budget?

        Interviewer: Is there more?

        Tess Lowe: No, thank you.

        Interviewer: Then we end here.

        Tess Lowe: Goodbye.
        """,
    ]

    private static let cues = """
        language: en
        fillers: [um]
        kinds:
          assumption: {strong: [I assume]}
          challenge: {strong: [problem, difficult]}
        open_question: {strong: [who decides], interrogative_start: [who]}
        modifiers: {negation: [not]}
        stance: {helping: [good], hindering: [problem, difficult]}
        """

    private static let codebook = """
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
            phrases: [trust each other]
            question: How do you trust?
            interventions: [I1]
          - id: money
            label: L2
            name: Pooled money
            short: pooled money
            level: leadership
            definition: Partners pool money.
            sources: {read: [A2013]}
            phrases: [pooled budget]
            question: Who decides about the money?
            interventions: [I1]
        """
}
