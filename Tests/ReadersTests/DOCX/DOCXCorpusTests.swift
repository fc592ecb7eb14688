import Foundation
import StudyModel
import Testing

@testable import Readers

/// Real files, where the environment variable `THROUGHLINE_CORPUS` names their folder.
@Suite(.enabled(if: XMLCorpus.folder != nil, "THROUGHLINE_CORPUS is not set"))
struct DOCXCorpusTests {
    private func path(_ file: String) throws -> String { try #require(XMLCorpus.folder) + "/" + file }

    private func read(_ name: String) throws -> ReadTranscript {
        let file = "docx-transcripts/\(name).docx"
        return try TranscriptReader().read(path: path(file), name: file)
    }

    private func files(_ folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: path(folder)).sorted().map { "\(folder)/\($0)" }
    }

    /// Turns by speaker in order of their first turn; interviewers bear a question mark.
    private func summary(_ read: ReadTranscript) -> String {
        read.transcript.speakers.enumerated().map { number, speaker in
            let turns = read.transcript.turns.count { $0.speaker == number }
            return "\(speaker.label)\(speaker.role == .interviewer ? "?" : "")×\(turns)"
        }.joined(separator: " ")
    }

    @Test(arguments: [
        ("wordtranscribe__CloudCarbonFootprintTo__Interview1", "Speaker 1?×30 Speaker 2×64 ×9"),
        ("handtyped__Qualitative-Coding-DBA__Participant_1", "Interviewer?×23 Participant×23"),
        ("handtyped__Qualitative-Coding-DBA__Participant_11", "Interviewer?×20 Participant×19"),
        ("f4__Interviews-Bachelor-Th__Interview_4", "I?×34 B×32"),
        ("handtyped__Interviews-Bachelor-Th__Interview1", "I?×25 B×24"),
        // Every second paragraph is red; the interviewee speaks first.
        ("nolabel__Thesis__Interview_1", "Interviewee×32 Interviewer?×31"),
        ("vtt-in-docx__claude-course-q-a__Transcript2", "×1396"),
        ("youtube__claude-course-q-a__Transcript_Jasons_tax", "×685"),
        ("qa-nolabel__deco3500_Synergy-Creat__interview3", "Interviewer?×9 Interviewee×9"),
        ("table__amazon-transcribe-outp__example-call", "Agent×19 Customer×18"),
        // Two labels are typed with a space or a quotation mark before them.
        ("oralhist__ddhi-encoder__transcript1", "SOLOMON?×100 TAVELA×100"),
        ("parl__ParlaMint_ES-CT__PCAT-0501-07012016", "La presidenta×2 La secretària quarta×1"),
        // The last turn of the interviewer's is followed by one of the same label without words.
        ("dk__qualitative-coding-dat__Interview_04", "I?×104 Y×103"),
        // The legend's four lines are no turns, and two turns are of both informants.
        ("dk__qualitative-coding-dat__Interview_22", "I1?×51 Y×269 I2?×225 X×118 Y og X×2 I?×1"),
        (
            "oralhist__NativeAmericanSCArchiv__Catawba_Earl-Robbins-May-1987",
            "ER×238 TB?×245 NOTE×1 Margaret Robbins×37 Viola Robbins×5"
        ),
        ("oralhist__NativeAmericanSCArchiv__Varnertown_Chuck-Rodgers", "SC?×43 CR×49 PR×2 BB?×2 WG?×4"),
    ]) func `a transcript gives its speakers and their turns`(name: String, expected: String) throws {
        let read = try read(name)
        #expect(summary(read) == expected)
        #expect(!read.transcript.participants.isEmpty)
    }

    @Test func `a codebook is no transcript`() throws {
        #expect(throws: InputError.self) { try read("neg__Qualitative-Coding-DBA__Thematic_Codebook") }
    }

    @Test func `every hard and hostile file is read and accounted for, or refused by name`() throws {
        let files = try files("docx-hard") + files("hostile")
        #expect(files.count > 300)
        var read = 0
        for file in files {
            do {
                let transcript = try TranscriptReader().read(path: path(file), name: file).transcript
                read += 1
                #expect(transcript.accounting.inTurns > 0)
                #expect(transcript.turns.map(\.number) == Array(1...transcript.turns.count))
                #expect(transcript.turns.last?.span.end == transcript.text.utf8.count)
            } catch let error as InputError {
                #expect(error.file == file)
                #expect(!error.reason.isEmpty)
            }
        }
        #expect(read < 10, "these files are no interviews")
    }

    /// The sum must hold for a transcript, and every visible word be in some paragraph of any document.
    @Test(arguments: ["docx-transcripts", "docx-hard"])
    func `every paragraph and every visible word of a Word document is accounted for`(folder: String) throws {
        var documents = 0
        for file in try files(folder) {
            let bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: path(file))))
            guard let text = try? TranscriptReader().text(of: bytes, name: file) else { continue }
            documents += 1
            if let read = try? TranscriptReader().read(bytes, name: file) {
                let accounting = read.transcript.accounting
                #expect(accounting.total == text.paragraphs.count, "\(file)")
                #expect(accounting.words == read.transcript.text.utf8.split { $0 <= 0x20 }.count, "\(file)")
            }
            let all = text.paragraphs.map(\.text).joined(separator: "\n")
            let known = Set(VisibleWords.split(all))
            // A break typed as a tag is a break.
            for words in try VisibleWords.all(bytes).subtracting(known)
            where words != "br" && !all.contains(words) {
                // What hides by its style is told by its number.
                #expect(text.paragraphs.contains { $0.hiddenWords > 0 }, "\(file): \(words)")
            }
        }
        #expect(documents > (folder == "docx-hard" ? 240 : 16))
    }
}
