/// The range a coefficient may well have, with 95 % confidence.
public struct Interval: Hashable, Sendable {
    /// How the range was found.
    public enum Method: String, Sendable {
        /// Krippendorff's bootstrap: pairs of ratings drawn with replacement from those observed.
        case krippendorffBootstrap = "Krippendorff's bootstrap of observed pairs"
        /// The large-sample standard error of Fleiss, Cohen and Everitt.
        case standardError = "standard error of Fleiss, Cohen and Everitt (1969)"
    }

    /// Its lower end.
    public let low: Double
    /// Its upper end.
    public let high: Double
    /// How it was found.
    public let method: Method

    /// A range found by `method`.
    public init(low: Double, high: Double, method: Method) {
        self.low = low
        self.high = high
        self.method = method
    }
}
