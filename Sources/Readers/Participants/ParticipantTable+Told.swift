extension ParticipantTable.Row {
    /// What the row says of who asks and who answers in its transcript: to be known before it is read.
    public var told: ReadingOptions {
        isInterviewer ? ReadingOptions(interviewers: speakers) : ReadingOptions(interviewees: speakers)
    }
}
