/// A sentence that shows what is suggested.
public struct SuggestedExample: Hashable, Sendable {
    /// Name of the transcript.
    public let transcript: String
    /// Turn it is in, from 1, all turns counted.
    public let turn: Int
    /// Its words.
    public let text: String

    /// An example of the given parts.
    public init(transcript: String, turn: Int, text: String) {
        self.transcript = transcript
        self.turn = turn
        self.text = text
    }
}
