import StudyModel
import Testing

@testable import Themes

struct FileNameTests {
    @Test(arguments: [
        "Anna Grant.txt", "Anna_Grant.docx", "Anna-Grant.xml", "Interview 3 - Anna Grant (final).m4a",
        "Transcript_Anna.Grant_03.txt", "Grant, Anna.txt",
    ])
    func `names of transcript files are taken out`(file: String) {
        #expect(
            shown("We asked Anna about it and Grant would not say.", file)
                == "We asked [name] about it and [name] would not say.")
    }

    @Test(arguments: ["Council_Transcript_01.txt", "Meeting notes.docx", "P03.txt", "int05.txt"])
    func `what else files are called by stays`(file: String) {
        let words = "We asked the Council for Notes of the Meeting and nobody had any."
        #expect(shown(words, file) == words)
    }

    @Test func `either half of a double name is taken out`() {
        #expect(
            shown("We asked Jones and Smith-Jones about it and neither would say.", "Ann Smith-Jones")
                == "We asked [name] and [name] about it and neither would say.")
    }

    private func shown(_ words: String, _ id: String) -> String? {
        var study = SmallStudy()
        study.settings.hidesUnknownNames = false
        study.add(id, .init(), [SmallStudy.coding(id, quote: words)])
        return study.summary.themes[0].quotes.first?.text
    }
}
