import StudyModel
import StudyStore
import Synchronization
import TestStudies

@testable import StudyWeb

/// A server of a small study in a folder of its own, asked without a socket.
final class TestSite: Sendable {
    static let host = "127.0.0.1:8310"

    let folder: TemporaryFolder
    let study: StudyFile
    let server: ReviewServer
    let clock: TestClock
    let owner: CoderAccount
    let coder: CoderAccount
    let blind: CoderAccount

    /// A server with an owner (Ruth), a coder (Amir) and a coder who codes blind (Bea).
    init(
        _ settings: ReviewSettings = ReviewSettings(port: 8310), title: String = "Aylmer",
        codebook: Codebook = TinyStudy.codebook
    ) throws {
        folder = try TemporaryFolder()
        clock = TestClock()
        study = try StudyFile.create(folder.path + "/aylmer.throughline", title: title, at: clock.now)
        owner = try study.addPerson("Ruth", role: .owner, at: clock.now)
        coder = try study.addPerson("Amir", role: .coder, by: owner.id, at: clock.now)
        blind = try study.addPerson("Bea", role: .coder, isBlind: true, by: owner.id, at: clock.now)
        server = try ReviewServer(
            study, codebook: { codebook }, settings: settings, clock: { [clock] in clock.now },
            random: Self.random())
    }

    /// A browser in which nobody is signed in.
    func browser() -> TestBrowser { TestBrowser(self) }

    /// A browser in which that person is signed in.
    func browser(as person: CoderAccount) throws -> TestBrowser {
        let (secret, csrf) = (Secret(server.desk.random), Secret(server.desk.random))
        try study.openSession(
            hash: secret.hash, csrf: csrf.text, expires: clock.now.advanced(bySeconds: 3600), for: person.id)
        return TestBrowser(self, secret: secret.text, csrf: csrf.text)
    }

    /// A browser in which that partner is signed in.
    func browser(as partner: PartnerAccount) throws -> TestBrowser {
        let (secret, csrf) = (Secret(server.desk.random), Secret(server.desk.random))
        try study.openSession(
            hash: secret.hash, csrf: csrf.text, expires: clock.now.advanced(bySeconds: 3600),
            forPartner: partner.id)
        return TestBrowser(self, secret: secret.text, csrf: csrf.text)
    }

    /// Bytes that differ from call to call, and are the same in every run.
    private static func random() -> @Sendable (Int) -> [UInt8] {
        let numbers = RandomBytes()
        return { numbers.next($0) }
    }

    private final class RandomBytes: Sendable {
        private let numbers = Mutex(SplitMix(seed: 7))

        func next(_ count: Int) -> [UInt8] {
            numbers.withLock { numbers in (0..<count).map { _ in UInt8(truncatingIfNeeded: numbers.next()) } }
        }
    }
}
