import StudyStore

@testable import StudyWeb

/// Everybody who may knock at a server.
enum TestRole: String, CaseIterable, Sendable {
    case nobody, coder, blindCoder, owner, partner

    /// A browser in which they are signed in; `partner` is one of the site's study.
    func browser(of site: TestSite, partner: PartnerAccount) throws -> TestBrowser {
        switch self {
        case .nobody: site.browser()
        case .coder: try site.browser(as: site.coder)
        case .blindCoder: try site.browser(as: site.blind)
        case .owner: try site.browser(as: site.owner)
        case .partner: try site.browser(as: partner)
        }
    }

    /// Whether `access` is for them, on a server that shares or one that does not.
    func may(_ access: Access, sharesOnly: Bool) -> Bool {
        switch access {
        case .anyone: true
        case .coders: !sharesOnly && [.coder, .blindCoder, .owner].contains(self)
        case .owner: !sharesOnly && self == .owner
        case .partners: sharesOnly && self == .partner
        }
    }
}
