public import StudyModel

extension ThemeSummary {
    /// The same summary in which every passage bears the code that `code` gives for its id, no two the same, and which
    /// holds nothing that is for the team only or would help to fill in what is hidden: neither the matrix, pairs of
    /// criteria and the log, nor counts of sectors, posts and levels that no audit covers. Only `identifiers` stay, by which
    /// names are taken out of what partners and the team write; nothing of them is printed.
    public func recoded(_ code: (EvidenceID) -> EvidenceID) -> ThemeSummary {
        var summary = self
        summary.themes = themes.map { $0.recoded(code) }
        summary.otherQuestions = otherQuestions.map { $0.recoded(code) }
        summary.pledges = pledges.map { $0.recoded(code) }
        summary.firsts = firsts.recoded(code)
        summary.unsaid = .none
        summary.levels = []
        summary.log = DisclosureLog()
        summary.matrix = FrameworkMatrix(
            criteria: codebook.criteria, people: [], transcripts: [], shown: ShownQuotes([:], []))
        summary.coOccurrence = CoOccurrence(CriterionPairCounts(criteria: 0), people: [], criteria: 0)
        return summary
    }
}

private extension Theme {
    func recoded(_ code: (EvidenceID) -> EvidenceID) -> Theme {
        var theme = self
        theme.quotes = quotes.map { $0.recoded(code) }
        theme.questions = questions.map { $0.recoded(code) }
        theme.tensions = tensions.map { $0.recoded(code) }
        theme.grounds = grounds.recoded(code)
        theme.spread.isTold = false
        return theme
    }
}

extension Quote {
    /// The same under another code.
    func recoded(_ code: (EvidenceID) -> EvidenceID) -> Quote {
        var quote = self
        quote.id = code(id)
        return quote
    }
}
