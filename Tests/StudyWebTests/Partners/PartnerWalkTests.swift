import HTTPTypes
import StudyModel
import StudyStore
import Testing

@testable import StudyWeb

struct PartnerWalkTests {
    /// Every address with what its changing parts may be, wrong and right.
    private static func paths(_ route: Route) -> [String] {
        let values = [
            "transcript": ["1"], "coding": ["1"], "coder": ["1"], "partner": ["1"], "publication": ["1"],
            "name": ["od-plan.html", "quotes.csv", "review.css"], "entry": ["P5.1", "draft"],
            "quote": ["AAAA-BBBB"], "answer": ["1"], "response": ["1"], "link": ["x"],
        ]
        return route.path.split(separator: "/").reduce([""]) { paths, part in
            let choices = part.hasPrefix(":") ? values[String(part.dropFirst())] ?? ["1"] : [String(part)]
            return paths.flatMap { path in choices.map { "\(path)/\($0)" } }
        }.map { $0.isEmpty ? "/" : $0 }
    }

    @Test func `no route shows a partner a word of an interview, of a memo, or of another partner`()
        async throws
    {
        let shared = try PublishedSite()
        try shared.addInterview()
        let other = try shared.browser(as: shared.quay)
        _ = await other.post(
            "/answers/P5.1",
            [PublishedSite.onScreen, ("sort", "object"), ("text", "Only the quay knows this.")])
        let browser = try shared.browser(as: shared.harbour)
        var seen = 0
        for route in Routes.all {
            for path in Self.paths(route) {
                let answer =
                    route.method == .post
                    ? await browser.post(path, [PublishedSite.onScreen]) : await browser.get(path)
                for word in [
                    PublishedSite.secret, "heron", "Only the quay knows", "Quay Council", "Ruth", "Amir",
                    "A memo",
                ] {
                    #expect(!answer.text.contains(word), "\(route.method) \(path): \(word)")
                }
                if route.access == .partners {
                    seen += 1
                } else if route.access != .anyone {
                    #expect([404, 405].contains(answer.status), "\(route.method) \(path)")
                }
            }
        }
        #expect(seen > 8)
    }
}
