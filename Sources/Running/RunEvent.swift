public import StudyModel

/// Something that happens while a run goes on, told in an order that depends on the inputs alone.
public enum RunEvent: Hashable, Sendable {
    /// All inputs are found; reading begins. With what there is to know of the inputs as a whole, errors too.
    case started(files: Int, diagnostics: [Diagnostic])
    /// An input was read or left out: `done` of `total`, with what there is to know about it.
    case read(name: String, done: Int, total: Int, diagnostics: [Diagnostic])
    /// All inputs are read; the outputs are being written.
    case writing
}
