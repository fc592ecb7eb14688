import Mustache

/// The templates of all pages, as they are built into the program.
struct Templates: Sendable {
    /// A template that is none.
    struct Broken: Error, CustomStringConvertible {
        let name: String
        let reason: String
        var description: String { "the page '\(name)' cannot be read: \(reason)" }
    }

    private let library: MustacheLibrary

    /// Reads all templates.
    /// - Throws: `Broken`, which a test keeps from ever happening.
    init() throws(Broken) {
        MustacheContentTypes.register(PageText(), named: PageText.name)
        var library = MustacheLibrary()
        for (name, bytes) in Self.all {
            do {
                try library.register(
                    "{{% CONTENT_TYPE:\(PageText.name)}}\n" + String(decoding: bytes, as: UTF8.self),
                    named: name)
            } catch {
                throw Broken(name: name, reason: "\(error)")
            }
        }
        self.library = library
    }

    /// The template of that name, filled; nil where there is none.
    func render(_ name: String, _ values: PageValues) -> String? {
        library.render(values, withTemplate: name)
    }

    /// Whether there is a template of that name.
    func has(_ name: String) -> Bool { library.getTemplate(named: name) != nil }
}

extension Templates {
    /// Names and bytes of all templates; each group of pages lists its own.
    static let all: [(String, [UInt8])] = [
        frame, PeoplePages.templates, CodePages.templates, LearningPages.templates, OffRecordPage.templates,
        QuotePages.templates, FindPage.templates,
        ThemesPage.templates, QuestionsPage.templates, PlanPage.templates, WordingPages.templates,
        AgreementPages.templates, PartnerPages.templates, PublishPages.templates, ResponsePages.templates,
        SharedPages.templates, AnswerPages.templates,
        SignOffPages.templates,
    ].flatMap(\.self)

    private static let frame: [(String, [UInt8])] = [
        ("layout", PackageResources.layout_mustache),
        ("problem", PackageResources.problem_mustache),
        ("sign-in", PackageResources.sign_in_mustache),
        ("welcome", PackageResources.welcome_mustache),
    ]
}
