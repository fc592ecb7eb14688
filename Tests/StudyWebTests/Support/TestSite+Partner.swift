import StudyStore

extension TestSite {
    /// A partner of the study, written as the file keeps them.
    func addPartner(_ name: String = "Harbour Trust") throws -> PartnerAccount {
        try study.addPartner(name, at: clock.now)
    }
}
