import DocumentIO
import Readers
import StudyModel
import Writers

/// What a study decides about how its documents look and what their fixed texts say.
struct PlanLook: Sendable {
    /// The house's style; nil where ours is used.
    private(set) var house: HouseStyle?
    private(set) var texts = PlanTexts()
    /// What there is to know about the template.
    private(set) var diagnostics: [Diagnostic] = []

    /// Ours.
    init() {}

    /// What `settings` name.
    init(_ settings: RunSettings) throws(RunFailure) {
        do throws(InputError) {
            if let path = settings.template { (house, diagnostics) = try Self.house(path) }
            if let path = settings.texts {
                texts = try PlanTexts(
                    SectionTexts(path: path).entries.map {
                        PlanTexts.Source(key: $0.key, text: $0.text, file: $0.file, line: $0.line)
                    })
            }
        } catch {
            throw .look(error)
        }
    }

    private static func house(_ path: String) throws(InputError) -> (HouseStyle, [Diagnostic]) {
        let bytes: [UInt8]
        do { bytes = try InputFile.read(path) } catch {
            throw InputError(file: path, part: error.part, line: error.line, reason: error.reason)
        }
        return try HouseStyleReader.read(bytes, file: path)
    }
}
