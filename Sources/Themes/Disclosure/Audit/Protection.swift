/// How far apart the least and the most that can be told of a hidden count have to be: the sliding protection
/// level (Fischetti and Salazar 2001).
struct Protection: Sendable {
    /// People in the study.
    let people: Int
    /// The smallest group that is named.
    let minimum: Int

    /// Whether `bounds` on a count in a group of `size` are wide enough, where `total` of all people count: they
    /// leave as many possibilities as the smallest group has members, or as many as the total alone leaves.
    func suffices(_ bounds: ClosedRange<Int>, size: Int, total: Int) -> Bool {
        let most = min(size, total)
        let least = max(0, size + total - people)
        return bounds.count - 1 >= min(max(1, minimum - 1), most - least)
    }
}
