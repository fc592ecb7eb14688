/// A small sound codebook, and copies of it with one thing changed.
enum CodebookFixture {
    static let text = """
        id: small
        title: A small checklist
        version: 1.0
        language: en
        about: >-
          Two criteria
          for tests.
        cues: cues.yaml
        levels:
          - {id: leadership, name: Leadership, about: Those who lead.}
          - {id: system, name: System}
        sources:
          - {key: A2013, reference: "A (2013) Title.", checked: page, note: A note}
        interventions:
          - id: I1
            name: Shared work
            about: Working on one thing together.
            first_steps: [Agree a purpose]
            measures: [Partners say so]
        criteria:
          - id: trust
            label: L1
            name: Trust between partners
            short: trust
            level: leadership
            definition: Partners rely on one another.
            count_as: Reliance.
            do_not_count: NHS trusts.
            sources: {read: [A2013]}
            phrases:
              - trust each other
              - {phrase: rely on, unless: [bus], needs: partner}
            weak: [trust]
            traps: [NHS trust]
            helping: [open with]
            hindering: [blame]
            examples: [We rely on them.]
            confusable_with: [S1]
            question: How do you trust?
            interventions: [I1]
          - id: money
            label: S1
            name: Money
            level: system
            definition: There is money.
            phrases: ["*fund", yes]
            confusable_with: [trust]
            question: Is there money?
            sources: {secondary: [A2013]}
        """

    static let cues = """
        language: en
        fillers: [um]
        kinds:
          assumption: {strong: [I assume]}
          success_factor: {strong: [what works], weak: [helps]}
        open_question: {strong: [who decides], interrogative_start: [who],
          statement_start: [whether], statement_end: [no idea], reject: [isn't it]}
        modifiers: {negation: [not], off_record: [off the record], off_record_said: [don't quote that],
          off_record_topic: [off the record talks], decide_agree: [we need to decide],
          other_view: [they want]}
        prompts: {off_record: [not for quoting], open_question: [like to know], offer: [could you lend], success_factor: [what helped]}
        stance: {helping: [good], hindering: [bad]}
        """

    /// The codebook with `old` replaced by `new`.
    static func replacing(_ old: String, by new: String) -> String {
        let parts = text.split(separator: old, maxSplits: 1, omittingEmptySubsequences: false)
        return parts.joined(separator: new)
    }
}
