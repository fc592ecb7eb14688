/// A comment with the replies to it.
struct WordComment: Hashable {
    /// By which ranges name it.
    let id: String
    /// Who wrote it, as the file says.
    let author: String
    /// When, as the file says; empty where it does not.
    let date: String
    /// What it says, paragraphs on lines of their own.
    let text: String
    /// Whether somebody marked it as resolved.
    var isDone = false
    /// What others answered, in the order of the file.
    var replies: [WordComment] = []
}
