import ArgumentParser

/// How figures of agreement are shown.
enum Grouping: String, ExpressibleByArgument, CaseIterable {
    /// Each criterion and all together.
    case criterion
    /// All together only.
    case pooled
}
