public import StudyModel
public import StudyStore
import Tagging

/// Learns from what people decided in a study, and tags anew what nobody decided yet.
public struct LearningRun: Sendable {
    private let file: StudyFile

    /// A run over `file`.
    public init(_ file: StudyFile) { self.file = file }

    /// Does it. With `keeps` false nothing is changed: the report says what would.
    /// - Throws: `RunFailure.study` where the file has no codebook or cannot be read or written, `.codebook` and `.model`
    ///   where this version cannot use what it keeps.
    public func run(keeps: Bool = true, by coder: CoderAccount.ID? = nil, at time: Timestamp)
        throws(RunFailure)
        -> LearningReport
    {
        let before = try Checklist(keptIn: file)
        do {
            let learner = try StudyLearner(codebook: before.codebook, base: before.model?.model)
            let stored = try file.transcripts()
            let learned = learner.learn(try stored.compactMap { try decided($0) })
            guard let model = learned.model, let old = before.model, model.bytes != old.bytes else {
                return LearningReport(
                    learned: learned, codebook: before.codebook, isNew: false, isKept: keeps, changes: [])
            }
            if keeps {
                try file.use(
                    model: StoredModel(model, file: .init(name: old.file, bytes: model.bytes)), by: coder,
                    at: time)
            }
            let after = try keeps ? Checklist(keptIn: file) : before
            let worker = try Tagger(codebook: before.codebook, model: model).makeWorker()
            let fresh = FreshTagging(file: file, taggedBy: after.tagging, coder: coder, time: time)
            var changes: [SuggestionChange] = []
            for entry in stored {
                var found: [SuggestionChange] = []
                let suggest = { (transcript: Transcript) throws -> Suggestions in
                    let suggestions = worker.suggestions(of: transcript)
                    found = SuggestionComparison(try file.codings(of: entry.id), transcript).changes(
                        to: suggestions.codings)
                    return suggestions
                }
                if keeps {
                    _ = try fresh.put(of: entry.id, suggest: suggest)
                } else if let transcript = try file.transcript(entry.id) {
                    _ = try suggest(transcript)
                }
                changes += found
            }
            return LearningReport(
                learned: learned, codebook: before.codebook, isNew: true, isKept: keeps, changes: changes)
        } catch {
            throw RunFailure(error, folder: file.path)
        }
    }
}

private extension LearningRun {
    /// What people agree on in a transcript; nil where they decided nothing.
    func decided(_ stored: StoredTranscript) throws -> DecidedTranscript? {
        let passages = try file.codings(of: stored.id).compactMap { DecidedPassage($0) }
        guard !passages.isEmpty, let transcript = try file.transcript(stored.id) else { return nil }
        return DecidedTranscript(transcript: transcript, passages: passages)
    }
}

private extension DecidedPassage {
    /// What was decided of a coding; nil where nobody decided, coders differ, or its place is lost.
    init?(_ coding: StoredCoding) {
        // A model would keep single words of what is off the record.
        guard let criterion = coding.proposal.criterion, coding.lostWords == nil,
            !coding.flags.contains(.offRecord)
        else { return nil }
        let applies: Bool
        switch coding.standing.state {
        case .accepted: applies = true
        case .rejected: applies = false
        case .suggested, .disputed: return nil
        }
        let isTagger = if case .tagger = coding.coder { true } else { false }
        self.init(
            turn: coding.proposal.segment.turn, range: coding.proposal.segment.range, criterion: criterion,
            applies: applies, wasSuggested: isTagger)
    }
}
