import Writers

/// A document that holds every block and every inline, as a consultant would use them.
enum DemoDocument {
    static let document = Document(
        title: "Organisational development plan for integrated commissioning",
        subtitle: "What twelve people told us, and what partners might do next", status: "DRAFT for comment",
        footer: "Draft for partners; not for publication", date: "2026-03-14",
        blocks: opening + findings + [.landscape([actions])] + annex)

    static let opening: [Block] = [
        .contents(onPages: 2),
        .pageBreak,
        .heading(1, [.text("Summary")], anchor: "summary"),
        .paragraph([
            .text("Of the "), .strong("12 people"), .text(" interviewed, 9 spoke of "),
            .emphasis("trust"), .text(" as what holds joint work together ("),
            .link("K3F7-Q2PX", anchor: "e-K3F7-Q2PX"), .text(", "),
            .link("9ZTA-00WM", anchor: "e-9ZTA-00WM"),
            .text("). Money is where views part: see "), .link("what we heard", anchor: "heard"), .text(". "),
            .note("Nobody has confirmed these codings yet."),
        ]),
        .callout(
            title: "How to comment",
            [
                .paragraph([.text("This draft is for you to correct. Tell us by any of these ways:")]),
                .list([
                    [.text("comment in this Word file and send it back;")],
                    [
                        .text("write to us, giving the "), .strong("evidence id"),
                        .text(" of what you dispute;"),
                    ],
                    [.text("ask for half an hour by telephone.")],
                ]),
            ]),
    ]

    static let findings: [Block] = [
        .heading(1, [.text("What we heard")], anchor: "heard"),
        .heading(2, [.text("Leadership")], anchor: "leadership"),
        .paragraph([
            .text("Most people look to leaders for one story about why services are commissioned together.")
        ]),
        .chart(chart),
        .table(matrix),
        .heading(3, [.text("Where views differ")]),
        .paragraph([.text("On pooled budgets the two sides do not yet describe the same thing.")]),
        .quote(
            text: "We trust each other enough to say when the money has run out.",
            caption: [.text("interviewee, council")]),
        .list(
            [
                [.text("Agree what a pooled budget is "), .emphasis("for"), .text(".")],
                [.text("Agree who may overspend it,"), .lineBreak, .text("and what happens then.")],
                [.text("Write both down.")],
            ], numbered: true),
        .heading(4, [.text("A point of detail")]),
        .paragraph([.text("Numbered lists begin again:")]),
        .list([[.text("first;")], [.text("second.")]], numbered: true),
        .heading(2, [.text("Organisation & system")], anchor: "organisation"),
        .table(facts),
    ]

    static let chart = Chart(
        title: "How many of 12 people said that each criterion helps or hinders",
        legend: [
            .init(.helping, "Helps"), .init(.mixed, "Both"), .init(.hindering, "Hinders"),
            .init(.neutral, "Mentioned"), .init(.silent, "Silent"),
        ],
        maximum: 12,
        bars: [
            .init(
                label: "Trust between leaders", counts: [.helping: 6, .mixed: 2, .hindering: 1, .silent: 3]),
            .init(
                label: "A shared definition of integrated commissioning",
                counts: [.helping: 1, .mixed: 1, .hindering: 7, .neutral: 1, .silent: 2]),
            .init(label: "Pooled budgets", counts: [.helping: 3, .mixed: 3, .hindering: 4, .silent: 2]),
            .init(label: "Time to learn together", counts: [.silent: 12]),
        ])

    static let matrix = Table(
        caption: "Checklist position: what interviewees said",
        columns: [
            .init("Criterion", width: 3), .init("Council"), .init("CCG"), .init("Voluntary sector"),
            .init("People", width: 0.8, isNumeric: true),
        ],
        rows: [
            [
                .init("L1 Trust between leaders"), .init("helps", tint: .helping),
                .init("both", tint: .mixed),
                .init("", tint: .silent), .init("9"),
            ],
            [
                .init([.text("L2 Shared definition "), .link("9ZTA-00WM", anchor: "e-9ZTA-00WM")]),
                .init("hinders", tint: .hindering), .init("hinders", tint: .hindering),
                .init("mentioned", tint: .neutral), .init("10"),
            ],
        ])

    static let facts = Table(
        columns: [.init("", width: 1), .init("", width: 3)],
        rows: [
            [.init("Prepared from"), .init("12 interviews, six organisations")],
            [.init("Sign-off"), .init([.note("to be agreed")])],
        ])

    static let actions = Block.table(
        Table(
            caption: "Action plan",
            columns: [
                .init("Ref", width: 0.6), .init("Priority", width: 2), .init("Action", width: 4),
                .init("Evidence", width: 2), .init("Proposed lead", width: 1.4), .init("When", width: 1.2),
                .init("How we would know", width: 3),
            ],
            rows: (1...14).map { number in
                [
                    .init("A\(number)"), .init("Foundations: a shared definition"),
                    .init(
                        "Convene one workshop of both boards to agree what integrated commissioning means here."
                    ),
                    .init([.link("K3F7-Q2PX", anchor: "e-K3F7-Q2PX"), .note(" 9 of 12, 4 groups")]),
                    .init("to be agreed"), .init("0–3 months"),
                    .init("Both boards have minuted the same sentence."),
                ]
            }))

    static let annex: [Block] = [
        .heading(1, [.text("Annex: the evidence")], anchor: "annex"),
        .quote(
            text: "I think we trust each other now. Five years ago we’d have brought a lawyer.",
            caption: [.text("interviewee, CCG · "), .note("K3F7-Q2PX")], anchor: "e-K3F7-Q2PX"),
        .quote(
            text:
                "Ask ten of us what it means and you’ll get <twelve> answers & a map.\nNot one of them has 2 * 3 |columns|.",
            caption: [.text("interviewee, council · "), .note("9ZTA-00WM")], anchor: "e-9ZTA-00WM"),
        .quote(text: "نحن نثق ببعضنا البعض 🙂", caption: [.text("interviewee, voluntary sector")]),
        .paragraph([
            .text("A link that leads nowhere is words: "), .link("lost", anchor: "nowhere"), .text("."),
        ]),
    ]
}
