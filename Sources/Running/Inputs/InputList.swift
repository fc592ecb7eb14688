public import StudyModel

/// The files of a run, found and named.
public struct InputList: Sendable {
    /// The endings of files taken from folders, for messages.
    public static let endings = InputFinder.endingsInWords

    /// The endings of all files taken from folders, without their dots.
    public static let completions = InputFinder.endings.map { String($0.dropFirst()) }

    /// The files to read, ordered by the bytes of their names; no two names are the same.
    public internal(set) var files: [FoundInput] = []
    /// What else was met: files that are no transcripts, files given twice, folders that cannot be opened.
    public internal(set) var diagnostics: [Diagnostic] = []
    /// Inputs that cannot even be tried.
    public internal(set) var errors: [InputError] = []
    /// Paths of the participants files met in folders, the outermost first, each with the name messages give it, then of
    /// those beside files that were named themselves, which may list people of files that were not.
    public internal(set) var participants: [(path: String, name: String, isBesideFiles: Bool)] = []

    /// Paths of the lists of partners met in folders, the outermost first, each with the name messages give it.
    public internal(set) var partners: [(path: String, name: String)] = []

    /// What stands under `inputs` (files and folders); what stands in the folder `excluded` is left alone.
    public init(_ inputs: [String], excluding excluded: String? = nil) {
        var finder = InputFinder(excluding: excluded)
        for input in inputs { finder.add(input) }
        self = finder.list
    }

    init() {}
}
