public import Planning
public import StudyModel
public import Themes

/// A study small enough to be read whole: six people, four criteria, two interventions.
public enum TinyStudy {
    /// Its checklist.
    public static let codebook = Codebook(
        id: "tiny", title: "A tiny checklist", version: "1.2", language: "en",
        about: "Four things that help.",
        levels: [
            .init(id: "leadership", name: "Leadership", about: "What leaders do together."),
            .init(id: "system", name: "System", about: "What spans organisations."),
        ],
        sources: [
            .init(key: "KEY2020", reference: "Author A. A work on trust. 2020.", checked: "page", note: nil)
        ],
        interventions: [
            foundations,
            .init(
                id: "I2", name: "Leadership development", about: "Time for leaders to build trust.",
                firstSteps: ["Convene leaders to talk about trust and promises kept"],
                measures: ["Promises are kept"], answer: .conversation),
        ],
        criteria: [
            criterion(
                "shared-vision", "L1", "Shared vision", "a shared vision", "leadership", ["I0"],
                "Do all partners share one vision?"),
            criterion(
                "trust", "L4", "Trust between partners", "trust", "leadership", ["I2"],
                "Where is trust strong or weak?"),
            criterion(
                "pooled-budgets", "S2", "Pooled budgets", "pooled budgets", "system", ["I0"],
                "Which budgets will be pooled? How will risk be shared?"),
            criterion(
                "data", "S7", "Shared data", "shared data", "system", ["I2"], "What data must be shared?"),
        ], cues: CueLists())

    private static var foundations: Codebook.Intervention {
        var foundations = Codebook.Intervention(
            id: "I0", name: "Foundations", about: "Agree what it is for.",
            firstSteps: [
                "Define the vision on one side of paper",
                "Agree what the pooled fund holds and who decides",
            ],
            measures: ["Leaders give the same account of the vision"], answer: .decision)
        foundations.isFoundation = true
        return foundations
    }

    private static func criterion(
        _ id: String, _ label: String, _ name: String, _ short: String, _ level: String,
        _ interventions: [String],
        _ question: String
    ) -> Criterion {
        Criterion(
            id: .init(id), label: label, name: name, short: short, level: level,
            definition: "Partners have \(short) and use it.", countAs: "", doNotCount: "",
            support: .init(read: ["KEY2020"], secondary: [], general: []), lexicon: .init(), examples: [],
            confusableWith: [], question: question, interventions: interventions)
    }

    /// What somebody says: criterion, stance, kind, words; a question where the words end in a question mark.
    public typealias Said = (String?, Stance, StatementKind?, String)

    /// Its interviews: name, sector, and what was said.
    public static let interviews: [(String, String, [Said])] = [
        (
            "P1", "Council",
            [
                (
                    "trust", .helping, .successFactor,
                    "We ring one another before the board meets and say what we will say."
                ),
                (
                    "pooled-budgets", .hindering, .challenge,
                    "Nobody can tell me who pays if the pool is spent before Christmas."
                ),
                ("pooled-budgets", .neutral, nil, "Who decides what goes into the pool each year?"),
            ]
        ),
        (
            "P2", "Council",
            [
                ("trust", .helping, nil, "We keep our promises to one another and it has made a difference."),
                (
                    "pooled-budgets", .hindering, .challenge,
                    "The money comes with so many strings that pooling it is a fiction."
                ),
            ]
        ),
        (
            "P3", "Council",
            [
                ("trust", .helping, nil, "I would trust any one of them with the keys to my house."),
                (
                    "shared-vision", .neutral, .aspiration,
                    "I would like us all to be able to say it in one sentence."
                ),
            ]
        ),
        (
            "P4", "CCG",
            [
                (
                    "trust", .hindering, .challenge,
                    "They smile in the meeting and then they brief against us in the corridor."
                ),
                (
                    "pooled-budgets", .neutral, .assumption,
                    "We are working on the basis that the fund goes on for ever."
                ),
            ]
        ),
        (
            "P5", "CCG",
            [
                (
                    "trust", .hindering, .challenge,
                    "Every figure we are given turns out to have another one behind it."
                ),
                (
                    "pooled-budgets", .helping, .assumption,
                    "The fund will carry on, so the risk is really rather small."
                ),
            ]
        ),
        (
            "P6", "CCG",
            [
                (
                    "trust", .hindering, nil,
                    "What we agreed in March had been unpicked quietly by the end of May."
                ),
                (
                    "pooled-budgets", .hindering, .challenge,
                    "We spend longer arguing over the invoice than the visit takes."
                ),
                (nil, .neutral, nil, "Who would run the care homes if the company walked away tomorrow?"),
            ]
        ),
    ]

    /// The themes of `interviews`, and of `others`, whose codings are given as they are.
    public static func summary(
        _ interviews: [(String, String, [Said])] = interviews, codebook: Codebook = codebook,
        adding others: [(String, String, [Coding])] = []
    ) -> ThemeSummary {
        var accumulator = ThemeAccumulator(codebook: codebook, settings: ThemeSettings())
        let said = interviews.map { name, sector, said in
            (name, sector, said.enumerated().map { coding(name, $0.offset + 1, $0.element) })
        }
        for (name, sector, codings) in said + others {
            let attributes = Participant.Attributes(sector: sector.isEmpty ? nil : sector)
            let record = InterviewRecord(
                transcript: "\(name).docx", participants: [.init(id: .init(name), attributes: attributes)],
                words: 1200, turns: 14)
            accumulator.add(record, codings: codings)
        }
        return accumulator.summary()
    }

    /// The coding of what `name` said in a turn.
    public static func coding(
        _ name: String, _ turn: Int, _ said: Said, flags: Set<Coding.Flag> = []
    ) -> Coding {
        Coding(
            id: EvidenceID(
                transcript: "\(name).docx", words: TextKey([]), turn: turn, start: 0, criterion: said.0 ?? ""),
            transcript: "\(name).docx", participant: .init(name), turn: turn, place: .init(paragraph: turn),
            range: 0..<said.3.unicodeScalars.count, quote: said.3, criterion: said.0.map { Criterion.ID($0) },
            kind: said.2, stance: said.1, isQuestion: said.3.hasSuffix("?"), flags: flags,
            coder: .tagger("lexicon"),
            state: .suggested, confidence: 0.5, reasons: [])
    }

    /// The plan drafted from `interviews`.
    public static func plan(_ interviews: [(String, String, [Said])] = interviews) -> ODPlan {
        ODPlan(summary(interviews), context: PlanContext(tool: "throughline 0", codebookHash: "00"))
    }
}
