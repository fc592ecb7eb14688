import ArgumentParser

/// Whom results on standard output are for.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
    /// People.
    case text
    /// Programs.
    case json
}
