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
        try file.setToken(hash: "aa", expires: soon, for: .coder(ruth.id), at: Sample.time)
        try file.setToken(hash: "bb", expires: nil, for: .partner(partner.id), at: Sample.time)
        #expect(try file.coder(withTokenHash: "aa", at: Sample.time) == ruth)
        #expect(try file.coder(withTokenHash: "aa", at: later) == nil)
        #expect(try file.coder(withTokenHash: "bb", at: Sample.time) == nil)
        #expect(try file.partner(withTokenHash: "bb", at: later)?.id == partner.id)
        #expect(try file.partner(partner.id)?.hasLink == true)
        #expect(try file.partner(withTokenHash: "aa", at: Sample.time) == nil)
        #expect(try file.holder(ofToken: "cc", at: Sample.time) == nil)
    }

    @Test func `a session lasts until it runs out or is closed`() throws {
        let (file, ruth, _) = try Sample.study(in: folder)
        try file.openSession(hash: "s1", csrf: "c1", expires: soon, for: .coder(ruth.id), at: Sample.time)
        #expect(try file.session(hash: "s1", at: Sample.time)?.holder == .coder(ruth.id))
        #expect(try file.session(hash: "s1", at: Sample.time)?.csrf == "c1")
        #expect(try file.session(hash: "s1", at: soon) == nil)
        try file.closeSession(hash: "s1")
        #expect(try file.session(hash: "s1", at: Sample.time) == nil)
    }

    @Test(arguments: [true, false])
    func `a link that is revoked or replaced ends its sessions`(isRevoked: Bool) throws {
        let (file, ruth, _) = try Sample.study(in: folder)
        let partner = try file.addPartner(.init(name: "Aylmer Council"), at: Sample.time)
        for (place, holder) in [SessionHolder.coder(ruth.id), .partner(partner.id)].enumerated() {
            try file.setToken(hash: "old\(place)", expires: nil, for: holder, at: Sample.time)
            try file.openSession(hash: "s\(place)", csrf: "c", expires: soon, for: holder, at: Sample.time)
            #expect(try file.session(hash: "s\(place)", at: Sample.time)?.holder == holder)
            if isRevoked {
                try file.revoke(holder, at: Sample.time)
            } else {
                try file.setToken(hash: "new\(place)", expires: nil, for: holder, at: Sample.time)
            }
            #expect(try file.session(hash: "s\(place)", at: Sample.time) == nil)
            #expect(try file.holder(ofToken: "old\(place)", at: Sample.time) == nil)
        }
    }

    @Test func `a link for nobody is refused`() throws {
        let (file, _, _) = try Sample.study(in: folder)
        let failure = #expect(throws: StudyFileError.self) {
            try file.setToken(hash: "aa", expires: nil, for: .coder(.init(99)), at: Sample.time)
        }
        #expect(failure?.sort == .unknown)
    }
}
