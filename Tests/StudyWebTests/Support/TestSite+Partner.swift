import StudyStore

extension TestSite {
    /// A partner of the study, written as the file keeps them.
    func addPartner(_ name: String = "Harbour Trust") throws -> PartnerAccount {
        let partner = try study.addPartner(.init(name: name), at: clock.now)
        return PartnerAccount(id: partner.id, name: name)
    }
}
