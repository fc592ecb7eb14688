import Foundation
import StudyModel
import Testing
import Writers

@Suite struct NDJSONWriterTests {
    private func line(_ coding: Coding) -> String {
        String(decoding: NDJSONWriter().encode([coding]), as: UTF8.self)
    }

    @Test func `a line holds the agreed keys in the agreed order`() {
        #expect(
            line(.sample()) == """
                {"transcript":"int03.docx","turn":12,"start":104,"end":124,"text":"We trust each other.",\
                "criterion":"trust","kind":"success_factor","stance":"helping","question":false,\
                "coder":"lexicon","state":"suggested","confidence":0.8,"because":"phrase trust*: “trust”",\
                "evidence":"0000-0001","participant":"P03","flags":[]}

                """)
    }

    @Test func `lines of one passage are those it would have alone`() {
        let codings: [Coding] = [
            .sample(), .sample(criterion: .init("capacity"), flags: [.past]),
            .sample(quote: "Do \"we\", really?"), .sample(quote: "Do \"we\", really?", kind: nil), .sample(),
        ]
        #expect(NDJSONWriter().encode(codings) == codings.flatMap { NDJSONWriter().encode([$0]) })
        var alone: [UInt8] = []
        CodingsCSV().appendColumns(to: &alone)
        for coding in codings { CodingsCSV().append(coding, to: &alone) }
        #expect(CodingsCSV().encode(codings) == alone)
    }

    @Test func `a reason that rests on no words stands without them`() {
        let text = line(.sample(reasons: [.init(rule: "a", matched: ""), .init(rule: "b", matched: "c")]))
        #expect(text.contains("\"because\":\"a; b: “c”\","))
    }

    @Test func `what is not known is null, and flags are sorted`() {
        let text = line(
            .sample(criterion: nil, kind: nil, flags: [.reported, .irony, .past, .offRecord], reasons: []))
        #expect(text.contains("\"criterion\":null,\"kind\":null,"))
        #expect(text.contains("\"because\":\"\","))
        #expect(text.hasSuffix("\"flags\":[\"irony\",\"off the record\",\"past\",\"reported\"]}\n"))
    }

    @Test(arguments: [
        (0.0, "0"), (1.0, "1"), (0.5, "0.5"), (0.85, "0.85"), (0.05, "0.05"), (0.123, "0.12"), (0.999, "1"),
        (1.0 / 3, "0.33"), (2.5, "1"), (-0.2, "0"), (.nan, "0"), (.infinity, "1"),
    ])
    func `confidence has at most two decimals`(_ confidence: Double, _ written: String) {
        #expect(line(.sample(confidence: confidence)).contains("\"confidence\":\(written),"))
    }

    @Test(arguments: [
        ("say \"so\"", "say \\\"so\\\""), ("a\\b", "a\\\\b"), ("a\nb\r\tc", "a\\nb\\r\\tc"),
        ("\u{0}\u{1F}", "\\u0000\\u001f"), ("naïve 🙂 שלום", "naïve 🙂 שלום"),
    ])
    func `text is escaped as JSON demands`(_ quote: String, _ written: String) throws {
        let text = line(.sample(quote: quote))
        #expect(text.contains("\"text\":\"\(written)\""))
        let object = try JSONDecoder().decode(Line.self, from: Data(text.utf8))
        #expect(object.text == quote)
    }

    @Test func `a line is appended to what is there`() {
        var buffer = Array("x\n".utf8)
        NDJSONWriter().append(.sample(), to: &buffer)
        #expect(buffer == Array("x\n".utf8) + NDJSONWriter().encode([.sample()]))
    }

    private struct Line: Decodable {
        let text: String
    }
}
