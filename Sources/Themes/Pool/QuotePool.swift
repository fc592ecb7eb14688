import StudyModel

/// Quotes of the whole study, a bounded number for each criterion, stance and kind: the best of all people,
/// and the best of each sector, so that a small sector is heard beside a large one.
struct QuotePool: Sendable {
    /// One for each criterion and slot, then one for each of those and sector, then one for the questions of
    /// each criterion, one for those of none, one for offers, one for the answers to each gathered question, and one for
    /// each side of a tension.
    private var lists: [BoundedQuotes]
    private var judge: QuoteJudge?
    private let codebook: Codebook
    private let settings: ThemeSettings

    init(_ codebook: Codebook, _ settings: ThemeSettings, sides: Int) {
        let criteria = codebook.criteria.count
        self.codebook = codebook
        self.settings = settings
        lists = Array(
            repeating: BoundedQuotes(),
            count: criteria * QuoteSlot.count * (1 + SectorBucket.count) + criteria + 2
                + GatheredQuestion.allCases.count + sides)
    }

    /// The names and words of the codebook.
    var names: ProperNames { judge?.names ?? ProperNames(codebook: codebook) }

    /// Offers a passage for a criterion, by its place in the codebook, said by somebody of `sector` (see
    /// `SectorBucket`); `place` counts, from 0, the better ones of the same interview, criterion and slot.
    mutating func offer(_ coding: Coding, score: Double, place: Int, criterion: Int, sector: Int?) {
        let value = Self.value(score, place)
        let slot = criterion * QuoteSlot.count + QuoteSlot(coding.countedStance, coding.countedKind).number
        let isWanted = lists[slot].mayTake(coding.id, value: value, limit: settings.quotesPooled)
        let reserve = sector.map { sectorList(slot, $0) }.flatMap {
            lists[$0].mayTake(coding.id, value: value, limit: settings.quotesPooledBySector) ? $0 : nil
        }
        guard isWanted || reserve != nil else { return }
        let quote = QuoteCandidate(coding, score: score, words: settings.quoteWords)
        var offer = QuoteOffer(quote, value: value, criterion: criterion)
        if isWanted { hold(&offer, criterion, in: slot, settings.quotesPooled) }
        if let reserve { hold(&offer, criterion, in: reserve, settings.quotesPooledBySector) }
    }

    /// Offers an open question about a criterion, or about none; those that do not say what is open are left
    /// aside.
    mutating func offerQuestion(_ coding: Coding, score: Double, place: Int, criterion: Int?) {
        let list = questionList(criterion)
        let isAnswer = QuoteGrounds(coding).answersPrompt
        let value = Self.value(score, place) + (isAnswer ? Self.answer : 0)
        guard lists[list].mayTake(coding.id, value: value, limit: settings.quotesPooled) else { return }
        let quote = QuoteCandidate(coding, score: score, words: settings.quoteWords)
        guard OpenQuestion.asksSomething(quote.text, isAnswer: isAnswer) else { return }
        var offer = QuoteOffer(quote, value: value, criterion: criterion)
        hold(&offer, criterion, in: list, settings.quotesPooled)
    }

    /// Offers something said that pledges something, or a whole answer that does because it was asked for; `place` as with
    /// questions.
    mutating func offerPledge(_ quote: QuoteCandidate, place: Int) {
        let value = Self.value(quote.score, place) + (quote.isAnswer ? Self.answer : 0)
        guard lists[pledgeList].mayTake(quote.id, value: value, limit: settings.quotesPooled) else { return }
        var offer = QuoteOffer(quote, value: value, criterion: nil)
        hold(&offer, nil, in: pledgeList, settings.quotesPooled)
    }

    /// Offers an answer to a gathered question.
    mutating func offer(_ quote: QuoteCandidate, to question: GatheredQuestion) {
        let list = answerList(question)
        guard lists[list].mayTake(quote.id, value: quote.score, limit: settings.quotesPooled) else { return }
        var offer = QuoteOffer(quote, value: quote.score, criterion: nil)
        hold(&offer, nil, in: list, settings.quotesPooled)
    }

    /// Offers something that speaks for the side of that number by `words`; `place` counts, from 0, the better ones of the
    /// same interview, person and side.
    mutating func offer(_ coding: Coding, score: Double, place: Int, side number: Int, words: String) {
        let list = sideList(number)
        let value = Self.value(score, place)
        guard lists[list].mayTake(coding.id, value: value, limit: settings.quotesPooled) else { return }
        let quote = QuoteCandidate(coding, score: score, words: settings.quoteWords, side: words)
        var offer = QuoteOffer(quote, value: value, criterion: nil)
        hold(&offer, nil, in: list, settings.quotesPooled)
    }

    /// The quotes held for a criterion, by its place in the codebook, in no particular order.
    func quotes(for criterion: Int) -> [QuoteCandidate] {
        (0..<QuoteSlot.count).flatMap { number in
            let slot = criterion * QuoteSlot.count + number
            let best = lists[slot].quotes
            // As long as there is room for all, what is kept of each sector is among them.
            guard lists[slot].isFull(settings.quotesPooled) else { return best }
            var passages = Set(best.map(\.passage))
            let others = lists[sectorList(slot, 0)..<sectorList(slot + 1, 0)]
            return best + others.flatMap(\.quotes).filter { passages.insert($0.passage).inserted }
        }
    }

    /// Offers held, in no particular order.
    var pledges: [QuoteCandidate] { lists[pledgeList].quotes }

    /// Answers held to a gathered question, in no particular order.
    func answers(to question: GatheredQuestion) -> [QuoteCandidate] { lists[answerList(question)].quotes }

    /// What is held for the side of that number, in no particular order.
    func sides(_ number: Int) -> [QuoteCandidate] { lists[sideList(number)].quotes }

    /// Open questions held for a criterion, or for none, in no particular order.
    func questions(for criterion: Int?) -> [QuoteCandidate] {
        lists[questionList(criterion)].quotes
    }
}

private extension QuotePool {
    /// Second and third passages of one interview stand back, so that a pool holds many people.
    static func value(_ score: Double, _ place: Int) -> Double { score - 0.2 * Double(place) }

    /// What a question, or an offer, gains that was told when asked for: more than any other can be worth.
    static var answer: Double { 4 }

    func sectorList(_ slot: Int, _ sector: Int) -> Int {
        codebook.criteria.count * QuoteSlot.count + slot * SectorBucket.count + sector
    }

    func questionList(_ criterion: Int?) -> Int {
        sectorList(codebook.criteria.count * QuoteSlot.count, 0) + (criterion ?? codebook.criteria.count)
    }

    var pledgeList: Int { questionList(nil) + 1 }

    func answerList(_ question: GatheredQuestion) -> Int { pledgeList + 1 + question.rawValue }

    func sideList(_ number: Int) -> Int {
        pledgeList + 1 + GatheredQuestion.allCases.count + number
    }

    mutating func hold(_ offer: inout QuoteOffer, _ criterion: Int?, in list: Int, _ limit: Int) {
        // Made late: a small study never needs it.
        if judge == nil, lists[list].compares(limit) { judge = QuoteJudge(codebook, settings) }
        lists[list].take(&offer, limit: limit, criterion: criterion, judge: judge)
    }
}
