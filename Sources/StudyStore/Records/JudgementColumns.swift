import StudyModel

/// A judgement as the columns of a table hold it.
struct JudgementColumns {
    let verdict: Int?
    let kind: Int?
    let stance: Int?
    let question: Int?
    /// Names of sides, as `SideNames` writes them.
    let sides: String?
    let offRecord: Int?

    init(
        verdict: Int?, kind: Int?, stance: Int?, question: Int?, sides: String? = nil, offRecord: Int? = nil
    ) {
        self.verdict = verdict
        self.kind = kind
        self.stance = stance
        self.question = question
        self.sides = sides
        self.offRecord = offRecord
    }

    init(_ judgement: Judgement) {
        verdict = judgement.verdict.rawValue
        kind = if case .decided(let kind) = judgement.kind { StoredNumbers.number(of: kind) } else { nil }
        stance = judgement.stance.map { StoredNumbers.number(of: $0) }
        question = judgement.isQuestion.map { $0 ? 1 : 0 }
        sides = judgement.sides.map(SideNames.text)
        offRecord = judgement.isOffRecord.map { $0 ? 1 : 0 }
    }

    /// The judgement; nil where the columns hold none.
    var judgement: Judgement? {
        guard let verdict = verdict.flatMap({ Verdict(rawValue: $0) }) else { return nil }
        return Judgement(
            verdict, kind: kind.map { .decided(StoredNumbers.kind($0)) } ?? .asProposed,
            stance: stance.map { StoredNumbers.stance($0) }, isQuestion: question.map { $0 == 1 },
            sides: sides.map(SideNames.names), isOffRecord: offRecord.map { $0 == 1 })
    }
}
