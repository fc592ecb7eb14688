import Agreement

/// What the figures are, and what they leave out.
struct AgreementNotes {
    private let view: AgreementView
    private let page: Paragraphs

    init(_ view: AgreementView, _ page: Paragraphs) {
        self.view = view
        self.page = page
    }

    /// Prints the notes.
    func print() {
        page.heading("NOTES")
        for note in all { page.text("- " + note, hang: 2) }
    }

    /// The notes, most needed first.
    var all: [String] {
        var notes: [String] = []
        let incomplete = view.levels.filter { !$0.isComplete }.map(\.level.rawValue)
        if !incomplete.isEmpty {
            notes.append(
                "It is not known which \(incomplete.map { $0 + "s" }.joined(separator: " and ")) nobody coded, so "
                    + "agreement, kappa and alpha cannot be given for them: add --transcripts or --units.")
        }
        notes.append(units)
        if !view.alone.isEmpty {
            notes.append("Coded by one only, and left out: \(view.alone.joined(separator: ", ")).")
        }
        if let unplaced = view.levels.map(\.unplaced).max(), unplaced > 0 {
            notes.append(
                "\(unplaced.of("coding")) belong to no unit (such as those in an interviewer's turn) and count for "
                    + "nothing.")
        }
        if view.study.coders.count > 2 {
            notes.append(
                "F1 and kappa are means over all pairs of coders; agreement and alpha take all coders.")
        }
        notes.append(
            "All criteria: every unit is a decision for each criterion that somebody used. KAPPA is Cohen's; its range "
                + "(95 %) rests on the \(Interval.Method.standardError.rawValue). ALPHA is Krippendorff's, nominal; its "
                + "range is \(Interval.Method.krippendorffBootstrap.rawValue) (1,000 draws, fixed seed). Both take "
                + "units for independent.")
        if view.levels.contains(where: { $0.stance.units > 0 }) {
            notes.append(
                "Stance is compared where coders gave a unit the same criterion: as four values, and in order "
                    + "(hindering, then mixed or neutral, then helping).")
        }
        return notes
    }

    private var units: String {
        let knowsSegments = view.study.interviews.allSatisfy { $0.segments != nil }
        let segments =
            knowsSegments
            ? "Segments are all sentences of interviewees (or the passages --units lists)"
            : "Segments are the passages that were coded, the shortest where they overlap"
        return segments + "; a coding applies to a segment if they share half of the shorter of the two."
    }
}
