import DocumentIO
import Dispatch
import Testing

@testable import StudyWeb

/// What takes long must keep no thread that answers requests. Where it does, these tests wait for ever; the limit leaves time
/// for all others to take their threads first.
@Suite(.timeLimit(.minutes(20))) struct LongWorkTests {
    @Test func `work that blocks leaves the threads of all other tasks free`() async {
        let start = DispatchSemaphore(value: 0)
        await withTaskGroup(of: Void.self) { group in
            // On threads of tasks as many would take all there are, and nobody could let them go on.
            for _ in 0...2 * Machine.processors {
                group.addTask { await LongWork().run { start.wait() } }
            }
            group.addTask { for _ in 0...2 * Machine.processors { start.signal() } }
        }
    }

    @Test func `one piece is done after another, and errors are its own`() async throws {
        let work = LongWork()
        await withTaskGroup(of: Void.self) { group in
            let alone = DispatchSemaphore(value: 1)
            for _ in 0..<20 {
                group.addTask {
                    await work.run {
                        #expect(alone.wait(timeout: .now()) == .success)
                        alone.signal()
                    }
                }
            }
        }
        await #expect(throws: CancellationError.self) { try await work.run { throw CancellationError() } }
    }

    @Test(arguments: ["/learning", "/partners/publish"])
    func `while something long is at hand other pages are answered`(path: String) async throws {
        let site = try await TestSite.withInterviews()
        let (desk, browser) = (site.server.desk, try site.browser(as: site.owner))
        let (held, goOn) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        let work = path == "/learning" ? desk.learning : desk.publishing
        async let earlier: Void = work.run {
            held.signal()
            goOn.wait()
        }
        await LongWork().run { held.wait() }
        async let asked = browser.post(path, [("do", "keep"), ("read", "yes")])
        #expect(await browser.get("/transcripts").status == 200)
        goOn.signal()
        await earlier
        #expect(await [200, 422].contains(asked.status))
    }
}
