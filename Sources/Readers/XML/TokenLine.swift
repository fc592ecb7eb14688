/// Puts words and marks that stand in elements of their own together to a line of text.
struct TokenLine {
    private(set) var text = ""
    private var isGlued = false

    /// Adds a word, a space before it.
    mutating func add(word: String) {
        let word = word.collapsed
        guard !word.isEmpty else { return }
        if !text.isEmpty, !isGlued { text += " " }
        isGlued = false
        text += word
    }

    /// Adds a mark of punctuation, without a space before it.
    mutating func add(mark: String) { text += mark.collapsed }

    /// Lets the next word follow without a space.
    mutating func glue() { isGlued = !text.isEmpty }
}
