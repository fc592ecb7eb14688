import StudyModel

/// Guesses who asks from how people speak: interviewers ask often and say little else.
struct InterviewerGuess: Sendable {
    /// The speakers taken for interviewers, by index, each with what speaks for it; none where nothing is clear.
    private(set) var askers: [(index: Int, because: String)] = []

    private let speakers: [SpeakerTally]
    /// Whether the transcript has no question marks, so that first words must do.
    private let isUnmarked: Bool
    private let words: Int

    /// How much more than anyone else an interviewer must ask.
    private static let margin = 3.0
    /// How much more where they also say less than the others.
    private static let marginOfQuiet = 1.5
    /// The most interviewers guessed.
    private static let most = 3

    /// Looks at `speakers`: those of open role may be interviewers, those known to answer are compared with.
    init(_ speakers: [SpeakerTally]) {
        self.speakers = speakers
        isUnmarked = speakers.allSatisfy { $0.questions == 0 }
        words = max(1, speakers.reduce(0) { $0 + $1.words })
        let heard = speakers.indices.filter { speakers[$0].role != .unknown && speakers[$0].turns > 1 }
        let open = heard.filter { speakers[$0].role == nil && questions($0) > 1 }
        let ranked = open.sorted { (asking($1), $0) < (asking($0), $1) }
        guard speakers.count(where: { $0.role != .unknown }) > 1 else { return }
        // The most first: of two who ask alike, one must not be taken for who answers.
        for count in (1...Self.most).reversed() where count <= ranked.count && askers.isEmpty {
            let chosen = Array(ranked.prefix(count))
            if isClear(chosen, heard.filter { !chosen.contains($0) }) {
                askers = chosen.sorted().map { ($0, because($0)) }
            }
        }
        if askers.isEmpty { takeLast(heard) }
    }
}

private extension InterviewerGuess {
    func questions(_ index: Int) -> Int {
        isUnmarked ? speakers[index].openings : speakers[index].questions
    }

    /// How much they ask: turns that ask, times those turns per word spoken.
    func asking(_ index: Int) -> Double {
        Double(questions(index) * questions(index)) / Double(max(speakers[index].words, 1))
    }

    func share(_ index: Int) -> Double { Double(speakers[index].words) / Double(words) }

    /// Whether `chosen` ask clearly more than `others`, of whom somebody must be left.
    func isClear(_ chosen: [Int], _ others: [Int]) -> Bool {
        let rest = speakers.indices.filter { !chosen.contains($0) && speakers[$0].role != .unknown }
        guard !rest.isEmpty, let least = chosen.map(asking).min() else { return false }
        let top = others.map(asking).max() ?? 0
        let loudest = rest.map(share).max() ?? 0
        if chosen.count > 1 {
            // Several ask only where each does little else, and somebody says more than any of them.
            let areAskers = chosen.allSatisfy {
                questions($0) * 5 >= speakers[$0].turns * 2 && share($0) < loudest
            }
            guard areAskers else { return false }
        }
        if top * Self.margin <= least { return true }
        return top * Self.marginOfQuiet <= least && chosen.allSatisfy { share($0) * 3 < loudest * 2 }
    }

    /// Where all but one are known to answer, that one asks, unless they say most.
    mutating func takeLast(_ heard: [Int]) {
        let open = heard.filter { speakers[$0].role == nil }
        let answering = heard.filter { speakers[$0].role == .interviewee }
        guard open.count == 1, let last = open.first, !answering.isEmpty,
            share(last) < 0.5 || share(last) <= 0.6 && questions(last) > 1,
            speakers[last].turns * 4 >= speakers.reduce(0, { $0 + $1.turns })
        else { return }
        askers = [(last, "everybody else is known to answer")]
    }

    func because(_ index: Int) -> String {
        let how = isUnmarked ? "open as questions do" : "ask"
        let percent = Int((share(index) * 100).rounded())
        return
            "\(questions(index)) of their \(speakers[index].turns) turns \(how), and they say \(percent) % of the words"
    }
}
