import StudyModel
import StudyStore
import Themes

/// What somebody decides of a coding by saying of its quote that it says what it is shown for, or that it does not.
struct QuoteJudging {
    /// The quote.
    let listed: ListedQuote
    /// The checklist in use.
    let codebook: Codebook

    /// Something that a quote may be said not to say.
    enum Fault: Hashable {
        /// It is not about the criterion.
        case criterion
        /// It is no statement of the kind.
        case kind
        /// It leaves nothing open.
        case question
        /// It tells of something else than it is shown for: of this.
        case stance(Stance)
        /// It does not speak for the side of this name.
        case side(String)

        /// As a form names it.
        var field: String {
            switch self {
            case .criterion: "criterion"
            case .kind: "kind"
            case .question: "question"
            case .stance(let stance): "stance \(stance.rawValue)"
            case .side(let name): "side \(name)"
            }
        }
    }

    /// What `coder` may say that the quote does not say, in words, in the order in which it is asked; nothing where no coding says
    /// what it is shown for, where that was settled, and for who rejected it already.
    func faults(for coder: CoderAccount.ID) -> [(fault: Fault, words: String)] {
        let coding = listed.coding
        guard !purposes.isEmpty, coding.settlement == nil,
            coding.decision(of: coder)?.judgement.verdict != .rejected
        else { return [] }
        var found: [(fault: Fault, words: String)] = []
        func add(_ fault: Fault, _ words: String) {
            if !found.contains(where: { $0.fault == fault }) { found.append((fault, words)) }
        }
        if let criterion = coding.proposal.criterion.flatMap({ codebook.criterion($0) }) {
            add(.criterion, "It is not about \(criterion.label) \(criterion.name)")
        }
        for purpose in purposes {
            switch purpose.use {
            case .question: add(.question, "It leaves nothing open")
            case .side:
                if let side = purpose.side { add(.side(side), "It does not speak for “\(side)”") }
            case .evidence, .contrary, .illustration:
                // That it is no challenge is that it tells of no difficulty.
                if let kind = purpose.kind, kind != .challenge || purpose.stance != .hindering {
                    add(.kind, "It is no \(StanceNames.name(kind))")
                }
                // What is over counts as neutral, whatever it tells of.
                if coding.flags.contains(.past) { continue }
                for other in Self.others(than: purpose.stance) { add(.stance(other.stance), other.words) }
            case .offer, .first, .unsaid: break
            }
        }
        return found
    }

    /// What `coder` decides by finding the quote fine, with the stance and kind it is shown with; nil where its coding was
    /// decided already, or where it is not shown for what its coding says.
    func confirmation(by coder: CoderAccount.ID) -> Judgement? {
        guard !purposes.isEmpty, listed.coding.standing.state == .suggested,
            listed.coding.decision(of: coder) == nil
        else { return nil }
        return asShown
    }

    /// What `coder` decides by finding that `fault`, one of those they may find: the coding holds otherwise, as they decided it
    /// before or with the stance and kind it is shown with.
    func mending(_ fault: Fault, by coder: CoderAccount.ID) -> Judgement {
        let coding = listed.coding
        var judgement = coding.decision(of: coder)?.judgement ?? asShown
        switch fault {
        case .criterion: return Judgement(.rejected, isOffRecord: judgement.isOffRecord)
        case .kind: judgement.kind = .decided(nil)
        case .question where coding.proposal.criterion == nil:
            return Judgement(.rejected, isOffRecord: judgement.isOffRecord)
        case .question: judgement.isQuestion = false
        case .stance(let stance):
            judgement.stance = stance
            if stance == .helping || stance == .neutral, coding.standing.kind == .challenge {
                judgement.kind = .decided(nil)
            }
        case .side(let name):
            let sides = judgement.sides ?? coding.standing.sides ?? coding.reasons.sides
            judgement.sides = sides.filter { $0 != name }
        }
        return judgement
    }

    /// Whether `standing` is without that `fault`: others may have decided otherwise.
    func isMended(_ fault: Fault, in standing: Standing) -> Bool {
        switch fault {
        case .criterion: standing.state == .rejected
        case .kind: standing.kind == nil
        case .question: standing.state == .rejected || !standing.isQuestion
        case .stance(let stance): standing.stance == stance
        case .side(let name): standing.sides.map { !$0.contains(name) } ?? false
        }
    }

    /// Whether its coding, which is in `transcript`, still says what the quote is shown for: what was decided a moment ago may
    /// not be counted yet.
    func isCurrent(in transcript: Transcript) -> Bool {
        guard let coding = listed.coding.coding(in: transcript) else { return false }
        return purposes.allSatisfy { $0.stance == coding.countedStance && $0.kind == coding.countedKind }
    }
}

private extension QuoteJudging {
    /// What it is shown for that its coding says.
    var purposes: [QuoteInUse.Purpose] {
        listed.quote.purposes.filter { purpose in
            guard purpose.criterion == listed.coding.proposal.criterion else { return false }
            switch purpose.use {
            case .evidence, .contrary, .illustration, .question, .side: return true
            case .offer, .first, .unsaid: return false
            }
        }
    }

    /// That it says what it is shown for. A kind that is not likely is shown nowhere, so nobody found it right.
    var asShown: Judgement {
        let isKindHidden =
            listed.coding.flags.contains(.kindInferred) && purposes.allSatisfy { $0.kind == nil }
        return Judgement(.accepted, kind: isKindHidden ? .decided(nil) : .asProposed, stance: stanceShown)
    }

    /// The stance it is shown with; nil where its coding has it, and where it would be shown so in any case. Praise that may be
    /// ironic, for one, is shown as no praise before a person says that it is.
    var stanceShown: Stance? {
        let stance = listed.coding.standing.stance
        guard let shown = purposes.first?.stance, shown != stance else { return nil }
        let isOver = stance == .hindering && listed.coding.flags.contains(.past)
        return isOver ? nil : shown
    }

    /// What somebody may find in place of `stance`.
    static func others(than stance: Stance) -> [(stance: Stance, words: String)] {
        let all: [(stance: Stance, words: String)] = [
            (.helping, "It tells of help"), (.hindering, "It tells of difficulty"),
            (.mixed, "It tells of both help and difficulty"),
            (.neutral, "It tells of neither help nor difficulty"),
        ]
        return all.filter { $0.stance != stance }
    }
}
