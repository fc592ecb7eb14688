import StudyModel
import Testing
import Writers

@Suite struct CodingRowsTests {
    @Test func `the lines of both files are those written one at a time`() {
        var ranked = Coding.sample(quote: "Do \"we\", really?\u{1}", kind: nil)
        ranked.ranked = [.init(criterion: .init("trust"), probability: 0.5)]
        let reasons: [Coding.Reason] = [
            .init(rule: "=phrase \"a\\b\"", matched: "one\ntwo\ttabs"), .init(rule: "cue", matched: ""),
        ]
        let codings: [Coding] = [
            .sample(), .sample(criterion: .init("capacity"), flags: [.past, .irony]),
            .sample(quote: "Do \"we\", really?\u{1}"), ranked, .sample(reasons: reasons),
            .sample(reasons: []),
        ]
        var (csv, ndjson): ([UInt8], [UInt8]) = ([], [])
        CodingRows().append(codings, csv: &csv, ndjson: &ndjson)
        var table: [UInt8] = []
        for coding in codings { CodingsCSV().append(coding, to: &table) }
        #expect(csv == table)
        #expect(ndjson == codings.flatMap { NDJSONWriter().encode([$0]) })
        #expect(
            String(decoding: csv, as: UTF8.self).contains("\"'=phrase \"\"a\\b\"\": “one\ntwo\ttabs”; cue\""))
        #expect(
            String(decoding: ndjson, as: UTF8.self).contains(
                #""because":"=phrase \"a\\b\": “one\ntwo\ttabs”; cue""#))
    }
}
