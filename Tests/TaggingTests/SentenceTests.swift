import Testing

@testable import Tagging

@Suite struct SentenceTests {
    /// The sentences of a text.
    private func split(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        let phrases = PhraseCompiler(Fixture.codebook("zebra")).phraseSet
        var table = TokenTable(phrases: phrases, stemmer: WordStemmer(language: "en"))
        var words = Words()
        Tokeniser.read(bytes, bytes.indices, &table, into: &words)
        return words.sentences.map { String(decoding: bytes[$0.bytes], as: UTF8.self) }
    }

    @Test(arguments: [
        ("One thing. Another thing.", ["One thing.", "Another thing."]),
        ("Yeah. We do.", ["Yeah.", "We do."]),
        ("Dr. Smith and Mr. Jones came. They left.", ["Dr. Smith and Mr. Jones came.", "They left."]),
        ("We pay, e.g. for beds. Fine.", ["We pay, e.g. for beds.", "Fine."]),
        ("That is No. 5 of six. No. We said no.", ["That is No. 5 of six.", "No.", "We said no."]),
        ("Ask J. Smith about it. Yes.", ["Ask J. Smith about it.", "Yes."]),
        ("It was 3.5 million. Gone.", ["It was 3.5 million.", "Gone."]),
        ("Well... it depends. Yes", ["Well... it depends.", "Yes"]),
        ("Well… it depends… Next.", ["Well… it depends…", "Next."]),
        ("One line\nnext line", ["One line", "next line"]),
        ("He said \"never.\" Then he left.", ["He said \"never.\"", "Then he left."]),
        ("He said “why?” and left. (He did.) Yes.", ["He said “why?” and left.", "(He did.)", "Yes."]),
        ("Really?! Yes! So", ["Really?!", "Yes!", "So"]),
        ("[laughs] So what. ", ["[laughs] So what."]),
        ("Nothing . ? !", ["Nothing ."]),
    ])
    func `sentences end where speech does`(text: String, sentences: [String]) {
        #expect(split(text) == sentences)
    }

    @Test func `speech without stops is cut at a comma, or at the longest length`() {
        let run = Array(repeating: "word", count: 90).joined(separator: " ")
        #expect(split(run + ", " + run + " " + run).map { $0.split(separator: " ").count } == [90, 160, 20])
    }

    @Test func `a turn without words has no sentence`() {
        #expect(split(" [pause] ... ").isEmpty)
    }
}
