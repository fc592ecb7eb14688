import StudyModel
import StudyStore

/// What every handler works with.
struct Desk: Sendable {
    /// The study.
    let study: StudyFile
    /// Its outputs as they are now.
    let live: LiveStudy
    /// Where people's decisions are learned from.
    let learning = LongWork()
    /// Where drafts are made ready to be published.
    let publishing = LongWork()
    /// What the codebook in use says of its criteria.
    let codebook: CodebookInUse
    /// How the server was started.
    let settings: ReviewSettings
    /// The time now.
    let clock: @Sendable () -> Timestamp
    /// That many bytes nobody can guess.
    let random: @Sendable (Int) -> [UInt8]
    /// The templates of all pages.
    let templates: Templates
    /// The cookie of this server's sessions.
    let cookie: SessionCookie
}
