/// All routes of the server.
enum Routes {
    /// Every address with its method and who may; of two that fit, the earlier wins.
    static let all: [Route] = [
        HomePage.routes, AssetPages.routes, SignInPages.routes, PeoplePages.routes, CodePages.routes,
        LearningPages.routes, OffRecordPage.routes, QuotePages.routes, FindPage.routes, ThemesPage.routes,
        QuestionsPage.routes,
        PlanPage.routes,
        WordingPages.routes, AgreementPages.routes, PublishPages.routes, PartnerPages.routes,
        ResponsePages.routes, SharedPages.routes, AnswerPages.routes, SignOffPages.routes,
    ].flatMap(\.self)
}
