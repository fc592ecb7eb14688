import StudyModel
import StudyStore
import TestStudies
import Testing

@Suite struct SignInTests {
    private let folder: TemporaryFolder
    private let soon = Sample.time.advanced(bySeconds: 60)
    private let later = Sample.time.advanced(bySeconds: 61)

    init() throws { folder = try TemporaryFolder() }

    @Test func `a link lets in whom it was made for, until it runs out`() throws {
        let (file, ruth, _) = try Sample.study(in: folder)
        let partner = try file.addPartner(.init(name: "Aylmer Council"), at: Sample.time)
        try file.setToken(hash: "aa", expires: soon, for: ruth.id, by: nil, at: Sample.time)
        try file.setToken(hash: "bb", expires: soon, forPartner: partner.id, by: ruth.id, at: Sample.time)
        #expect(try file.coder(withTokenHash: "aa", at: Sample.time)?.coder == ruth)
        #expect(try file.coder(withTokenHash: "aa", at: later) == nil)
        #expect(try file.coder(withTokenHash: "bb", at: Sample.time) == nil)
        #expect(try file.partner(withTokenHash: "bb", at: Sample.time)?.partner.id == partner.id)
        #expect(try file.partner(partner.id)?.hasLink == true)
        #expect(try file.partner(withTokenHash: "aa", at: Sample.time) == nil)
    }

    @Test func `a link is spent once`() throws {
        let (file, ruth, _) = try Sample.study(in: folder)
        try file.setToken(hash: "aa", expires: soon, for: ruth.id, by: nil, at: Sample.time)
        #expect(try file.spendToken(hash: "aa", at: Sample.time))
        #expect(try !file.spendToken(hash: "aa", at: Sample.time))
    }

    @Test func `a session lasts until it runs out or is closed`() throws {
        let (file, ruth, _) = try Sample.study(in: folder)
        try file.openSession(hash: "s1", csrf: "c1", expires: soon, for: ruth.id)
        #expect(try file.session(hash: "s1", at: Sample.time)?.holder == .coder(ruth))
        #expect(try file.session(hash: "s1", at: Sample.time)?.csrf == "c1")
        #expect(try file.session(hash: "s1", at: soon) == nil)
        try file.closeSession(hash: "s1")
        #expect(try file.session(hash: "s1", at: Sample.time) == nil)
    }

    @Test func `a link that is revoked ends its sessions`() throws {
        let (file, ruth, _) = try Sample.study(in: folder)
        let partner = try file.addPartner(.init(name: "Aylmer Council"), at: Sample.time)
        try file.openSession(hash: "s1", csrf: "c", expires: soon, for: ruth.id)
        try file.openSession(hash: "s2", csrf: "c", expires: soon, forPartner: partner.id)
        #expect(
            try file.session(hash: "s2", at: Sample.time)?.holder
                == .partner(.init(id: partner.id, name: "Aylmer Council")))
        try file.setToken(hash: nil, expires: nil, for: ruth.id, by: nil, at: Sample.time)
        try file.setToken(hash: nil, expires: nil, forPartner: partner.id, by: nil, at: Sample.time)
        #expect(try file.session(hash: "s1", at: Sample.time) == nil)
        #expect(try file.session(hash: "s2", at: Sample.time) == nil)
    }

    @Test func `a link for nobody is refused`() throws {
        let (file, _, _) = try Sample.study(in: folder)
        let failure = #expect(throws: StudyFileError.self) {
            try file.setToken(hash: "aa", expires: nil, for: .init(99), by: nil, at: Sample.time)
        }
        #expect(failure?.sort == .unknown)
    }
}
