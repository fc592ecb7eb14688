public import StudyModel

extension ThemeSummary {
    /// The same summary in which every passage bears the code that `code` gives for its id, no two the same, and which
    /// holds nothing that is for the team only: neither the matrix nor the log.
    public func recoded(_ code: (EvidenceID) -> EvidenceID) -> ThemeSummary {
        ThemeSummary(
            codebook: codebook, settings: settings, sample: sample, themes: themes.map { $0.recoded(code) },
            otherQuestions: otherQuestions.map { $0.recoded(code) }, counts: counts, reach: reach,
            disclosure: disclosure, log: DisclosureLog(),
            matrix: FrameworkMatrix(criteria: codebook.criteria, people: []))
    }
}

private extension Theme {
    func recoded(_ code: (EvidenceID) -> EvidenceID) -> Theme {
        Theme(
            criterion: criterion, total: total, positions: positions, leaning: leaning, kinds: kinds,
            confirmedPeople: confirmedPeople, reportedOnly: reportedOnly, questioners: questioners,
            passages: passages, spread: spread, groups: groups, divergence: divergence, silence: silence,
            sharedPhrases: sharedPhrases, quotes: quotes.map { $0.recoded(code) },
            questions: questions.map { $0.recoded(code) }, warnings: warnings,
            unquoted: unquoted.recoded(code))
    }
}

private extension Quote {
    func recoded(_ code: (EvidenceID) -> EvidenceID) -> Quote {
        Quote(
            id: code(id), text: text, criterion: criterion, stance: stance, kind: kind,
            isQuestion: isQuestion,
            caption: caption, use: use, isConfirmed: isConfirmed)
    }
}
