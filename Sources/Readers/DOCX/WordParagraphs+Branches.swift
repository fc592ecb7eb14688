/// The branches of one `mc:AlternateContent`, of which one is read.
struct AlternateBranches: Sendable {
    /// Whether a branch held anything.
    var isRead = false
    /// Whether the open branch is passed over.
    var isHidden = false
    /// What had been taken when the open branch began.
    var mark = 0
}

extension WordParagraphs {
    mutating func hide(_ name: WordName) {
        guard !inProperties else {
            if name == .deleted, inParagraphProperties, run.inProperties, formerDepth == 0 {
                current.hasDeletedEnd = true
            }
            return
        }
        hiding += 1
        if name == .deleted { deletions += 1 }
        if name == .movedAway { movesAway += 1 }
    }

    mutating func unhide(_ name: WordName) {
        guard !inProperties else { return }
        hiding -= 1
        if name == .deleted { deletions -= 1 }
        if name == .movedAway { movesAway -= 1 }
    }

    mutating func startBranch(_ name: WordName) {
        if name == .alternates { return branches.append(AlternateBranches()) }
        guard let last = branches.indices.last else { return }
        branches[last].mark = taken
        branches[last].isHidden = branches[last].isRead
        if branches[last].isHidden { hiding += 1 }
    }

    mutating func endBranch(_ name: WordName) {
        guard let last = branches.indices.last else { return }
        if name == .alternates {
            branches.removeLast()
        } else if branches[last].isHidden {
            hiding -= 1
        } else if taken > branches[last].mark {
            branches[last].isRead = true
        }
    }

    /// A field shows its result, not the instruction that makes it.
    mutating func markField(_ mark: String?) {
        guard tellsFields else { return }
        switch mark {
        case "begin":
            fields.append(true)
            instructions += 1
        case "separate":
            guard let last = fields.indices.last, fields[last] else { return }
            fields[last] = false
            instructions -= 1
        case "end":
            if fields.popLast() ?? false { instructions -= 1 }
        default: break
        }
    }
}
