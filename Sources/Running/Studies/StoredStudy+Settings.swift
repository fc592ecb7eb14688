import StudyStore

extension StoredStudy {
    /// Names of the settings a study file keeps of its plan.
    public enum PlanSetting: String, Sendable, CaseIterable {
        /// The title of the plan.
        case title = "plan.title"
        /// What the work is about, inside a sentence.
        case subject = "plan.subject"
    }

    /// Settings of a plan as the study file has them, written to the folder `output`.
    public func settings(output: String = "") throws(RunFailure) -> RunSettings {
        var settings = RunSettings(inputs: [], codebook: "", output: output)
        do throws(StudyFileError) {
            settings.title = try file.setting(PlanSetting.title.rawValue)
            settings.subject = try file.setting(PlanSetting.subject.rawValue)
        } catch {
            throw .study(error)
        }
        return settings
    }
}

extension StudyFile {
    /// Keeps how its plan is called and what it is about, as far as that is said.
    func keepPlan(title: String?, subject: String?) throws(StudyFileError) {
        if let title { try setSetting(StoredStudy.PlanSetting.title.rawValue, to: title) }
        if let subject { try setSetting(StoredStudy.PlanSetting.subject.rawValue, to: subject) }
    }
}
