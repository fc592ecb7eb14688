/// What one piece of work took.
struct Measure: Sendable {
    /// Time passed, in seconds.
    let wall: Double
    /// Time of all processors together, in seconds.
    let cpu: Double

    /// The same for a part or a multiple of the work.
    func scaled(by factor: Double) -> Measure { Measure(wall: wall * factor, cpu: cpu * factor) }
}
