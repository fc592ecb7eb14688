import ArgumentParser

/// Whom a table on standard output is for.
enum TableFormat: String, ExpressibleByArgument, CaseIterable {
    /// People.
    case text
    /// Programs.
    case json
    /// Spreadsheets.
    case csv
}
