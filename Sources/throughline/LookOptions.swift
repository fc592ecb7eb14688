import ArgumentParser
import Running

/// What a person decides about how documents look and what their fixed texts say.
struct LookOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "A Word file of your house: its styles, page, headers, footers and cover dress the documents.",
            valueName: "house.docx"), completion: .file(extensions: ["docx", "dotx"]))
    var template: String?

    @Option(
        help: ArgumentHelp(
            "The plan's fixed texts in your own words, such as the foreword: a YAML file, or a folder of Markdown files.",
            valueName: "file.yaml|folder"), completion: .file(extensions: ["yaml", "yml"]))
    var texts: String?

    func validate() throws { try StudyOptions.check(paths: [template, texts].compactMap(\.self)) }

    /// Adds what was told to `settings`.
    func apply(to settings: inout RunSettings) {
        settings.template = template
        settings.texts = texts
    }
}
