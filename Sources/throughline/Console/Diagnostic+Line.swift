import StudyModel

extension Diagnostic {
    /// What sort of file a diagnostic is about.
    enum Subject {
        /// A transcript or a list of participants.
        case input
        /// A codebook, which people edit: places read as editors and compilers write them.
        case codebook
    }

    /// The problem in one line: where, then what.
    func line(of subject: Subject) -> String {
        switch subject {
        case .input:
            ([file, part, line.map { "line \($0)" }].compactMap(\.self) + [message]).joined(separator: ": ")
        case .codebook: file + (line.map { ":\($0)" } ?? "") + ": " + message
        }
    }
}
