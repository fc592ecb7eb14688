/// All routes of the server.
enum Routes {
    /// Every address with its method and who may; of two that fit, the earlier wins.
    static let all: [Route] =
        HomePage.routes + AssetPages.routes + SignInPages.routes + FindPage.routes + outputs
        + PeoplePages.routes

    private static let outputs: [Route] =
        ThemesPage.routes + QuestionsPage.routes + PlanPage.routes + WordingPages.routes
        + AgreementPages.routes
}
