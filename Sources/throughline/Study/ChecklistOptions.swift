import ArgumentParser
import Running

/// Which codebook and model a study is tagged by.
struct ChecklistOptions: ParsableArguments {
    /// The codebook that is used where nobody names one.
    static let usual = "integrated-commissioning"

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "The checklist to tag by: its name, or a file (\(usual)).", valueName: "name|file"),
        completion: .codebooks)
    var codebook: String?

    @Option(
        help: ArgumentHelp(
            "What was learned from coded interviews: a file of 'throughline train', or none. Without it, the model "
                + "that lies beside the checklist is used, where there is one.",
            valueName: "file|none"),
        completion: .file(extensions: ["model"]))
    var model: String?

    func validate() throws { try StudyOptions.check(paths: [codebook, model].compactMap(\.self)) }

    /// The model asked for.
    var choice: ModelChoice { model.map { $0 == "none" ? .none : .file($0) } ?? .shipped }
}
