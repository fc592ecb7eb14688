/// The months in English.
public enum MonthNames {
    /// January first, each with a capital.
    public static let all = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
    ]

    /// The same in lower case.
    public static let folded = all.map { $0.lowercased() }

    /// The place in the year, from 0, of the month that `word`, in lower case, names or begins ("sept"), by three letters or
    /// more; nil where it is none.
    public static func place(of word: String) -> Int? {
        word.count > 2 ? folded.firstIndex { $0.hasPrefix(word) } : nil
    }
}
