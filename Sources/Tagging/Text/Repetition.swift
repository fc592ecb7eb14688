/// Tells words that were just said, as a sentence goes on.
struct Repetition {
    // The words before, the last one first; words have numbers from 0.
    private var one: Int32 = -1
    private var two: Int32 = -1
    private var three: Int32 = -1

    /// Takes in the next word by its `Words.Word.identity`. 1 where it is the word before it, 2 where it and the word
    /// before are the two before these ("in the in the"), 0 for anything new.
    @inline(__always)
    mutating func next(_ identity: Int32) -> Int {
        var length = 0
        if identity == one {
            length = 1
        } else if identity == two, one == three {
            length = 2
        }
        (one, two, three) = (identity, one, two)
        return length
    }
}
