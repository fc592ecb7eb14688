import StudyModel

/// Why a benchmark cannot go on.
struct BenchmarkFault: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }

    /// The fault of an input.
    init(_ error: InputError) {
        let place = [error.file, error.part, error.line.map { "line \($0)" }].compactMap(\.self)
        description = "\(place.joined(separator: ": ")) \(error.reason)"
    }
}
