/// The most a codebook may hold. A checklist of 31 criteria with 5,400 phrases is a large one.
enum CodebookLimits {
    /// 16 MiB: the largest file in a format other than YAML. Excel and NVivo write more around the words.
    static let fileBytes = 16 << 20
    /// The most criteria: nobody can code by more.
    static let criteria = 1_000
    /// The most phrases of all criteria and cues together. Each distinct word of a transcript is compared with what
    /// they name, so that time and memory grow with them.
    static let phrases = 25_000
    /// The most lines of a table or of another program's codebook: four times as many, for they hold examples and
    /// other fields too.
    static let lines = 4 * phrases
}
