import Readers
import StudyModel
import StudyStore

extension GatheredCodings {
    /// The codings of a study file, by coder: people by what each of them decided, whatever was settled, and the tool by what
    /// it suggested where `withTool` is true.
    ///
    /// A coder who rejected a coding read its passage and gave it none.
    public init(_ study: StoredStudy, withTool: Bool) throws(RunFailure) {
        self.init()
        codebook = study.codebook
        let known = Set(study.codebook.criteria.map(\.id))
        do throws(StudyFileError) {
            let people = try study.file.people()
            coders = people.map(\.name)
            let names = Dictionary(uniqueKeysWithValues: people.map { ($0.id, $0.name) })
            for stored in try study.file.transcripts() {
                guard let transcript = try study.file.transcript(stored.id) else { continue }
                transcripts[stored.name] = transcript
                for coding in try study.file.codings(of: stored.id) {
                    guard let placed = coding.coding(in: transcript),
                        placed.criterion.map({ known.contains($0) }) ?? true
                    else { continue }
                    add(coding, placed, names, withTool: withTool)
                }
            }
        } catch {
            throw .study(error)
        }
        let found = Set(codings.map(\.coder))
        // Files of before may hold a person of that name.
        if !coders.contains(Tool.name) { coders.append(Tool.name) }
        coders.removeAll { !found.contains($0) }
    }

    private mutating func add(
        _ stored: StoredCoding, _ coding: Coding, _ names: [CoderAccount.ID: String], withTool: Bool
    ) {
        func placed(_ coder: String, _ judgement: Judgement?) -> PlacedCoding {
            let isAccepted = judgement?.verdict != .rejected
            var kind = PassageDecisions.Kind.decided(stored.proposal.kind)
            if case .decided(let own) = judgement?.kind { kind = .decided(own) }
            return PlacedCoding(
                coder: coder, transcript: coding.transcript, segment: stored.proposal.segment,
                criterion: isAccepted ? stored.proposal.criterion : nil,
                stance: isAccepted ? judgement?.stance ?? stored.proposal.stance : nil,
                kind: isAccepted ? kind : .unknown,
                isQuestion: isAccepted ? judgement?.isQuestion ?? stored.proposal.isQuestion : nil,
                state: judgement == nil ? .suggested : .accepted, text: coding.quote)
        }
        for decision in stored.decisions {
            guard let name = names[decision.coder] else { continue }
            codings.append(placed(name, decision.judgement))
        }
        if withTool, case .tagger = stored.coder { codings.append(placed(Tool.name, nil)) }
    }
}
