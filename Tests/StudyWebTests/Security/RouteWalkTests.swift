import HTTPTypes
import StudyStore
import Testing

@testable import StudyWeb

/// Walks every route of the server in every role.
@Suite struct RouteWalkTests {
    /// The address of a route with something in its changing parts that is in no study.
    private static func address(_ route: Route) -> String {
        route.path.split(separator: "/", omittingEmptySubsequences: false)
            .map { $0.hasPrefix(":") ? "999999" : String($0) }.joined(separator: "/")
    }

    @Test(arguments: TestRole.allCases, [false, true])
    func `a route is open to those it names and to nobody else`(role: TestRole, sharesOnly: Bool) async throws
    {
        let site = try TestSite(ReviewSettings(port: 8310, sharesOnly: sharesOnly))
        let partner = try site.addPartner()
        for route in Routes.all {
            // A session of its own for each, as some sign out.
            let browser = try role.browser(of: site, partner: partner)
            let answer = await browser.send(
                route.method, Self.address(route),
                body: .bytes(Array(TestBrowser.encoded([("csrf", browser.csrf ?? "")]).utf8)))
            let where_ = Comment("\(route.method) \(route.path) for \(role), \(answer.status)")
            if role.may(route.access, sharesOnly: sharesOnly) {
                // Nothing has the number 999999: what handlers answer to that is theirs.
                #expect(answer.status != 405 && answer.status != 500, where_)
                if route.access != .anyone { #expect(answer.status != 401, where_) }
            } else {
                let isServed = route.access.isServed(sharesOnly: sharesOnly)
                let expected =
                    !isServed ? 404 : role == .nobody || (role == .partner) != sharesOnly ? 401 : 403
                #expect(answer.status == expected, where_)
                #expect(!answer.text.contains("Aylmer") || role != .nobody, where_)
            }
        }
    }

    @Test func `no two routes have the same method and address`() {
        let names = Routes.all.map { "\($0.method) \($0.path)" }
        #expect(Set(names).count == names.count)
        #expect(Routes.all.allSatisfy { [.get, .post].contains($0.method) })
    }

    @Test(arguments: TestRole.allCases)
    func `every answer carries what keeps the browser safe`(role: TestRole) async throws {
        let site = try TestSite()
        let partner = try site.addPartner()
        let browser = try role.browser(of: site, partner: partner)
        var answers: [(String, TestAnswer)] = []
        for route in Routes.all where route.path != "/sign-out" {
            answers.append(
                (route.path, await browser.send(route.method, Self.address(route), body: .bytes([]))))
        }
        for (method, target) in [
            (HTTPRequest.Method.get, "/nothing"), (.put, "/"), (.get, "/../etc/passwd"), (.head, "/"),
        ] {
            answers.append((target, await browser.send(method, target, body: .bytes([]))))
        }
        answers.append(("host", await browser.send(.get, "/", host: "evil.example", body: .bytes([]))))
        for (place, answer) in answers {
            for field in SafetyHeaders.fields {
                #expect(answer.header(field.name) == field.value, "\(field.name) at \(place)")
            }
            let keeps = answer.headers[.cacheControl]
            #expect(keeps == "no-store" || place.hasPrefix("/assets/"), "\(place)")
            #expect(answer.status < 500, "\(place)")
        }
    }
}
