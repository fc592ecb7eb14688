/// The months in English.
public enum MonthNames {
    /// January first, each with a capital.
    public static let all = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
    ]

    /// The same in lower case.
    public static let folded = all.map { $0.lowercased() }
}
