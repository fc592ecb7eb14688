import Planning
import StudyModel
import Testing

@testable import Responses

struct WithdrawalTests {
    private let quote = r("“They said they would, and they did.”")

    private func read(_ says: String, _ change: (String) -> String) throws -> (PartnerResponse, [String]) {
        let file = ReturnedFile(body: change(SmallDraft.body().joined()), comments: comment(0, says))
        let found = try readReturned(file)
        return (try #require(found.responses.first), found.diagnostics.map(\.code))
    }

    @Test func `a quote that is withdrawn is named by the code in its caption`() throws {
        let (response, told) = try read("Please withdraw this quote") {
            $0.replacing(quote, with: about(0, quote))
        }
        #expect(response.sort == .withdraw)
        #expect(response.words == "“They said they would, and they did.” (\(SmallDraft.quote))")
        #expect(told.isEmpty)
    }

    @Test func `a comment on the code itself, or one that names it, withdraws it`() throws {
        let caption = r("interviewee · \(SmallDraft.quote)")
        let onCode = try read("take out this quote") { $0.replacing(caption, with: about(0, caption)) }
        #expect(onCode.0.sort == .withdraw)
        #expect(onCode.0.words.contains(SmallDraft.quote))
        let named = try read("Please withdraw ZZ11-AB22 and K3F7-Q2PX") { about(0, r("5")) + $0 }
        #expect(named.0.sort == .withdraw)
    }

    @Test func `a withdrawal that names no single quote stays unsorted`() throws {
        let (none, told) = try read("please withdraw") {
            $0.replacing(r("6  Where views agree"), with: about(0, r("6  Where views agree")))
        }
        #expect(none.sort == .unsorted)
        #expect(told.contains("withdrawal-without-quote"))
        let line = r("Evidence: P5.1 \(SmallDraft.quote); P5.2 ZZ11-AB22")
        let (two, again) = try read("withdraw the quote") { $0.replacing(line, with: about(0, line)) }
        #expect(two.sort == .unsorted)
        #expect(again.contains("withdrawal-without-quote"))
    }

    @Test(arguments: [
        ("see K3F7-Q2PX.", ["K3F7-Q2PX"]), ("2024-2025", []), ("ABCD-EFGH", []), ("XK3F7-Q2PX", []),
        ("K3F7-Q2PX and ZZ11-AB22, K3F7-Q2PX", ["K3F7-Q2PX", "ZZ11-AB22"]), ("K3F7-Q2PI", []),
        ("K3F7-Q2P", []),
        ("2222-2222", ["2222-2222"]),
    ]) func `codes of quotes are told from years and names`(text: String, codes: [String]) throws {
        #expect(QuoteCode(known: [EvidenceID("2222-2222")].compactMap(\.self)).all(in: text) == codes)
    }
}
