/// How much of a transcript is to be shown.
struct InspectView {
    /// Turns shown, from the first.
    let turns: Int
    /// Whether turns are shown with every word.
    let isWhole: Bool
    /// Whether every paragraph left out is shown.
    let showsSkipped: Bool
}
