import DocumentIO
import Readers
import StudyModel
import StudyStore

/// Takes what is read into a study file, and hands back what people decided of it before.
///
/// Inputs are taken in batches, a transaction each: a process that dies leaves whole batches, and every decision.
struct StudyKeeper {
    /// Inputs taken at a time; the same however many are read side by side.
    static let batch = 32

    private let study: StoredStudy
    private let isNew: Bool
    private let returns: Bool
    private let tagging: String?
    private let coder: CoderAccount.ID?
    private let time: Timestamp
    /// What became of the inputs that were read, in their order.
    private(set) var results: [IntakeResult] = []
    /// What there is to know of all inputs, in their order, without what was withdrawn.
    private(set) var told: [Diagnostic] = []
    private var names: Set<String> = []

    /// Keeps in the file of `study` what its checklist tags, or what is not tagged; `isNew` for a file that nothing but this
    /// has written to, and `returns` for whether anybody counts what is taken.
    init(
        _ study: StoredStudy, isNew: Bool, tagging: String?, by coder: CoderAccount.ID? = nil,
        at time: Timestamp, returns: Bool = true
    ) {
        self.returns = returns
        self.study = study
        self.isNew = isNew
        self.tagging = tagging
        self.coder = coder
        self.time = time
    }

    /// Takes `inputs`, which bring their transcripts; returns them as outputs are to count them.
    mutating func take(_ inputs: [ReadInput]) throws(RunFailure) -> [ReadInput] {
        do throws(StudyFileError) {
            let unread = inputs.compactMap(\.unread)
            if !unread.isEmpty { try study.file.noteUnread(unread, at: time) }
            let kept = try study.file.take(inputs.compactMap { $0.input(tagging) }, by: coder, at: time)
            results += kept
            names.formUnion(kept.map(\.name))
            note(inputs, kept)
            guard returns else { return [] }
            guard !isNew else { return inputs.map(\.withoutWords) }
            return try returned(inputs, kept)
        } catch {
            throw .study(error)
        }
    }

    /// Takes `withdrawals` out of the file once all inputs are taken, and closes it. Tells of transcripts it has from before,
    /// which are not among them.
    func finish(_ withdrawals: Withdrawals) throws(RunFailure) -> [Diagnostic] {
        do throws(StudyFileError) {
            let taken = try study.file.transcripts().filter { withdrawals.takeAll(of: $0.name) }
            var told: [Diagnostic] = []
            var people = withdrawals.people
            for one in taken {
                let gone = try peopleLeft(in: one)
                people.formUnion(gone)
                if !gone.isEmpty { told.append(Self.takenBack(one.name, gone)) }
            }
            var fault: StudyFileError?
            for person in people.sorted() {
                fault = try study.file.withdraw(person, by: coder, at: time).fault
            }
            var passages: [EvidenceID] = []
            for id in withdrawals.passages where try study.file.coding(evidence: id) != nil {
                passages.append(id)
            }
            if !passages.isEmpty {
                fault = try study.file.withdraw(quotes: passages, reason: "", by: coder, at: time).fault
            }
            if let fault { told.append(Self.leftBeside(fault)) }
            let others = try study.file.transcripts().filter {
                !names.contains($0.name) && !withdrawals.takeAll(of: $0.name)
            }.map { other in
                Diagnostic(
                    .warning, "only-in-study", file: other.name,
                    "is in the study file from before and not among the inputs, so these outputs leave it out"
                )
            }
            try study.file.close()
            return told + others
        } catch {
            throw .study(error)
        }
    }
}

private extension StudyKeeper {
    /// Who speaks in a transcript and did not withdraw yet.
    func peopleLeft(in stored: StoredTranscript) throws(StudyFileError) -> [Participant.ID] {
        let gone = try Set(study.file.withdrawnPeople())
        return try study.file.transcript(stored.id)?.participants.map(\.id).filter { !gone.contains($0) }
            ?? []
    }

    static func leftBeside(_ fault: StudyFileError) -> Diagnostic {
        Diagnostic(
            .warning, "withdrawn-traces", file: OutputName.study.rawValue,
            "has all taken out that was withdrawn, but cleaning up was not done: it \(fault.reason) ('throughline withdraw' for "
                + "any of it cleans up)")
    }

    static func takenBack(_ name: String, _ people: [Participant.ID]) -> Diagnostic {
        let codes = people.sorted().map { "'\($0)'" }.joined(separator: ", ")
        return Diagnostic(
            .warning, "transcript-withdrawn", file: name,
            "was taken back: \(codes) \(people.count == 1 ? "is" : "are") withdrawn from the study file with all they said, "
                + "here and in other transcripts")
    }

    /// Notes what there is to know of `inputs`, of which those that were read became `kept`.
    mutating func note(_ inputs: [ReadInput], _ kept: [IntakeResult]) {
        var results = kept.makeIterator()
        for input in inputs {
            guard input.transcript != nil, let result = results.next() else {
                told += input.diagnostics
                continue
            }
            told += result.problems + result.warnings
        }
    }

    /// The inputs with the codings that the file has of them now.
    func returned(_ inputs: [ReadInput], _ kept: [IntakeResult]) throws(StudyFileError) -> [ReadInput] {
        var results = kept.makeIterator()
        var all: [ReadInput] = []
        for input in inputs {
            guard let read = input.transcript, let result = results.next() else {
                all.append(input.withoutWords)
                continue
            }
            // What is told and counted is what may be kept.
            let transcript = result.isCut ? try study.file.transcript(result.id) ?? read : read
            let stored = StoredTranscript(
                id: result.id, name: result.name, hash: input.facts.hash ?? "", bytes: input.facts.bytes,
                importedAt: time, isTagged: true)
            var back = study.input(
                transcript, stored, codings: try study.file.codings(of: result.id),
                problems: result.problems + result.warnings)
            back.heard = result.isCut ? input.heard?.withoutLabels : input.heard
            all.append(back)
        }
        return all
    }
}

private extension ReadInput {
    /// What a study file takes of it; nil where it could not be read.
    func input(_ tagging: String?) -> StudyInput? {
        transcript.map {
            StudyInput(
                transcript: $0, hash: facts.hash ?? "", bytes: facts.bytes, problems: diagnostics,
                codings: codings, offRecord: offRecord, taggedBy: tagging)
        }
    }

    /// What a study file notes of it where it could not be read.
    var unread: UnreadInput? {
        error.map {
            UnreadInput(
                name: facts.name, hash: facts.hash, bytes: facts.bytes, part: $0.part, line: $0.line,
                reason: $0.reason, isLeftAlone: facts.isLeftAlone)
        }
    }

    var withoutWords: ReadInput {
        var input = self
        input.transcript = nil
        return input
    }
}
