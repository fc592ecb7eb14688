import StudyModel
import Testing

@testable import Readers

@Suite struct LanguageTests {
    @Test(arguments: [
        ("en", "en", nil), ("EN", "en", nil), ("en-GB", "en", nil), ("English", "en", nil),
        ("fr_CA", "fr", nil),
        ("Welsh", "cy", "no-word-forms"), ("cy", "cy", "no-word-forms"),
    ])
    func `a language is known however it is written`(written: String, code: String, warning: String?) throws {
        let folder = try TemporaryFolder()
        try folder.write(
            CodebookFixture.cues.replacing("language: en", with: "language: \(code)"), to: "cues.yaml")
        let text = CodebookFixture.replacing("language: en", by: "language: \(written)")
        let (book, diagnostics) = try CodebookReader.read(path: folder.write(text, to: "book.yaml"))
        #expect(book.language == code)
        #expect(diagnostics.map(\.code) == [warning].compactMap(\.self))
        #expect(diagnostics.first?.line == (warning == nil ? nil : 4))
    }
}
