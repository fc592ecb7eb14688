import StudyModel
import Testing

@testable import Readers

@Suite struct LabelSpellingsTests {
    private func spellings(_ labels: [String], people: [String] = []) -> LabelSpellings {
        LabelSpellings(
            labels.map { .init(label: $0, time: nil, place: SourcePlace(paragraph: 1), paragraphs: ["x"]) },
            people: people)
    }

    private func labels(_ labels: [String], people: [String] = []) -> [String] {
        let found = spellings(labels, people: people)
        return labels.map { found.label($0) }
    }

    @Test(arguments: [
        (["I", "JB", "I", "J.B", "I", "JB"], ["I", "JB", "I", "JB", "I", "JB"]),
        (["I", "R1", "I", "R-1"], ["I", "R1", "I", "R1"]),
        (["I", "Bell", "I", "Dr Bell"], ["I", "Bell", "I", "Bell"]),
        (["I", "Ann (phone)", "I", "Ann"], ["I", "Ann", "I", "Ann"]),
        (["I", "JB", "I", "Jane Bell"], ["I", "Jane Bell", "I", "Jane Bell"]),
        (
            ["I", "Jane", "I", "Jane Bell", "I", "BELL"],
            ["I", "Jane Bell", "I", "Jane Bell", "I", "Jane Bell"]
        ),
        (
            ["I", "J.B.", "I", "JB", "I", "Jane Bell"],
            ["I", "Jane Bell", "I", "Jane Bell", "I", "Jane Bell"]
        ),
    ]) func `spellings of one person are one speaker`(written: [String], meant: [String]) {
        #expect(labels(written) == meant)
    }

    @Test(arguments: [
        ["I", "R1", "I", "R2"], ["I", "I1", "R"], ["Jane Bell", "John Bell", "Bell"],
        ["Jane Bell", "James Bond", "JB"],
        ["Bell", "Mr Bell", "Mrs Bell"], ["Speaker 1", "Speaker 2"], ["Ann", "Anna", "I"], ["", "NOTE", "I"],
        ["JB", "Jane Bell", "JB", "Jane Bell", "JB", "Jane Bell"],
    ]) func `labels that may be two people stay apart`(written: [String]) {
        #expect(labels(written) == written)
    }

    @Test func `a heading's full name joins its initials and its words`() {
        #expect(labels(["I", "Jane", "I", "JB", "I", "Jane"], people: ["Jane Bell"])[3] == "Jane")
        #expect(
            labels(["I", "Jane", "I", "JB"], people: ["Jane Bell", "Jim Boe"]) == ["I", "Jane", "I", "JB"])
    }

    @Test func `what was taken for one is told, warnings where names were matched`() {
        let found = spellings(["I", "JB", "I", "J.B", "I", "Jane Bell"])
        #expect(
            found.remarks.map(\.message) == [
                "'J.B' and 'JB' were taken for one speaker",
                "'JB' and 'Jane Bell' were taken for one speaker",
            ])
        #expect(found.remarks.map(\.severity) == [.note, .warning])
    }

    @Test func `a transcript keeps the other spellings`() throws {
        let read = try readWord("I: Why?\nJB: So.\nI: And?\nJ.B: Yes.\nI: Ah?\nJB: No.")
        #expect(read.transcript.speakers.map(\.label) == ["I", "JB"])
        #expect(read.transcript.speakers.map(\.otherLabels) == [[], ["J.B"]])
        #expect(read.transcript.participants.count == 1)
        #expect(read.diagnostics.map(\.code) == ["speaker-merged"])
    }
}
