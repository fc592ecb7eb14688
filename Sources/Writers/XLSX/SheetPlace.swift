/// The sheets of the workbook, in order.
enum SheetPlace: Int, CaseIterable {
    case about, matrix, themes, quotes, questions, codeMatrix, coOccurrence, pairs, participants

    /// The name on its tab.
    var name: String {
        switch self {
        case .about: "About"
        case .matrix: "Matrix"
        case .themes: "Themes"
        case .quotes: "Quotes"
        case .questions: "Questions"
        case .codeMatrix: "Code matrix"
        case .coOccurrence: "Co-occurrence"
        case .pairs: "Pairs"
        case .participants: "Participants"
        }
    }

    /// What it holds, for whoever opens the workbook.
    var contents: String {
        switch self {
        case .about: "this page"
        case .matrix:
            "a participant a row, a criterion a column: position, passages, and the best passage of each position in the participant’s own words. Edit it as you read. The number beside a cell is the row of its first quote in the sheet of quotes, and leads there."
        case .themes: "the figures of each criterion, and of each level as a whole"
        case .quotes: "the passages of the matrix and all that partners are shown, each with its place"
        case .questions: "what partners have yet to settle"
        case .codeMatrix: "how many passages of each participant are coded with each criterion"
        case .coOccurrence:
            "how many people raise both of two criteria, and in how many turns and passages both come up; on the diagonal, each by itself"
        case .pairs: "the same as a list, the most frequent pair first"
        case .participants: "who was interviewed, and how much of it is coded"
        }
    }
}
