/// A codebook of two criteria, as a file holds it.
public enum SmallCodebook {
    /// Trust (`trust`, L1) and money (`money`, L2), each with two phrases.
    public static let yaml = """
        id: small
        title: A small checklist
        version: 1.0
        language: en
        levels: [{id: leadership, name: Leadership, about: Those who lead.}]
        sources: [{key: A2013, reference: A (2013) Title., checked: page}]
        criteria:
          - {id: trust, label: L1, name: Trust, level: leadership, definition: Partners rely on one another.,
             phrases: [trust each other, rely on], question: How do you trust?}
          - {id: money, label: L2, name: Money, level: leadership, definition: There is money.,
             phrases: [pooled fund, budget], question: Is there money?}
        """
}
