/// Words that say nothing by themselves: a wording made of them alone is not worth repeating to a reader.
enum EmptyWords {
    private static let all = Set(
        """
        a about all an and another any are aren't as at be been being bit but by call called can can't come
        could did different do does doesn't don't each five for four from get gets go goes going got had half
        has have he her here his how if in into is isn't it it's its know lady like look lot make man many
        mean means meant much need no not of on once one or other our out over pay pays people person put said
        same say see she should six so some take than that that's the their them then there these they they're
        thing things think this those three to two up us want was we we're were what when where who why will
        with would yes you your
        """.split(whereSeparator: \.isWhitespace))

    /// The words of `wording`, in lower case, that say more, in their order.
    static func telling(in wording: String) -> [Substring] {
        wording.split(separator: " ").filter { !all.contains($0) }
    }
}
